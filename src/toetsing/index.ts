import { z } from 'zod'
import { transactie } from '../basis/db.ts'
import { Probleem } from '../basis/fouten.ts'
import { register } from '../regels/register.ts'
import { masker } from '../toegang/cellen.ts'
import { leesLijst } from '../toegang/lezen.ts'
import { logSql, logWaarden } from '../toegang/log.ts'
import type { Noun } from '../toegang/noun.ts'
import type { Leesoperatie, Operatie } from '../toegang/operatie.ts'
import type { Antwoord } from '../toegang/router.ts'
import { metOperaties } from '../toegang/stapwijzer.ts'
import { eisVerleden, Peildatum } from '../toegang/toen.ts'
import { Bevinding } from '../toegang/uitkomst.ts'
import { type Diensten, nogOnbekend, openTx, type Verzoek } from '../toegang/uitvoeren.ts'
import { activiteit } from '../toegang/verwerkingsdoelen.ts'
import { doelvraag, leesDoel, weetEen } from '../toegang/zichtlezen.ts'
import { laadPartijen } from './deelnamefeiten.ts'
import { motivering } from './motiveringen/schema.ts'
import { toetsing } from './oordeel.ts'
import { Regel, toonRegel } from './schema.ts'
import { beeldVanBeller } from './toetser.ts'

export const nouns = [motivering] as unknown as Noun<never>[]

const lijstRegels: Leesoperatie = {
  id: 'lijstRegels',
  methode: 'GET',
  pad: '/regels',
  titel: 'Alle regels, met bron en zekerheid',
  groep: 'regels',
  scope: 'lezen',
  Uit: Regel,
  lijst: true,
  zonderPersoonsgegevens: true,
  lees: async (_deur, { limiet, na }) => {
    const begin = na ? register.findIndex(({ id, versie }) => `${id}.${versie}` === na.id) + 1 : 0
    const laatste = register.length > begin + limiet ? register[begin + limiet - 1] : undefined
    return {
      resultaten: register.slice(begin, begin + limiet).map((regel) => JSON.stringify(toonRegel(regel))),
      volgende: laatste && { volgorde: '', id: `${laatste.id}.${laatste.versie}` },
    }
  },
}

const Toetsing = z
  .strictObject({ bevindingen: z.array(Bevinding).describe('Wat elke regel nu van deze casus vindt, op wat u mag zien') })
  .describe('Elke regel, gevraagd van deze casus zoals zij nu is')

const leesToetsing: Leesoperatie = {
  id: 'leesToetsing',
  methode: 'GET',
  pad: '/casussen/{casusId}/toetsing',
  titel: 'Vraag elke regel wat zij nu van deze casus vindt',
  groep: 'casussen',
  scope: 'lezen',
  params: z.strictObject({ casusId: z.uuid() }),
  query: z.strictObject({ peildatum: Peildatum }),
  Uit: Toetsing,
  lees: async () => undefined,
  eigen: toetsCasus,
}

/** Judges a casus as it stands, in the caller's view; one transaction that writes only its log record. */
async function toetsCasus(diensten: Diensten, verzoek: Verzoek): Promise<Antwoord> {
  const id = verzoek.params.casusId as string
  const uitkomst = await transactie(diensten.db.schrijver, async (client, volgt): Promise<Antwoord | Probleem> => {
    const tx = await openTx(diensten, verzoek, client, doelvraag({ soort: 'casus', id }))
    const { actor } = tx
    if (actor.soort === 'onbekend') return nogOnbekend()
    const { peildatum } = verzoek.query as { peildatum?: string }
    eisVerleden(peildatum, tx.nu, tx.vandaag)
    const casus = await leesDoel(tx, { soort: 'casus', id })
    const personen = casus ? (await tx.query<{ id: string }>('toets_personen', kringSql, [id])).map((rij) => rij.id) : []
    const gezien = casus && (await beeldVanBeller(tx, personen, peildatum))
    // On that day it may not have been there yet.
    const beeld = gezien?.rij('casus', id) && gezien
    if (beeld) beeld.partijen = await laadPartijen(tx, beeld)
    const { regel: trace } = verzoek.spoor
    const wat = { operatie: leesToetsing.id, activiteit: activiteit(leesToetsing), onderwerp: id, trace, verzoek: verzoek.verzoekId }
    const cellen = masker(beeld?.rijen.flatMap(({ cel }) => cel ?? []) ?? [])
    tx.stuur('logboek', logSql, logWaarden(actor, [{ ...wat, aard: 'gelezen', status: beeld ? 200 : 404, personen, cellen, peildatum }]))
    volgt(tx.rondAf())
    if (!beeld) return new Probleem('niet-gevonden')
    return { status: 200, json: JSON.stringify({ bevindingen: metOperaties(diensten.stapwijzer, toetsing(beeld, id)) }) }
  })
  if (uitkomst instanceof Probleem) throw uitkomst
  return uitkomst
}

/**
 * The jeugdigen of the casus and who lives with them, under every id by which the caller may know them; and whoever that casus itself speaks of. A record that
 * is one with theirs unknown to the caller has no place in the report: that it has would tell.
 */
export const kringSql = `with een as (select b.persoon_id as id from casusjeugdige j join identiteit a on a.persoon_id = j.persoon_id join identiteit b on b.identiteit = a.identiteit
    where j.casus_id = $1 and j.vervallen_op is null and ${weetEen('j.persoon_id', 'b.persoon_id')}
  union select coalesce(o.jeugdige_id, z.jeugdige_id) from inbreng i left join opp o on o.id = i.plan_id left join inzet z on z.id = i.plan_id
    where i.casus_id = $1 and coalesce(o.jeugdige_id, z.jeugdige_id) is not null
  union select betreft_id from toestemming where casus_id = $1 union select betreft_id from deling where casus_id = $1)
  select id from een union select b.persoon_id from een join gezinslid l on l.persoon_id = een.id join gezinslid m on m.gezin_id = l.gezin_id
    join identiteit a on a.persoon_id = m.persoon_id join identiteit b on b.identiteit = a.identiteit and ${weetEen('m.persoon_id', 'b.persoon_id')}`

export const operaties: Operatie[] = [
  lijstRegels,
  leesToetsing,
  leesLijst(motivering as unknown as Noun<never>, 'lijst', {
    id: 'lijstMotiveringen',
    pad: '/motiveringen',
    titel: 'De motiveringen die uw organisatie heeft gegeven',
    groep: 'regels',
    filters: { rijId: { veld: 'filter_verwijst', schema: z.uuid().describe('Het gegeven waar de motivering bij hoort') } },
  }),
]
