import { type LopendeAfwijking, lopendeAfwijkingen, type NieuweAfwijking, schrijfAfwijkingen } from '../plannen/afwijkingen/opslag.ts'
import { geweigerd, toets } from '../regels/toets.ts'
import type { Toets } from '../toegang/operatie.ts'
import { dagVanPeil } from '../toegang/toen.ts'
import type { Kring, Toetser } from '../toegang/toetser.ts'
import type { Tx } from '../toegang/tx.ts'
import { type Kijker, uitContext } from '../toegang/zicht.ts'
import { geplandeAfwijkingen } from './afwijken.ts'
import { Beeld, type Beeldrij, laadBeeld, laadKring, laadTafel, tafelVanZelf } from './beeld.ts'
import { laadPartijen } from './deelnamefeiten.ts'
import { bewaarMotiveringen } from './motiveringen/opslag.ts'
import { beoordeel } from './oordeel.ts'
import { vertrekFeiten } from './vertrekfeiten.ts'

/** The view of one owner, all of it: whatever functie acts, the afwijkingen are the organisatie's. */
const alsEigenaar: Kijker = {
  houders: '$3::uuid[]',
  dag: '$4::date',
  masker: '((1::bigint << 57) - 1)',
  partners: '(select afspraakpartners($3::uuid[], $4::date))::uuid[]',
  enig: 'true',
}

/** The rules at work in a write: what they find for the one who acts, and what must be mended by whom. */
export const toetser: Toetser = {
  oordeel: async (tx, personen, vragen, kring) => {
    const vertrek = vragen.filter(({ soort }) => soort === 'medewerker')
    const deelname = vragen.filter(isDeelname)
    const heel = vragen.some(vraagtBeeld) ? (kring ?? (await laadKring(tx, personen))) : undefined
    const beeld = heel ? await beeldVan(tx, heel) : deelname.length > 0 ? await tafelVanBeller(tx, deelname) : undefined
    const vertrekkend = new Map(await Promise.all(vertrek.map(async ({ id }) => [id, await vertrekFeiten(tx, id)] as const)))
    if (beeld && deelname.length > 0) beeld.partijen = await laadPartijen(tx, beeld)
    const vanOpener = beeld && heel ? await beeldenVanOpener(tx, beeld, vragen, heel) : undefined
    return (gevraagd, motiveringen) => {
      const feiten = vertrekkend.get(gevraagd.id)
      if (feiten) return toets('vertrek', 'medewerker-vertrekken', feiten, tx.vandaag, motiveringen)
      return beeld ? beoordeel(vanOpener?.get(gevraagd) ?? beeld, gevraagd, motiveringen) : []
    }
  },
  afwijkingen: async (tx, personen, gelegd, gevraagd) => {
    const [kring] = await Promise.all([laadKring(tx, personen, true), gelegd])
    const eigenaren = [...new Set(kring.plannen.map(({ eigenaar }) => eigenaar))].toSorted()
    if (eigenaren.length === 0) return {}
    const plannen = kring.plannen.map(({ id }) => id)
    // Never the caller's own picture, not even where that is the owner: the policy shows what is open today, and what opens later deviates from that day on.
    const gelezen = Promise.all([lopendeAfwijkingen(tx, plannen), ...eigenaren.map((eigenaar) => leesAlsEigenaar(tx, kring, eigenaar))])
    gevraagd(kring)
    const [bestaand, ...beelden] = await gelezen
    const anders = eigenaren.map((eigenaar, nummer) => herzie(tx, kring, { eigenaar, rijen: beelden[nummer] as Beeldrij[], bestaand }))
    const [nieuw, weg] = [anders.flatMap((een) => een.nieuw), anders.flatMap((een) => een.weg)]
    return { kring, ...(nieuw.length + weg.length > 0 && { schrijf: () => schrijfAfwijkingen(tx, nieuw, weg) }) }
  },
  bewaar: bewaarMotiveringen,
  geweigerd,
}

const isDeelname = ({ soort }: Toets): boolean => soort === 'deelnemer' || soort === 'uitnodiging'
/** Whether judging it takes the whole circle. */
const vraagtBeeld = (vraag: Toets): boolean => vraag.soort !== 'medewerker' && !isDeelname(vraag)

/** The circle as the caller's organisatie or family may see it today, read behind both locks; with a peildatum as it stood then. */
export const beeldVanBeller = async (tx: Tx, personen: string[], peildatum?: string): Promise<Beeld> =>
  beeldVan(tx, await laadKring(tx, personen), peildatum)

async function beeldVan(tx: Tx, kring: Kring, peildatum?: string): Promise<Beeld> {
  const rijen = await laadBeeld((...vraag) => tx.lees(...vraag), 'beeld_beller', uitContext, kring, [], peildatum)
  return new Beeld(rijen, kring, tx.actor.houders, peildatum ? dagVanPeil(peildatum) : tx.vandaag, tx.vandaag)
}
const leesAlsEigenaar = (tx: Tx, kring: Kring, eigenaar: string): Promise<Beeldrij[]> =>
  laadBeeld((...vraag) => tx.query(...vraag), 'beeld_eigenaar', alsEigenaar, kring, [[eigenaar], tx.vandaag])

/** Of the circle no more than who is at the table: all that is asked of who comes to it. Of a table that this call laid itself, that is what it wrote. */
async function tafelVanBeller(tx: Tx, vragen: readonly Toets[]): Promise<Beeld> {
  const ids = vragen.map(({ id }) => id)
  const rijen = tafelVanZelf(tx, ids) ?? (await laadTafel(tx, ids))
  return new Beeld(rijen, { identiteiten: [], tops: [], plannen: [] }, tx.actor.houders, tx.vandaag)
}

/**
 * Who closes a casus of another no longer sees it once it is closed, where a toestemming showed it: the act is judged on what the one who opened it sees.
 */
async function beeldenVanOpener(tx: Tx, beeld: Beeld, vragen: readonly Toets[], kring: Kring): Promise<Map<Toets, Beeld>> {
  const ongezien = vragen.filter(({ moment, id }) => moment === 'casus-afsluiten' && !beeld.rij('casus', id))
  const beelden = new Map<Toets, Beeld>()
  for (const vraag of ongezien) {
    const eigenaar = tx.weergaven.find(({ soort, id }) => soort === 'casus' && id === vraag.id)?.eigenaar
    if (eigenaar) beelden.set(vraag, new Beeld(await leesAlsEigenaar(tx, kring, eigenaar), kring, [eigenaar], tx.vandaag))
  }
  return beelden
}

type Stand = { eigenaar: string; rijen: Beeldrij[]; bestaand: LopendeAfwijking[] }
/** What no longer deviates and what does, in the plans of one owner. */
function herzie(tx: Tx, kring: Kring, { eigenaar, rijen, bestaand }: Stand): { nieuw: NieuweAfwijking[]; weg: LopendeAfwijking[] } {
  const eigen = new Set(kring.plannen.flatMap((plan) => (plan.eigenaar === eigenaar ? [plan.id] : [])))
  const oude = bestaand.filter(({ planId }) => eigen.has(planId))
  const plannen = new Map(
    rijen.filter((rij) => (rij.soort === 'opp' || rij.soort === 'gezinsplan') && rij.eigenaar === eigenaar).map((rij) => [rij.id, rij]),
  )
  const nodig = geplandeAfwijkingen(rijen, kring, eigenaar, tx.vandaag).map(
    (afwijking): NieuweAfwijking => ({ ...afwijking, eigenaarId: eigenaar, betreftId: betreftVan(plannen.get(afwijking.planId), rijen) }),
  )
  return {
    nieuw: nodig.filter((nu) => !oude.some((oud) => vervolgt(oud, nu, tx.vandaag))),
    weg: oude.filter((oud) => !nodig.some((nu) => vervolgt(oud, nu, tx.vandaag))),
  }
}

/** The same afwijking goes on: it began then or is still to begin, and ends on the same day. */
const vervolgt = (oud: LopendeAfwijking, nu: NieuweAfwijking, vandaag: string): boolean =>
  oud.soort === nu.soort &&
  oud.planId === nu.planId &&
  oud.onderwerpId === nu.onderwerpId &&
  oud.tot === nu.tot &&
  (oud.vanaf === nu.vanaf || (oud.vanaf <= vandaag && nu.vanaf === vandaag))

/** The person whose record it concerns: the jeugdige of an OPP, a jeugdige of the gezin of a gezinsplan. */
const betreftVan = (plan: Beeldrij | undefined, rijen: Beeldrij[]): string | null =>
  plan?.betreft ??
  rijen.find((rij) => rij.soort === 'gezinslid' && rij.ouder === plan?.json.gezinId && rij.json.rol === 'jeugdige')?.betreft ??
  null
