import type { Pool } from 'pg'
import { transactie } from '../../basis/db.ts'
import { ongeldig, Probleem } from '../../basis/fouten.ts'
import type { Geheimen } from '../../basis/geheimen.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan, wieDitVastlegt } from '../eigenaar.ts'
import { type NieuwPersoonsnummer, type PersoonsnummerRij, persoonsnummer } from './schema.ts'

/** What a number is bound to: its row, its owner and its kind. */
export const bijRij = (id: string, eigenaar: string, soort: string): string => JSON.stringify([id, eigenaar, soort])
/** Where a search may find it: the same number of two organisaties has two values that nothing compares. */
export const binnen = (eigenaar: string, soort: string): string => JSON.stringify([eigenaar, soort])

const slotSql = `select pg_advisory_xact_lock(hashtextextended('persoonsnummer ' || $1, 0))`
const ergensSql = 'select 1 from persoonsnummerkluis where eigenaar_id = $1 and soort = $2 and zoekwaarde = any ($3::bytea[])'
const nieuwSql = `insert into persoonsnummerkluis (persoonsnummer_id, persoon_id, eigenaar_id, soort, sleutel, cijfertekst, zoekwaarde)
  values ($1, $2, $3, $4, $5, $6, $7)`

const bijEenAnder = 'Uw organisatie heeft dit nummer al bij een persoon vastgelegd.'

export async function maak(
  tx: Tx,
  _mag: Toegestaan<'persoonsnummer.maken'>,
  persoon: Zicht,
  { soort, nummer, gecontroleerdOp, gecontroleerdDoor }: NieuwPersoonsnummer,
): Promise<string> {
  if (gecontroleerdOp > tx.vandaag)
    throw ongeldig({
      in: 'body',
      location: '/gecontroleerdOp',
      code: 'datum.toekomst',
      detail: 'Deze datum kan niet in de toekomst liggen.',
    })
  const eigenaar = eigenaarVan(tx.actor)
  // The unique constraint sees one key; while two are in use it is this look, one at a time per organisatie, that finds a number twice.
  tx.stuur('persoonsnummer_slot', slotSql, [eigenaar.eigenaar_id])
  const zoekwaarden = tx.geheimen.zoekwaarden(nummer, binnen(eigenaar.eigenaar_id, soort))
  const ergens = await tx.query('persoonsnummer_ergens', ergensSql, [eigenaar.eigenaar_id, soort, zoekwaarden])
  if (ergens.length > 0) throw new Probleem('strijdig-met-gegevens', { detail: bijEenAnder })
  const rij = tx.voegToe(persoonsnummer, {
    ...eigenaar,
    id: tx.id(),
    persoon_id: persoon.id,
    organisatie_soort: tx.actor.organisatieSoort as PersoonsnummerRij['organisatie_soort'],
    soort,
    gecontroleerd_op: gecontroleerdOp,
    gecontroleerd_door: gecontroleerdDoor ?? (await wieDitVastlegt(tx)),
  })
  tx.noem(rij.eigenaar_id, rij.id)
  const { sleutel, cijfertekst, zoekwaarde } = tx.geheimen.verzegel(
    nummer,
    bijRij(rij.id, rij.eigenaar_id, soort),
    binnen(rij.eigenaar_id, soort),
  )
  tx.stuur('persoonsnummer_kluis', nieuwSql, [rij.id, persoon.id, rij.eigenaar_id, soort, sleutel, cijfertekst, zoekwaarde])
  return rij.id
}

type Vervallen = Toegestaan<'vervallen-verklaren'>
const wegSql = (kolom: 'persoonsnummer_id' | 'persoon_id'): string => `delete from persoonsnummerkluis where ${kolom} = $1`

/** A number that was wrong is someone else's: that it was registered stays with the owner, the number goes. */
export async function verval(tx: Tx, _mag: Vervallen, { id }: Zicht): Promise<void> {
  tx.stuur('persoonsnummer_weg', wegSql('persoonsnummer_id'), [id])
  await tx.vervalt(persoonsnummer, 'id', id)
}
export async function vervalVan(tx: Tx, _mag: Vervallen, persoonId: string): Promise<void> {
  tx.stuur('persoonsnummers_weg', wegSql('persoon_id'), [persoonId])
  await tx.vervalt(persoonsnummer, 'persoon_id', persoonId)
}

type Kluisrij = { persoonsnummer_id: string; eigenaar_id: string; soort: string; sleutel: string; cijfertekst: Buffer }
const oudSql = `select persoonsnummer_id, eigenaar_id, soort, sleutel, cijfertekst from persoonsnummerkluis where sleutel <> $1
  order by persoonsnummer_id limit $2 for update skip locked`
const anderSql = 'update persoonsnummerkluis set sleutel = $2, cijfertekst = $3, zoekwaarde = $4 where persoonsnummer_id = $1'

/** Writes everything that another key wrote anew with the key that writes, some rows at a time; gives how many. Stopped halfway, it goes on where it was. */
export async function hersleutel(pool: Pool, geheimen: Geheimen, perKeer = 200): Promise<number> {
  let aantal = 0
  for (;;) {
    const gedaan = await transactie(pool, async (client) => {
      const { rows } = await client.query<Kluisrij>(oudSql, [geheimen.schrijft, perKeer])
      for (const { persoonsnummer_id: id, eigenaar_id: eigenaar, soort, ...oud } of rows) {
        const bij = bijRij(id, eigenaar, soort)
        const nieuw = geheimen.verzegel(geheimen.open(oud, bij), bij, binnen(eigenaar, soort))
        await client.query(anderSql, [id, nieuw.sleutel, nieuw.cijfertekst, nieuw.zoekwaarde])
      }
      return rows.length
    })
    aantal += gedaan
    if (gedaan === 0) return aantal
  }
}
