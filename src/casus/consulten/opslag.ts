import type { z } from 'zod'
import { ongeldig } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import { zichtbaar } from '../../toegang/deursql.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { uitContext } from '../../toegang/zicht.ts'
import { eigenOrganisatie, eisOpen, strijdig } from '../opslag.ts'
import { type Naam, soorten, sporen } from './herleidbaar.ts'
import * as noun from './schema.ts'

/** The names that the caller's organisatie can read; nothing about others can be learned from what is refused. */
const namenSql = `select distinct z.json::json ->> 'voornaam' as voornaam, z.json::json ->> 'achternaam' as achternaam
  from (${zichtbaar(`w.soort = 'persoon' and w.id in (select l.id from lijst l where l.soort = 'persoon' and l.houder = any (${uitContext.houders}))`)}) z`

/** Refuses a text that leads to someone, before anything of it is kept: says where and what kind of thing, never what. */
async function eisNaamloos(tx: Tx, veld: string, tekst: string): Promise<void> {
  const namen = await tx.lees<Naam>('consult_namen', namenSql)
  const gevonden = sporen(tekst, namen)
  if (gevonden.length === 0) return
  const [eerste] = gevonden
  const detail = gevonden.map(({ soort, plek }) => `Bij teken ${plek} staat ${soorten[soort]}.`).join(' ')
  throw ongeldig({ in: 'body', location: `/${veld}`, code: `herleidbaar.${eerste?.soort}`, detail })
}

export async function vraag(tx: Tx, _mag: Toegestaan<'consult.vragen'>, body: z.output<typeof noun.VraagConsult>): Promise<Geschreven> {
  const eigen = eigenOrganisatie(tx)
  if (body.gevraagdAanId === eigen)
    throw ongeldig({
      in: 'body',
      location: '/gevraagdAanId',
      code: 'eigen-organisatie',
      detail: 'Een consult vraagt u aan een andere organisatie.',
    })
  await eisNaamloos(tx, 'vraag', body.vraag)
  const rij = tx.voegToe(noun.consult, {
    id: tx.id(),
    eigenaar_id: eigen,
    gevraagd_aan_id: body.gevraagdAanId,
    soort: body.soort,
    vraag: body.vraag,
  })
  tx.noem(rij.eigenaar_id, rij.id)
  tx.noem(rij.gevraagd_aan_id, rij.id)
  return { soort: 'consult', id: rij.id }
}

export async function reageer(
  tx: Tx,
  _mag: Toegestaan<'consult.reageren'>,
  doel: Zicht,
  { tekst }: z.output<typeof noun.Reageer>,
): Promise<Geschreven> {
  await eisNaamloos(tx, 'tekst', tekst)
  const { id } = tx.voegToe(noun.consultreactie, { id: tx.id(), consult_id: doel.id, eigenaar_id: eigenOrganisatie(tx), tekst })
  return { soort: 'consultreactie', id, ouder: doel.id }
}

const staatOpenSql = `select 1 from dekking d where d.steunt_op = $1 and d.houder = $2 and d.van <= vandaag() and (d.tot is null or d.tot > vandaag())
  and d.bron = $3 and (d.afspraak_met is null or d.afspraak_met = any (afspraakpartners(array[$2::uuid], vandaag())))
  and d.betreft = $4::uuid limit 1`

/**
 * The dekking that follows from the toestemming or deling must open something of the one who asked: a question without answers, one about another's record, a deling that nobody confirmed, one that ended or one for
 * others opens nothing.
 */
async function eisGrond(tx: Tx, { soort, id, betreft }: Zicht, ontvanger: string): Promise<void> {
  const [open] = await tx.query('consult_grond', staatOpenSql, [id, ontvanger, eigenOrganisatie(tx), betreft])
  if (!open)
    throw strijdig(
      `Deze ${soort} staat vandaag niet open van uw organisatie naar wie u het consult vroeg. Zonder haar blijft het consult naamloos.`,
    )
}

/** Goes on by name. From this row on, and not before, there is a key from the consult to a jeugdige. */
export async function gaVerder(
  tx: Tx,
  _mag: Toegestaan<'consult.vervolgen'>,
  doel: Zicht,
  gegeven: Zicht,
  { casusId, reden, categorie = doel.json.soort === 'veiligheid' ? 'veiligheid' : 'thuissituatie' }: z.output<typeof noun.GaVerder>,
): Promise<Geschreven> {
  await eisOpen(tx, casusId)
  await eisGrond(tx, gegeven, doel.json.gevraagdAanId)
  const { id } = tx.voegToe(noun.consultvervolg, {
    id: tx.id(),
    consult_id: doel.id,
    casus_id: casusId,
    persoon_id: gegeven.betreft as string,
    ...(gegeven.soort === 'deling' ? { deling_id: gegeven.id } : { toestemming_id: gegeven.id }),
    eigenaar_id: eigenOrganisatie(tx),
    reden,
    cel: `casus/${categorie}`,
  })
  return { soort: 'consultvervolg', id }
}

type Vervallen = Toegestaan<'vervallen-verklaren'>
export async function verval(tx: Tx, _mag: Vervallen, { id }: Zicht): Promise<void> {
  await tx.vervalt(noun.consultvervolg, 'consult_id', id)
  await tx.vervalt(noun.consultreactie, 'consult_id', id)
  await tx.vervalt(noun.consult, 'id', id)
}
/** The consult stays, as nameless as it was. */
export async function vervalVervolgen(tx: Tx, _mag: Vervallen, casusId: string): Promise<void> {
  await tx.vervalt(noun.consultvervolg, 'casus_id', casusId)
}

/** That a consult went on by the name of one jeugdige. */
export async function vervalVervolgenOver(tx: Tx, _mag: Vervallen, casusId: string, over: string): Promise<void> {
  await tx.vervalt(noun.consultvervolg, 'persoon_id', over, { casus_id: casusId })
}
