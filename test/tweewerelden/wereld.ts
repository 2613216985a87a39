import { AsyncLocalStorage } from 'node:async_hooks'
import { operaties } from '../../src/app.ts'
import { vasteIds } from '../../src/basis/id.ts'
import { vasteKlok } from '../../src/basis/klok.ts'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import { type Vers, vers } from '../contract/wandeling.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'
import { maakOrganisatie } from '../hulp/wereld.ts'
import { type Buren, maakBuren } from './buren.ts'
import { maakTerug, type Terug } from './terug.ts'

/** Who may not see it, and asks all the same. */
export const buitenstaanders = {
  aanbieder: 'zit aan tafel, zonder toestemming',
  betrokkene: 'zit aan tafel, en mag weten dat het wijkteam er ook zit',
  wijkteamSmal: 'zit aan tafel, met een toestemming voor het onderwijs alleen',
  vreemde: 'een school die niets met de tafel te maken heeft',
  leraar: 'staat voor de klas, en coördineert niet',
  ouderZonderGezag: 'zit aan tafel, zonder gezag',
  broer: 'is dertien en woont in hetzelfde gezin',
  onbekende: 'heeft een geldig token en is hier niemand',
  moeder: 'heeft gezag, en ziet toch niet alles',
  school: 'deelt veel met het wijkteam, en niet alles',
  wijkteam: 'deelt veel met de school, en niet alles',
} as const
export type Naam = keyof typeof buitenstaanders
export const namen = Object.keys(buitenstaanders) as Naam[]

/** One house that stands in its first world, with everybody in it. */
export type Wereld = {
  huis: Huis
  voorraad: Voorraad
  terug: Terug
  wie: Record<Naam, Wie>
  broer: string
  buren: Buren
  /** The yes of the mother on which `betrokkene` knows what it knows: the question, and her answer. */
  betrokkenheid: { vraag: string; antwoordId: string }
  /** Of each write one that has not been done yet, ready to be done by who may. */
  klaar: Map<string, Vers>
  /** Ids in this work come from a series of its own: what is made elsewhere moves none of them. */
  metEigenIds: <T>(zaad: string, werk: () => Promise<T>) => Promise<T>
}

export type Huisopties = Omit<NonNullable<Parameters<typeof maakHuis>[0]>, 'ids'>

/** `welke` says of which writes one is made ready: all, unless told otherwise. */
export async function maakWereld(opties: Huisopties = {}, welke: (id: string) => boolean = () => true): Promise<Wereld> {
  const reeks = new AsyncLocalStorage<() => string>()
  const klok = vasteKlok(begin)
  const gewoon = vasteIds(klok)
  const huis = await maakHuis({ ...opties, ids: () => (reeks.getStore() ?? gewoon)() })
  const voorraad = await maakVoorraad(huis)
  const meer = await maakBuitenstaanders(voorraad)
  const buren = await maakBuren(voorraad.doe)
  const klaar = new Map<string, Vers>()
  for (const op of operaties.filter((een) => isSchrijven(een) && welke(een.id))) klaar.set(op.id, await vers(huis, voorraad, op))
  const terug = await maakTerug(huis.database.beheerUrl)
  // Who looked until now is written out once, not in every world anew.
  await terug.vraag('select inzagen_bij(1000000)')
  await terug.bewaar()
  return { huis, voorraad, terug, ...meer, buren, klaar, metEigenIds: (zaad, werk) => reeks.run(vasteIds(klok, zaad), werk) }
}

async function maakBuitenstaanders({ doe, tafel, vreemd }: Voorraad): Promise<Pick<Wereld, 'wie' | 'broer' | 'betrokkenheid'>> {
  const { school, wijkteam, casus, kind, moeder, vader, bijSchool } = tafel
  const opCasus = `/casussen/${casus}`
  const gast = async (soort: string, naam: string, rol: string) => {
    const organisatie = await maakOrganisatie(doe, soort, naam)
    const { id } = await doe(school.baas, 'POST', `${opCasus}/uitnodigingen`, { organisatieId: organisatie.id, rol })
    await doe(organisatie.baas, 'POST', `/uitnodigingen/${id}/acceptaties`, {})
    return organisatie
  }
  const persoon = async (naam: string, voornaam: string, geboortedatum: string, rol: string): Promise<[string, Wie]> => {
    const { id } = await doe(school.baas, 'POST', '/personen', { voornaam, achternaam: 'Verzonnen', geboortedatum })
    const wie: Wie = { subject: `persoon-${naam}`, client: 'thuis' }
    const vraag = await doe(school.baas, 'POST', `${opCasus}/uitnodigingen`, { persoonId: id, rol })
    await doe(wie, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
    return [id, wie]
  }
  const aanbieder = await gast('jeugdhulpaanbieder', 'De Kade', 'jeugdhulpaanbieder')
  const smal = await gast('wijkteam', 'Wijkteam West', 'wijkteam')
  const betrokkene = await gast('jeugdhulpaanbieder', 'De Linde', 'jeugdhulpaanbieder')
  /** A question to which both parents say yes; gives the answer of the father and that of the mother. */
  const metJa = async (vraag: object): Promise<[vraag: string, vader: string, moeder: string]> => {
    const { id } = await doe(school.baas, 'POST', `${opCasus}/toestemmingen`, {
      ...{ betreftId: kind, tot: '2027-07-31', informatieversie: '2026-1', avgGrondslag: 'toestemming' },
      ...{ doorbrekingGeheimhouding: true, uitdrukkelijk: true, ...vraag },
    })
    const ja = async (wie: Wie, geverId: string): Promise<string> =>
      (
        await doe(wie, 'POST', `${opCasus}/toestemmingen/${id}/antwoorden`, {
          ...{ geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'digitaal', uitkomst: 'gegeven', gegevenOp: '2026-11-23' },
        })
      ).id
    return [id, await ja(vader, bijSchool.vader), await ja(moeder, bijSchool.moeder)]
  }
  const cellen = ['school/onderwijs', 'casus/basis']
  await metJa({ doel: 'Meedenken over het rekenen.', bronIds: [school.id], ontvangerIds: [smal.id], cellen })
  const weten = { bronIds: [wijkteam.id], ontvangerIds: [betrokkene.id], cellen: [], betrokkenheid: true }
  const [vraag, , antwoordId] = await metJa({ doel: 'Weten wie er al helpt.', ...weten })
  const [, ouderZonderGezag] = await persoon('zonder-gezag', 'Joris', '1985-01-20', 'ouder')
  const [broer, wieBroer] = await persoon('broer', 'Daan', '2013-02-11', 'netwerk')
  // His mother has gezag over him too: what he asks for himself is still not hers to see.
  await doe(school.baas, 'POST', `/personen/${broer}/gezagsrelaties`, {
    ...{ houderPersoonId: bijSchool.moeder, van: '2013-02-11', bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' },
  })
  await doe(school.baas, 'POST', `/gezinnen/${bijSchool.gezin}/leden`, { persoonId: broer, rol: 'broer-of-zus', van: '2020-01-01' })
  const wie = {
    ...{
      aanbieder: aanbieder.baas,
      betrokkene: betrokkene.baas,
      wijkteamSmal: smal.baas,
      vreemde: vreemd.baas,
      leraar: school.leraar,
      ouderZonderGezag,
    },
    ...{ broer: wieBroer, onbekende: { subject: 'niemand-hier', client: 'thuis' }, moeder, school: school.baas, wijkteam: wijkteam.baas },
  }
  return { wie, broer, betrokkenheid: { vraag, antwoordId } }
}
