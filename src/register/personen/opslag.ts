import { ongeldig, Probleem } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Compartiment } from '../../toegang/cellen.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan } from '../eigenaar.ts'
import { type Einde, genoemd } from '../velden.ts'
import {
  gezagsrelatie,
  inschrijving,
  type NieuweGezagsrelatie,
  type NieuweInschrijving,
  type NieuwePersoon,
  type PersoonWijziging,
  persoon,
} from './schema.ts'

/** Facts are of today or earlier: the first of these fields that lies ahead is named. */
function nietInToekomst(tx: Tx, velden: Record<string, string | null | undefined>): void {
  const fout = Object.entries(velden).filter(([, dag]) => typeof dag === 'string' && dag > tx.vandaag)
  if (fout.length === 0) return
  const detail = 'Deze datum kan niet in de toekomst liggen.'
  throw ongeldig(...fout.map(([veld]) => ({ in: 'body' as const, location: `/${veld}`, code: 'datum.toekomst', detail })))
}

/** A new persoon is an identity of its own. */
export function maak(
  tx: Tx,
  _mag: Toegestaan<'persoon.maken'>,
  { voornaam, achternaam, geboortedatum, overledenOp }: NieuwePersoon,
): string {
  nietInToekomst(tx, { geboortedatum, overledenOp })
  const id = tx.id()
  tx.voegToe(persoon, { id, ...eigenaarVan(tx.actor), voornaam, achternaam, geboortedatum, overleden_op: overledenOp })
  tx.stuur('identiteit_nieuw', 'insert into identiteit (persoon_id, identiteit) values ($1, $1)', [id])
  return id
}

export async function wijzig(
  tx: Tx,
  _mag: Toegestaan<'persoon.wijzigen'>,
  id: string,
  { voornaam, achternaam, geboortedatum, overledenOp }: PersoonWijziging,
): Promise<void> {
  nietInToekomst(tx, { geboortedatum, overledenOp })
  await tx.wijzig(persoon, { id }, genoemd({ voornaam, achternaam, geboortedatum, overleden_op: overledenOp }))
}

/** A part of a persoon has its owner, and the compartment in which that persoon was written. */
const deelVan = (kind: Zicht, tx: Tx): { persoon_id: string; eigenaar_id: string; compartiment: Compartiment } => ({
  persoon_id: kind.id,
  ...eigenaarVan(tx.actor),
})

/** Of organisaties only a gecertificeerde instelling can have gezag; a school or team does not give it to itself. */
export function eisInstelling(houder: Zicht | undefined): void {
  if (houder === undefined || houder.json.soort === 'gecertificeerde-instelling') return
  throw ongeldig({
    in: 'body',
    location: '/houderOrganisatieId',
    code: 'geen-instelling',
    detail: 'Van de organisaties kan alleen een gecertificeerde instelling gezag hebben.',
  })
}

export function maakGezagsrelatie(tx: Tx, _mag: Toegestaan<'gezagsrelatie.maken'>, kind: Zicht, nieuw: NieuweGezagsrelatie): string {
  const { gecontroleerdOp, gecontroleerdDoor, houderPersoonId, houderOrganisatieId, ...rest } = nieuw
  nietInToekomst(tx, { gecontroleerdOp })
  return tx.voegToe(gezagsrelatie, {
    ...rest,
    ...deelVan(kind, tx),
    id: tx.id(),
    houder_persoon_id: houderPersoonId,
    houder_organisatie_id: houderOrganisatieId,
    gecontroleerd_op: gecontroleerdOp,
    gecontroleerd_door: gecontroleerdDoor ?? tx.actor.id,
  }).id
}

export async function eindigGezagsrelatie(tx: Tx, _mag: Toegestaan<'gezagsrelatie.wijzigen'>, id: string, { tot }: Einde): Promise<void> {
  await tx.wijzig(gezagsrelatie, { id }, { tot })
}

export function maakInschrijving(tx: Tx, _mag: Toegestaan<'inschrijving.maken'>, kind: Zicht, nieuw: NieuweInschrijving): string {
  const { schoolId, ...rest } = nieuw
  return tx.voegToe(inschrijving, { ...rest, ...deelVan(kind, tx), id: tx.id(), school_id: schoolId }).id
}

export async function eindigInschrijving(tx: Tx, _mag: Toegestaan<'inschrijving.wijzigen'>, id: string, { tot }: Einde): Promise<void> {
  await tx.wijzig(inschrijving, { id }, { tot })
}

type Vervallen = Toegestaan<'vervallen-verklaren'>

/** The persoon, the parts, and where the owner named this persoon as having gezag. */
export async function verval(tx: Tx, _mag: Vervallen, { id }: Zicht): Promise<void> {
  await tx.vervalt(gezagsrelatie, 'persoon_id', id)
  await tx.vervalt(gezagsrelatie, 'houder_persoon_id', id)
  await tx.vervalt(inschrijving, 'persoon_id', id)
  await tx.vervalt(persoon, 'id', id)
}
export async function vervalGezagsrelatie(tx: Tx, _mag: Vervallen, { id }: Zicht): Promise<void> {
  await tx.vervalt(gezagsrelatie, 'id', id)
}
export async function vervalInschrijving(tx: Tx, _mag: Vervallen, { id }: Zicht): Promise<void> {
  await tx.vervalt(inschrijving, 'id', id)
}

const dubbelSql = `select 1 from identiteit i join identiteit j using (identiteit) join persoon p on p.id = j.persoon_id and p.vervallen_op is null
  where i.persoon_id = $1 group by p.eigenaar_id having count(*) > 1 limit 1`

/**
 * Makes two identities one: every persoon of `b` becomes one with those of `a`. Both ids keep working. Two persons of one record (two children, two parents)
 * never become one: what opens for the one would open for the other.
 */
export async function voegIdentitiesSamen(tx: Tx, _mag: Toegestaan<string>, a: string, b: string): Promise<void> {
  await tx.query(
    'identiteit_samen',
    `update identiteit set identiteit = (select i.identiteit from identiteit i where i.persoon_id = $1)
     where identiteit = (select i.identiteit from identiteit i where i.persoon_id = $2)
       and identiteit <> (select i.identiteit from identiteit i where i.persoon_id = $1)`,
    [a, b],
  )
  const [dubbel] = await tx.query('identiteit_dubbel', dubbelSql, [a])
  if (dubbel)
    throw new Probleem('strijdig-met-gegevens', { detail: 'Dit zijn niet dezelfde personen: één organisatie houdt hen apart bij.' })
}

const inDossierSql = `select h as id from unnest($1::uuid[]) h where h = $2::uuid
    or exists (select from gezagsrelatie g where g.persoon_id = $2::uuid and g.houder_persoon_id = h and g.vervallen_op is null)
  order by h = $3::uuid desc, h limit 1`

/**
 * By which of their ids a person stands in the record of `betreft`, as oneself or as having gezag. Who keeps that record knows them by that one; which others are
 * theirs is not for it to know.
 */
export async function idInDossier(tx: Tx, betreft: string, id: string): Promise<string> {
  const { soort, houders } = tx.actor
  if (soort !== 'persoon' || houders.length < 2 || !houders.includes(id)) return id
  const [rij] = await tx.query<{ id: string }>('persoon_in_dossier', inDossierSql, [houders, betreft, id])
  return rij?.id ?? id
}

/** Ties a token to a persoon, and makes that persoon one with all others of the same token. A persoon that has another token already: 409. */
export async function bindToken(tx: Tx, mag: Toegestaan<string>, persoonId: string, issuer: string, subject: string): Promise<void> {
  // Two codes by one token at once: the second sees what the first bound.
  await tx.query('token_slot', `select pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))`, [issuer, subject])
  const [gebonden] = await tx.query<{ eigen: boolean }>(
    'persoontoken_bind',
    `with nieuw as (
       insert into persoontoken (persoon_id, issuer, subject) values ($1, $2, $3) on conflict (persoon_id) do nothing returning issuer, subject
     )
     select issuer = $2 and subject = $3 as eigen from (select * from nieuw union all select issuer, subject from persoontoken where persoon_id = $1) t`,
    [persoonId, issuer, subject],
  )
  if (!gebonden?.eigen) throw new Probleem('strijdig-met-gegevens', { detail: 'Deze persoon logt al op een andere manier in.' })
  const [ander] = await tx.query<{ persoon_id: string }>(
    'persoontoken_ander',
    'select persoon_id from persoontoken where issuer = $1 and subject = $2 and persoon_id <> $3 order by persoon_id limit 1',
    [issuer, subject, persoonId],
  )
  if (ander) await voegIdentitiesSamen(tx, mag, ander.persoon_id, persoonId)
}
