import { ongeldig, Probleem } from '../../basis/fouten.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Compartiment } from '../../toegang/cellen.ts'
import type { Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { eigenaarVan, wieDitVastlegt } from '../eigenaar.ts'
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
export function eisInstelling(houder: Zicht | undefined, location = '/houderOrganisatieId'): void {
  if (houder === undefined || houder.json.soort === 'gecertificeerde-instelling') return
  throw ongeldig({
    in: 'body',
    location,
    code: 'geen-instelling',
    detail: 'Van de organisaties kan alleen een gecertificeerde instelling gezag hebben.',
  })
}

export async function maakGezagsrelatie(
  tx: Tx,
  _mag: Toegestaan<'gezagsrelatie.maken'>,
  kind: Zicht,
  nieuw: NieuweGezagsrelatie,
): Promise<string> {
  const { gecontroleerdOp, gecontroleerdDoor, houderPersoonId, houderOrganisatieId, ...rest } = nieuw
  nietInToekomst(tx, { gecontroleerdOp })
  return tx.voegToe(gezagsrelatie, {
    ...rest,
    ...deelVan(kind, tx),
    id: tx.id(),
    houder_persoon_id: houderPersoonId,
    houder_organisatie_id: houderOrganisatieId,
    gecontroleerd_op: gecontroleerdOp,
    gecontroleerd_door: gecontroleerdDoor ?? (await wieDitVastlegt(tx)),
  }).id
}

export async function eindigGezagsrelatie(tx: Tx, _mag: Toegestaan<'gezagsrelatie.wijzigen'>, id: string, { tot }: Einde): Promise<void> {
  await tx.wijzig(gezagsrelatie, { id }, { tot })
}

/** What teaches: `overig` is a kinderopvang. */
export const scholen = ['school', 'schoolbestuur', 'overig']

/** Nobody is a pupil of a wijkteam. What is neither school nor schoolbestuur can only be a kinderopvang. */
function eisSchool(waar: Zicht | undefined, sector: NieuweInschrijving['sector']): void {
  const soort = waar?.json.soort
  if (waar === undefined || (scholen.includes(soort) && (soort !== 'overig' || sector === 'kinderopvang'))) return
  throw ongeldig({
    in: 'body',
    location: '/schoolId',
    code: 'geen-school',
    detail: 'Iemand staat ingeschreven bij een school of schoolbestuur, of met sector `kinderopvang` bij een opvang (soort `overig`).',
  })
}

export function maakInschrijving(
  tx: Tx,
  _mag: Toegestaan<'inschrijving.maken'>,
  kind: Zicht,
  nieuw: NieuweInschrijving,
  waar: Zicht | undefined,
): string {
  const { schoolId, ...rest } = nieuw
  eisSchool(waar, rest.sector)
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

const opnieuwSql = `with recursive groep as materialized (
    select distinct j.persoon_id as id from identiteit i join identiteit j using (identiteit) where i.persoon_id = any ($1::uuid[])
  ), band as materialized (
    select x.een, x.ander from groep join casusjeugdige j on j.persoon_id = groep.id
      join uitnodigingacceptatie c on c.casus_id = j.casus_id and c.vervallen_op is null, unnest(c.jeugdige_ids, c.eigen_persoon_ids) x(een, ander)
      where x.een in (select id from groep) and x.ander in (select id from groep)
    union select a.persoon_id, b.persoon_id from groep join persoontoken a on a.persoon_id = groep.id join persoontoken b using (issuer, subject)
  ), bereik as (
    select id, id as ander from groep
    union select r.id, case r.ander when band.een then band.ander else band.een end from bereik r join band on r.ander in (band.een, band.ander)
  ), kop as (select id, min(ander::text)::uuid as identiteit from bereik group by id),
  anders as (update identiteit i set identiteit = kop.identiteit from kop where kop.id = i.persoon_id and kop.identiteit <> i.identiteit returning 1)
  select id from groep where exists (select from anders) order by id`

/**
 * Who is one with these is said anew by what still ties them: the pairs of every acceptatie that stands, and one token. Gives everyone who was one of them until
 * now, when that changed anything; else nobody.
 */
export const verbreek = async (tx: Tx, _mag: Toegestaan<string>, personen: string[]): Promise<string[]> =>
  (await tx.query<{ id: string }>('identiteit_opnieuw', opnieuwSql, [personen])).map(({ id }) => id)

/** Whoever came to log in by the code of this uitnodiging no longer does. Gives the persoon that they were. */
export async function laatLos(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, uitnodigingId: string): Promise<string | undefined> {
  const sql = 'delete from persoontoken where uitnodiging_id = $1 returning persoon_id'
  return (await tx.query<{ persoon_id: string }>('persoontoken_los', sql, [uitnodigingId]))[0]?.persoon_id
}

/** By whose code a token is bound to a persoon. */
export type Binding = { issuer: string; subject: string; uitnodiging: string }

// Whose code went out of view with its casus keeps its token until the owner gives another one.
const bindSql = `with nieuw as (
    insert into persoontoken as t (persoon_id, issuer, subject, uitnodiging_id) values ($1, $2, $3, $4) on conflict (persoon_id) do update
      set issuer = excluded.issuer, subject = excluded.subject, uitnodiging_id = excluded.uitnodiging_id
      where exists (select from uitnodiging u where u.id = t.uitnodiging_id and u.vervallen_op is not null)
    returning new.persoon_id, old.persoon_id is not null as vervangt
  )
  select n.vervangt from nieuw n union all select false from persoontoken where persoon_id = $1 and issuer = $2 and subject = $3 limit 1`

/** What a new code took over: whether another token was this persoon until now, and everyone who was one with them by that and may be no more. */
export type Overgenomen = { vervangt: boolean; los: string[] }

/** Ties a token to a persoon, and makes that persoon one with all others of the same token. A persoon that has another token already: 409. */
export async function bindToken(tx: Tx, mag: Toegestaan<string>, persoonId: string, binding: Binding): Promise<Overgenomen> {
  const { issuer, subject, uitnodiging } = binding
  // Two codes by one token at once: the second sees what the first bound.
  await tx.query('token_slot', `select pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))`, [issuer, subject])
  const [gebonden] = await tx.query<{ vervangt: boolean }>('persoontoken_bind', bindSql, [persoonId, issuer, subject, uitnodiging])
  if (!gebonden) throw new Probleem('strijdig-met-gegevens', { detail: 'Deze persoon logt al op een andere manier in.' })
  const los = gebonden.vervangt ? await verbreek(tx, mag, [persoonId]) : []
  const [ander] = await tx.query<{ persoon_id: string }>(
    'persoontoken_ander',
    'select persoon_id from persoontoken where issuer = $1 and subject = $2 and persoon_id <> $3 order by persoon_id limit 1',
    [issuer, subject, persoonId],
  )
  if (ander) await voegIdentitiesSamen(tx, mag, ander.persoon_id, persoonId)
  return { vervangt: gebonden.vervangt, los }
}
