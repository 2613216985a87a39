import type { Pool } from 'pg'
import { gezinnen, type Menssleutel, medewerkers, mensen, organisaties } from '../../test/gezinnen.ts'
import { ongeldig } from '../basis/fouten.ts'
import { sandboxIssuer, type Tokenwens } from '../toegang/sandboxuitgever.ts'
import { systeemId } from './zaad.ts'

export type Tokenvraag = { soort: 'medewerker' | 'persoon' | 'systeem'; id: string; namens?: string; scopes?: string[] }

/** What the token of this medewerker, persoon or systeem says. Whom nobody knows is a 400. */
export async function tokenwens(beheer: Pool, { soort, id, namens, scopes = ['lezen', 'schrijven'] }: Tokenvraag): Promise<Tokenwens> {
  if (soort === 'persoon') return { subject: (await subjectVanPersoon(beheer, id)) ?? onbekend('/id'), client: 'sandbox', scopes }
  if (soort === 'medewerker') return { subject: (await subjectVanMedewerker(beheer, id)) ?? onbekend('/id'), client: 'sandbox', scopes }
  const client = (await clientVan(beheer, id)) ?? onbekend('/id')
  const subject = namens === undefined ? client : ((await subjectVanMedewerker(beheer, namens)) ?? onbekend('/namens'))
  return { subject, client, scopes }
}

const hoe = 'Dit id of deze sleutel is hier niet bekend. `GET /sandbox/personen` laat zien wie er zijn.'
function onbekend(location: string): never {
  throw ongeldig({ in: 'body', location, code: 'onbekend', detail: hoe })
}

const isUuid = (tekst: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(tekst)
/** A key of the families as the id it stands for; an id stays what it is. */
const alsId = (ids: Record<string, { id: string }>, sleutel: string): string | undefined =>
  isUuid(sleutel) ? sleutel : Object.hasOwn(ids, sleutel) ? ids[sleutel]?.id : undefined

async function een(beheer: Pool, sql: string, id: string | undefined): Promise<string | undefined> {
  if (id === undefined) return undefined
  const { rows } = await beheer.query<{ gevonden: string }>(sql, [id, sandboxIssuer])
  return rows[0]?.gevonden
}

const subjectVanMedewerker = (beheer: Pool, sleutel: string): Promise<string | undefined> =>
  een(
    beheer,
    'select token_subject as gevonden from medewerker where id = $1 and token_issuer = $2 and vervallen_op is null',
    alsId(medewerkers, sleutel),
  )

/** A systeem by its own id, or as the one of this organisatie. */
const clientVan = (beheer: Pool, sleutel: string): Promise<string | undefined> =>
  een(
    beheer,
    'select client_id as gevonden from systeem where $1 in (id, organisatie_id) and issuer = $2 and vervallen_op is null order by id limit 1',
    alsId(organisaties, sleutel),
  )

/** Of a fictional person: always the same subject. Of another one: that of the token tied to it, or one of its own to accept an uitnodiging with. */
async function subjectVanPersoon(beheer: Pool, sleutel: string): Promise<string | undefined> {
  const mens = Object.hasOwn(mensen, sleutel)
    ? mensen[sleutel as Menssleutel]
    : Object.values(mensen).find(({ ids }) => Object.values<string>(ids).includes(sleutel.toLowerCase()))
  if (mens) return mens.subject
  return een(
    beheer,
    `select coalesce(t.subject, 'persoon ' || p.id) as gevonden from persoon p left join persoontoken t on t.persoon_id = p.id and t.issuer = $2
     where p.id = $1 and p.vervallen_op is null`,
    isUuid(sleutel) ? sleutel : undefined,
  )
}

/** Everyone there is to be, with the keys and ids that `POST /sandbox/tokens` takes. */
export async function wieErZijn(beheer: Pool): Promise<object> {
  const { rows } = await beheer.query<{ subject: string }>('select distinct subject from persoontoken where issuer = $1', [sandboxIssuer])
  const gebonden = new Set(rows.map(({ subject }) => subject))
  return {
    medewerkers: Object.entries(medewerkers).map(([sleutel, { id, naam, functie, organisatie }]) => ({
      sleutel,
      id,
      naam,
      functie,
      organisatie: kort(organisatie),
    })),
    personen: Object.entries(mensen).map(([sleutel, { voornaam, achternaam, geboortedatum, subject, ids }]) => ({
      sleutel,
      naam: `${voornaam} ${achternaam}`,
      geboortedatum,
      inGezin: rollenVan(sleutel as Menssleutel),
      // Only who accepted an uitnodiging is known to the API by a token of their own.
      bekend: gebonden.has(subject),
      personen: Object.entries<string>(ids).map(([bij, persoonId]) => ({ persoonId, organisatie: kort(bij as keyof typeof organisaties) })),
    })),
    systemen: Object.entries(organisaties).map(([sleutel, { nr, clientId }]) => ({
      sleutel,
      id: systeemId(nr),
      clientId,
      organisatie: kort(sleutel as keyof typeof organisaties),
    })),
  }
}

const kort = (sleutel: keyof typeof organisaties) => ({
  id: organisaties[sleutel].id,
  naam: organisaties[sleutel].naam,
  soort: organisaties[sleutel].soort,
})
const rollenVan = (mens: Menssleutel) =>
  Object.values(gezinnen).flatMap(({ aanduiding, leden }) =>
    leden.filter((lid) => lid.mens === mens).map(({ rol }) => ({ gezin: aanduiding, rol })),
  )
