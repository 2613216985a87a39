import { AsyncLocalStorage } from 'node:async_hooks'
import type { FastifyInstance } from 'fastify'
import { begin, gezagsrelaties, gezinnen, inschrijvingen, medewerkers, mensen, nummer, organisaties } from '../../test/gezinnen.ts'
import { maakApp } from '../app.ts'
import { vasteKlok } from '../basis/klok.ts'
import { functiemaskers, zietAlles } from '../toegang/functies.ts'
import { casussen } from './casussen.ts'
import type { Sandboxdelen } from './delen.ts'

/** One call of the seed: who, what, and the id that the new row gets. */
export type Zaai = (wie: string, pad: string, body: object, id?: string) => Promise<{ id: string; code?: string }>

/** Makes the fictional families, through the API itself: the same checks, the same rights, the same rows as any caller's. */
export async function zaai(delen: Sandboxdelen): Promise<void> {
  const plek = new AsyncLocalStorage<{ id?: string; nr: number }>()
  const app = await maakApp({ ...delen, klok: vasteKlok(begin), log: false, ids: vasteVolgorde(delen.ids, plek) })
  try {
    const roep: Zaai = (wie, pad, body, id) => plek.run({ id, nr: 0 }, () => zaaiEen(delen, app, wie, pad, body, id))
    await register(roep)
    await afspraken(roep)
    await families(roep)
    await casussen(roep)
  } finally {
    await app.close()
  }
}

/** Of the ids that a call asks for, the first names the call and the second the new row: that one is given. */
function vasteVolgorde(ids: () => string, plek: AsyncLocalStorage<{ id?: string; nr: number }>): () => string {
  return () => {
    const nu = plek.getStore()
    return (nu && ++nu.nr === 2 && nu.id) || ids()
  }
}

async function zaaiEen({ uitgever }: Sandboxdelen, app: FastifyInstance, wie: string, pad: string, body: object, id?: string) {
  const scopes = wie === beheer ? ['lezen', 'schrijven', 'beheer'] : ['lezen', 'schrijven']
  const client = systemen.has(wie) ? wie : 'sandbox'
  const token = await uitgever.maakToken({ subject: wie, client, scopes })
  const antwoord = await app.inject({ method: 'POST', url: `/v1${pad}`, headers: { authorization: `Bearer ${token}` }, payload: body })
  const gemaakt = String(antwoord.headers.location ?? '')
    .split('/')
    .at(-1) as string
  if (antwoord.statusCode !== 201 || (id !== undefined && gemaakt !== id))
    throw new Error(
      `De sandbox is niet te vullen: POST ${pad} gaf ${antwoord.statusCode}. ${antwoord.statusCode === 201 ? gemaakt : antwoord.payload}`,
    )
  return { id: gemaakt, code: antwoord.json().code as string | undefined }
}

const beheer = 'sandbox-beheer'
/** Who acts for its organisatie as a whole. */
const systemen: ReadonlySet<string> = new Set(Object.values(organisaties).map(({ clientId }) => clientId))

/** Organisaties, with the system that calls for each, and who works there. */
async function register(roep: Zaai): Promise<void> {
  const issuer = 'https://sandbox.rondetafel.example'
  await tegelijk(
    Object.values(organisaties).map(async ({ id, nr, clientId, soort, naam, gemeentecode, identificaties }) => {
      await roep(beheer, '/organisaties', { soort, naam, gemeentecode, identificaties }, id)
      await roep(beheer, `/organisaties/${id}/systemen`, { issuer, clientId }, systeemId(nr))
    }),
  )
  await tegelijk(
    Object.values(medewerkers).map(({ id, organisatie, naam, functie, van, subject }) =>
      roep(
        beheer,
        '/medewerkers',
        { organisatieId: organisaties[organisatie].id, naam, functie, van, tokenIssuer: issuer, tokenSubject: subject },
        id,
      ),
    ),
  )
  await roep(beheer, '/regioafspraken', doorbraak)
}

/** What the parties in the region agreed for when it gets stuck. */
const doorbraak = {
  naam: 'Doorbraak Oost-Achterhoek',
  partijIds: Object.values(organisaties).map(({ id }) => id),
  reikwijdte: 'Wie steun of hulp start en voorlopig betaalt, als partijen daar samen niet uit komen.',
  functionaris: 'Procesregisseur doorbraak',
  van: '2026-01-01',
  treden: [
    { functie: 'Teamleiders van school en wijkteam', reactieDagen: 7, terugkoppelDagen: 14, doorzettingsmacht: false },
    { functie: 'Procesregisseur doorbraak', reactieDagen: 5, terugkoppelDagen: 10, doorzettingsmacht: true },
  ],
}

/** What comes before any table: the schools have a privacyreglement, and all are in one convenant. */
async function afspraken(roep: Zaai): Promise<void> {
  const alle = Object.values(organisaties)
  const van = '2026-01-01'
  const reglement = { verwerkingsverantwoordelijke: 'Het schoolbestuur', dpia: 'DPIA-2026-1', van }
  const scholen = alle.filter(({ soort }) => soort === 'school')
  await tegelijk(
    scholen.map(({ nr, naam, clientId }) =>
      roep(clientId, '/privacyreglementen', { titel: `Privacyreglement van ${naam}`, ...reglement }, nummer(11, nr)),
    ),
  )
  const { id } = await roep(
    organisaties.swvPo.clientId,
    '/convenanten',
    { titel: 'Convenant onderwijs, gemeenten en jeugdhulp', van },
    nummer(12, 1),
  )
  await tegelijk(
    alle.map(({ nr, clientId }) => roep(clientId, `/convenanten/${id}/toetredingen`, { getekendOp: van, van }, nummer(13, nr))),
  )
}
export const systeemId = (nr: number): string => nummer(10, nr)

/** The one who keeps the record of an organisatie in the stories: who sees all of it, else who works there. */
export function dossierhouder(bij: string): string {
  const allen = Object.values(medewerkers).filter(({ organisatie }) => organisatie === bij)
  const wie = allen.find(({ functie }) => zietAlles(functiemaskers[functie])) ?? allen[0]
  if (!wie) throw new Error(`${bij} heeft niemand die een dossier bijhoudt`)
  return wie.subject
}

/** All at once; the first that fails is told when all of them are done. */
async function tegelijk(taken: Promise<unknown>[]): Promise<void> {
  const uitkomsten = await Promise.allSettled(taken)
  for (const uitkomst of uitkomsten) if (uitkomst.status === 'rejected') throw uitkomst.reason
}

export const idBij = (mens: keyof typeof mensen, bij: string): string => (mensen[mens].ids as Record<string, string>)[bij] as string

/** Each organisatie writes its own record of the persons it knows, who has gezag, at which school they are, and who lives together. */
async function families(roep: Zaai): Promise<void> {
  const personen = Object.values(mensen).flatMap(({ voornaam, achternaam, geboortedatum, ids }) =>
    Object.entries(ids as Record<string, string>).map(([bij, id]) =>
      roep(dossierhouder(bij), '/personen', { voornaam, achternaam, geboortedatum }, id),
    ),
  )
  await tegelijk(personen)
  for (const { id, bij, kind, houder, ...rest } of gezagsrelaties) {
    const wie =
      typeof houder === 'string' ? { houderPersoonId: idBij(houder, bij) } : { houderOrganisatieId: organisaties[houder.organisatie].id }
    await roep(dossierhouder(bij), `/personen/${idBij(kind, bij)}/gezagsrelaties`, { ...wie, ...rest }, id)
  }
  for (const { id, bij, kind, school, ...rest } of inschrijvingen) {
    const schoolId = school && organisaties[school].id
    await roep(dossierhouder(bij), `/personen/${idBij(kind, bij)}/inschrijvingen`, { ...rest, schoolId }, id)
  }
  for (const { id, bij, aanduiding, aanspreekpunt, leden } of Object.values(gezinnen)) {
    await roep(dossierhouder(bij), '/gezinnen', { aanduiding, aanspreekpuntId: aanspreekpunt && idBij(aanspreekpunt, bij) }, id)
    for (const lid of leden)
      await roep(dossierhouder(bij), `/gezinnen/${id}/leden`, { persoonId: idBij(lid.mens, bij), rol: lid.rol, van: lid.van }, lid.id)
  }
}
