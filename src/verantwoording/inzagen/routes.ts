import type { QueryResult } from 'pg'
import { z } from 'zod'
import { samen } from '../../basis/db.ts'
import { Probleem } from '../../basis/fouten.ts'
import { linkNaarVolgende } from '../../basis/paging.ts'
import { type Actor, type ActorRij, naarActor } from '../../toegang/actor.ts'
import { zietAlles } from '../../toegang/functies.ts'
import { paramsVan } from '../../toegang/lezen.ts'
import type { Leesoperatie, Operatie } from '../../toegang/operatie.ts'
import type { Antwoord } from '../../toegang/router.ts'
import { context, type Diensten, logregel, nogOnbekend, type Verzoek } from '../../toegang/uitvoeren.ts'
import * as sql from './opslag.ts'
import { aarden, Inzage, Inzagemelding } from './schema.ts'
import { type Inzagerij, type Meldingrij, toonInzage, toonMelding, vanAard } from './woorden.ts'

const groep = 'inzagen'
type Plek = { volgorde: string; id: string }
type Bladrij = { volgorde: string }
/** A list that must be up to date with the log before it is read: what it asks first, what that decides, and what it then reads. */
type Lijst<K, R> = {
  op: Leesoperatie
  onderwerp: string
  kijk: { name: string; text: string }
  /** What the reader may see; a refusal otherwise. */
  beslis: (
    kijk: K,
    actor: Actor,
  ) => { personen: string[]; lees: (na: Plek | undefined, aantal: number) => { name: string; text: string; values: unknown[] } }
  toon: (rij: R, actor: Actor) => { id: string }
}

const rondes = 5
const perRonde = 20_000
/**
 * Who looked before this call is in the answer: what is not yet written out is written out first, however little the job has done. When there is too much of
 * it for one call, the answer is "try again", never a list that lacks the newest.
 */
async function kijkBij<K>(
  diensten: Diensten,
  verzoek: Verzoek,
  { kijk, onderwerp }: Lijst<K, never>,
): Promise<{ actor: Actor; nu: string; kijk: K }> {
  const bij = { name: 'inzagen_bij', text: sql.bijSql, values: [perRonde] }
  for (let ronde = 1; ronde <= rondes; ronde++) {
    const [wie, klaar, gezien] = await samen(diensten.db.lezer, [
      context(diensten, verzoek),
      bij,
      { ...kijk, values: [onderwerp] },
    ] as const)
    const rij = wie.rows[0] as ActorRij
    if ((klaar.rows[0] as { bij: boolean }).bij) return { actor: naarActor(rij, verzoek.identiteit), nu: rij.nu, kijk: gezien.rows[0] as K }
  }
  throw new Probleem('tijdelijk-niet-beschikbaar', { headers: { 'retry-after': '5' } })
}

/** Carries out such a list: up to date, decided, read and logged; a refusal is logged as well. */
async function leesBij<K, R extends Bladrij>(diensten: Diensten, verzoek: Verzoek, lijst: Lijst<K, R>): Promise<Antwoord> {
  const { limiet, na, query, params, identiteit } = verzoek
  const band = {
    actor: `${identiteit.issuer} ${identiteit.subject} ${identiteit.client}`,
    operatie: lijst.op.id,
    filter: { ...params, ...query },
  }
  const plek = na === undefined ? undefined : (diensten.cursors.lees(na, band) as Plek)
  const { actor, nu, kijk } = await kijkBij(diensten, verzoek, lijst as Lijst<K, never>)
  const log = (aard: 'lijst' | 'geweigerd', status: number, personen: string[]): Promise<void> => {
    const gezien = { personen: `{${personen.join(',')}}`, cellen: '0', gronden: '{}' }
    return diensten.logboek.schrijf(logregel(lijst.op, verzoek, nu, actor, { aard, status, onderwerp: lijst.onderwerp, gezien }))
  }
  try {
    if (actor.soort === 'onbekend') throw nogOnbekend()
    const { personen, lees } = lijst.beslis(kijk, actor)
    const [, antwoord] = (await samen(diensten.db.lezer, [context(diensten, verzoek), lees(plek, limiet + 1)], 'begin read only')) as [
      QueryResult,
      QueryResult,
    ]
    await log('lijst', 200, personen)
    const rijen = antwoord.rows as R[]
    const getoond = rijen.slice(0, limiet).map((rij) => ({ rij, uit: lijst.toon(rij, actor) }))
    const laatste = rijen.length > limiet ? getoond.at(-1) : undefined
    const volgende = laatste && diensten.cursors.maak({ volgorde: laatste.rij.volgorde, id: laatste.uit.id }, band)
    const json = JSON.stringify({ resultaten: getoond.map(({ uit }) => uit) })
    return { status: 200, json, headers: volgende ? { link: linkNaarVolgende(verzoek.pad, { ...query, limiet }, volgende) } : {} }
  } catch (fout) {
    if (fout instanceof Probleem && [403, 404].includes(fout.status))
      await log(fout.status === 404 ? 'lijst' : 'geweigerd', fout.status, [])
    throw fout
  }
}

const nietVoorU =
  'Wie er heeft gekeken, is te lezen voor de persoon zelf, voor wie gezag heeft, en voor een coördinerende functie van de organisatie die het dossier bijhoudt.'

const inzagen: Leesoperatie = {
  id: 'lijstInzagen',
  methode: 'GET',
  pad: '/personen/{persoonId}/inzagen',
  titel: 'Lees wie de gegevens van deze persoon heeft gezien, de laatste eerst',
  uitleg:
    'Alles wat tot nu toe is gelezen of vastgelegd, ook wat een tel geleden gebeurde. Wie deze persoon op een dag vaker ziet staan in dezelfde lijst van alles wat die mag zien, staat er voor die dag één keer, met de eerste keer; het logboek houdt elke keer. Het gezin ziet functie en organisatie van wie keek; een organisatie ziet van haar eigen medewerkers ook de naam.',
  groep,
  scope: 'lezen',
  params: paramsVan('/personen/{persoonId}/inzagen'),
  query: z.strictObject({
    aard: z
      .enum(aarden)
      .optional()
      .meta({ description: 'Alleen wat zo is gegaan: met `geopend` wie iets van deze persoon opende', example: 'geopend' }),
  }),
  Uit: Inzage,
  lijst: true,
  lees: async () => undefined,
  eigen: (diensten, verzoek) => {
    const persoon = verzoek.params.persoonId as string
    const aard = vanAard(verzoek.query?.aard)
    return leesBij<sql.Kijk, Inzagerij & Bladrij>(diensten, verzoek, {
      op: inzagen,
      onderwerp: persoon,
      kijk: { name: 'inzagen_kijk', text: sql.kijkSql },
      beslis: (kijk, actor) => {
        if (kijk.eigenaar === null) throw new Probleem('niet-gevonden')
        const beheert = actor.organisatie === kijk.eigenaar && zietAlles(actor.masker)
        const [persoonlijk, beheerd] = [kijk.persoonlijk & actor.masker, beheert ? kijk.beheerd : 0n]
        if ((persoonlijk | beheerd) === 0n) throw new Probleem('niet-toegestaan', { detail: nietVoorU })
        const lees = (na: Plek | undefined, aantal: number) => ({
          name: 'inzagen',
          text: sql.inzagenSql,
          values: [persoon, persoonlijk, na?.volgorde ?? null, na?.id ?? null, aantal, beheerd, aard ?? null],
        })
        return { personen: [persoon], lees }
      },
      toon: (rij, actor) => Inzage.parse(toonInzage(rij, actor)),
    })
  },
}

const meldingen: Leesoperatie = {
  id: 'lijstInzagemeldingen',
  methode: 'GET',
  pad: '/casussen/{casusId}/inzagemeldingen',
  titel: 'Lees wie keek zonder aan tafel te zitten, de laatste eerst',
  uitleg:
    'Voor wie de regie heeft, of er als professional naast staat: wie een dossier opende van een jeugdige van deze casus en in geen open casus van die jeugdige aan tafel zit of de regie heeft of had. Eén melding per kijker en dag.',
  groep,
  scope: 'lezen',
  params: paramsVan('/casussen/{casusId}/inzagemeldingen'),
  Uit: Inzagemelding,
  lijst: true,
  lees: async () => undefined,
  eigen: (diensten, verzoek) => {
    const casus = verzoek.params.casusId as string
    return leesBij<sql.Regie, Meldingrij & Bladrij>(diensten, verzoek, {
      op: meldingen,
      onderwerp: casus,
      kijk: { name: 'meldingen_kijk', text: sql.regieSql },
      beslis: ({ ziet, regie }, actor) => {
        if (!ziet) throw new Probleem('niet-gevonden')
        const voert = regie.some(
          ({ houder, medewerker }) => actor.houders.includes(houder) && (medewerker === actor.id || zietAlles(actor.masker)),
        )
        if (!voert) throw new Probleem('niet-toegestaan', { detail: 'Deze meldingen zijn voor wie de regie van de casus heeft.' })
        const lees = (na: Plek | undefined, aantal: number) => ({
          name: 'inzagemeldingen',
          text: sql.meldingenSql,
          values: [casus, na?.volgorde ?? null, na?.id ?? null, aantal],
        })
        return { personen: [], lees }
      },
      toon: (rij, actor) => Inzagemelding.parse(toonMelding(rij, actor)),
    })
  },
}

export const inzageOperaties: Operatie[] = [inzagen, meldingen]
