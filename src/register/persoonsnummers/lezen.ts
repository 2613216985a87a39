import { z } from 'zod'
import { samen } from '../../basis/db.ts'
import { Probleem } from '../../basis/fouten.ts'
import { type Actor, type ActorRij, naarActor } from '../../toegang/actor.ts'
import { zichtbaar } from '../../toegang/deursql.ts'
import { zietAlles } from '../../toegang/functies.ts'
import { paramsVan } from '../../toegang/lezen.ts'
import type { Logregel } from '../../toegang/log.ts'
import type { Leesoperatie } from '../../toegang/operatie.ts'
import { context, type Diensten, logregel, nogOnbekend, type Verzoek } from '../../toegang/uitvoeren.ts'
import { Persoon } from '../personen/schema.ts'
import { bijRij, binnen } from './opslag.ts'
import { Nummer, Nummerantwoord } from './schema.ts'

/** The two operations that look into the vault: behind its own policy, for functies that see all of their organisatie, each look in the log by itself. */
const groep = 'persoonsnummers'
const alleenCoordinerend =
  'Een BSN of PGN is alleen te lezen voor een coördinerende functie of een systeem van de organisatie die het vastlegde.'

type Log = (uitkomst: Pick<Logregel, 'aard' | 'status' | 'onderwerp' | 'gezien'>) => Promise<void>
type Kijk<R> = { actor: Actor; log: Log; rijen: R[] }

async function kijk<R>(diensten: Diensten, verzoek: Verzoek, op: Leesoperatie, sql: Kluisvraag): Promise<Kijk<R>> {
  const [wie, antwoord] = await samen(diensten.db.lezer, [context(diensten, verzoek), sql] as const, 'begin read only')
  const rij = wie.rows[0] as ActorRij
  const actor = naarActor(rij, verzoek.identiteit)
  const log: Log = (uitkomst) => diensten.logboek.schrijf(logregel(op, verzoek, rij.nu, actor, uitkomst))
  if (actor.soort !== 'onbekend') return { actor, log, rijen: antwoord.rows as R[] }
  await log({ aard: 'geweigerd', status: 403 })
  throw nogOnbekend()
}
type Kluisvraag = { name: string; text: string; values: unknown[] }

async function eisAlles({ actor, log }: Kijk<unknown>, onderwerp?: string): Promise<void> {
  if (actor.organisatie !== undefined && zietAlles(actor.masker)) return
  await log({ aard: 'geweigerd', status: 403, onderwerp })
  throw new Probleem('niet-toegestaan', { detail: alleenCoordinerend })
}

const gezien = (persoon: string, cel: number) => ({ personen: `{${persoon}}`, cellen: String(1n << BigInt(cel)), gronden: '{eigenaar}' })

const nummerSql = `select z.betreft, z.cel, k.eigenaar_id as eigenaar, k.soort, k.sleutel, k.cijfertekst
  from (${zichtbaar(`w.soort = 'persoonsnummer' and w.id = $1 and w.ouder = $2`)}) z left join persoonsnummerkluis k on k.persoonsnummer_id = z.id`
type Nummerrij = { betreft: string; cel: number; eigenaar: string; soort: 'bsn' | 'pgn'; sleutel: string; cijfertekst: Buffer }

const pad = '/personen/{persoonId}/persoonsnummers/{persoonsnummerId}/nummer'
export const leesNummer: Leesoperatie = {
  id: 'leesNummer',
  methode: 'GET',
  pad,
  titel: 'Lees het nummer zelf',
  uitleg: 'Alleen voor een coördinerende functie of een systeem van de eigen organisatie. Elke keer komt apart in het logboek.',
  groep,
  scope: 'lezen',
  params: paramsVan(pad),
  Uit: Nummerantwoord,
  lees: async () => undefined,
  eigen: async (diensten, verzoek) => {
    const { persoonId, persoonsnummerId } = verzoek.params
    const sql = { name: 'persoonsnummer_lees', text: nummerSql, values: [persoonsnummerId, persoonId] }
    const gekeken = await kijk<Nummerrij>(diensten, verzoek, leesNummer, sql)
    const [rij] = gekeken.rijen
    if (!rij) {
      await gekeken.log({ aard: 'gelezen', status: 404, onderwerp: persoonsnummerId })
      throw new Probleem('niet-gevonden')
    }
    await eisAlles(gekeken, persoonsnummerId)
    const { soort } = rij
    const nummer = diensten.geheimen.open(rij, bijRij(persoonsnummerId, rij.eigenaar, soort))
    await gekeken.log({ aard: 'gelezen', status: 200, onderwerp: persoonsnummerId, gezien: gezien(rij.betreft, rij.cel) })
    return { status: 200, json: JSON.stringify(Nummerantwoord.parse({ soort, nummer })) }
  },
}

/** $1 soort, $2 the values of every key, of the own organisatie: one for each of the caller's houders. */
const zoekSql = `select z.json, z.betreft, z.cel from persoonsnummerkluis k cross join lateral (${zichtbaar(`w.soort = 'persoon' and w.id = k.persoon_id`)}) z
  where k.soort = $1 and k.zoekwaarde = any ($2::bytea[]) order by z.betreft`
type Zoekrij = { json: string; betreft: string; cel: number }

/** Whose organisatie it is must be known before the value can be made that a search compares. */
const wieSql = `select nullif(current_setting('rt.organisatie', true), '') as organisatie`

export const zoekPersoon: Leesoperatie = {
  id: 'zoekPersoon',
  methode: 'POST',
  pad: '/personen/_zoek',
  titel: 'Zoek een persoon van uw eigen organisatie op BSN of PGN',
  uitleg:
    'Vindt alleen wie uw eigen organisatie onder dit nummer heeft vastgelegd. Wat een andere organisatie heeft, is zo niet te vinden.',
  groep,
  scope: 'lezen',
  Uit: z.strictObject({ resultaten: z.array(Persoon).meta({ description: 'Wie dit nummer heeft: niemand of één persoon' }) }),
  body: Nummer,
  lees: async () => undefined,
  eigen: async (diensten, verzoek) => {
    const { soort, nummer } = verzoek.body as Nummer
    const eerst = await kijk<{ organisatie: string | null }>(diensten, verzoek, zoekPersoon, { name: 'wie', text: wieSql, values: [] })
    await eisAlles(eerst)
    const zoekwaarden = diensten.geheimen.zoekwaarden(nummer, binnen(eerst.actor.organisatie as string, soort))
    const sql = { name: 'persoonsnummer_zoek', text: zoekSql, values: [soort, zoekwaarden] }
    const { rijen, log } = await kijk<Zoekrij>(diensten, verzoek, zoekPersoon, sql)
    const [rij] = rijen
    await log({ aard: 'lijst', status: 200, ...(rij && { gezien: gezien(rij.betreft, rij.cel) }) })
    return { status: 200, json: `{"resultaten":[${rijen.map(({ json }) => json).join(',')}]}` }
  },
}
