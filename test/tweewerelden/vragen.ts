import { z } from 'zod'
import { operaties } from '../../src/app.ts'
import { vandaag } from '../../src/basis/klok.ts'
import { isProef, isSchrijven, padnamen } from '../../src/toegang/invoerschemas.ts'
import type { Leesoperatie, Operatie, Proefoperatie, Samenoperatie, Schrijfoperatie } from '../../src/toegang/operatie.ts'
import { anderEtag, goedeAanroep, metId, onbekendId } from '../contract/wandeling.ts'
import { type Antwoord, begin } from '../hulp/huis.ts'
import type { Naam, Wereld } from './wereld.ts'
import { plekVan, type Wijziging } from './wijzigingen.ts'

/** What an outsider asks: one call, or a few that follow from each other. `weigering` is only asked where the trial of it was refused. */
export type Vraag = {
  sleutel: string
  op: string
  soort: 'lees' | 'lijst' | 'proef' | 'weigering' | 'fout'
  /** It locks what it looks at, also when it is only tried. */
  schrijft?: true
  stel: (roep: Roep) => Promise<Gehoord>
}
/** Everything that came back, byte for byte, but the date. */
export type Gehoord = { status: number; bytes: string; etag?: string; link?: string }
export type Roep = (methode: string, pad: string, body?: unknown, koppen?: Record<string, string>) => Promise<Gehoord>

/** Asks it as this outsider. Every id that is handed out meanwhile follows from the question alone, the one of the call included. */
export async function stel({ huis, wie, metEigenIds }: Wereld, naam: Naam, vraag: Vraag): Promise<Gehoord> {
  const token = await huis.token(wie[naam])
  const roep: Roep = async (methode, pad, body, koppen = {}) => {
    const antwoord = await huis.app.inject({
      method: methode as 'GET',
      url: `/v1${pad}`,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...koppen },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    })
    // Two worlds that both fail sound the same, and tell nothing.
    if (antwoord.statusCode === 500) throw new Error(`${naam} ${vraag.sleutel}: ${methode} ${pad} gaf 500`)
    const { date: _, ...vast } = antwoord.headers
    return {
      status: antwoord.statusCode,
      bytes: JSON.stringify([antwoord.statusCode, Object.entries(vast).sort(), antwoord.payload]),
      ...(vast.etag !== undefined && { etag: String(vast.etag) }),
      ...(vast.link !== undefined && { link: String(vast.link) }),
    }
  }
  return metEigenIds(`${naam} ${vraag.sleutel}`, () => vraag.stel(roep))
}

/** A list to its end, page by page; no further than this. */
const bladzijden = 6
const blader =
  (pad: string): Vraag['stel'] =>
  async (roep) => {
    let verder: string | undefined = pad
    let alles = ''
    let laatste: Gehoord | undefined
    for (let blad = 0; verder !== undefined && blad < bladzijden; blad++) {
      laatste = await roep('GET', verder)
      alles += laatste.bytes
      verder = /<\/v1([^>]*)>/.exec(laatste.link ?? '')?.[1]
    }
    return { status: laatste?.status ?? 0, bytes: alles }
  }

const metVraag = (pad: string, velden: Record<string, string>): string =>
  `${pad}${pad.includes('?') ? '&' : '?'}${new URLSearchParams(velden).toString()}`
export const proef = (pad: string): string => metVraag(pad, { proef: 'true' })

/** The day on which both worlds stand, at its end: as late as can be asked. */
const peildatum = vandaag(begin)

/** A value that each filter of a list takes. */
function filters(op: Leesoperatie, id: string): [string, string][] {
  return Object.entries(op.query?.shape ?? {}).flatMap(([naam, schema]): [string, string][] => {
    const vorm = z.toJSONSchema(schema as z.ZodType, { unrepresentable: 'any' }) as { enum?: string[]; format?: string }
    if (vorm.enum) return [[naam, String(vorm.enum[0])]]
    return vorm.format === 'uuid' ? [[naam, id]] : []
  })
}

function leesvragen({ voorraad }: Wereld, op: Leesoperatie): Vraag[] {
  const { pad, body } = goedeAanroep(voorraad, op)
  const maak = (soort: Vraag['soort'], wat: string, stellen: Vraag['stel']): Vraag => ({
    sleutel: `${op.id} ${wat}`,
    op: op.id,
    soort,
    stel: stellen,
  })
  if (op.methode === 'POST')
    return [maak('lees', 'zoek', (roep) => roep('POST', pad, body)), maak('fout', 'leeg', (roep) => roep('POST', pad, {}))]
  const fouten = [
    ...(padnamen(op.pad).length > 0 ? [maak('fout', 'nergens', (roep) => roep('GET', metId(pad, onbekendId, 'laatste')))] : []),
    maak('fout', 'vreemd veld', (roep) => roep('GET', metVraag(pad, { verborgen: 'ja' }))),
  ]
  const toen = 'peildatum' in (op.query?.shape ?? {}) ? [maak('lees', 'toen', (roep) => roep('GET', metVraag(pad, { peildatum })))] : []
  if (!op.lijst) return [maak('lees', 'gewoon', (roep) => roep('GET', pad)), ...toen, ...fouten]
  return [
    ...toen,
    maak('lijst', 'alles', (roep) => roep('GET', metVraag(pad, { limiet: '100' }))),
    maak('lijst', 'per een', blader(metVraag(pad, { limiet: '1' }))),
    ...filters(op, voorraad.tafel.kind).map(([naam, waarde]) =>
      maak('lijst', `${naam}=${waarde}`, (roep) => roep('GET', metVraag(pad, { [naam]: waarde }))),
    ),
    ...fouten,
  ]
}

/** The ETag that this outsider reads there, or one of nobody's. */
const metEtag =
  (ja: boolean, van: string, doe: (roep: Roep, koppen: Record<string, string>) => Promise<Gehoord>): Vraag['stel'] =>
  async (roep) => {
    if (!ja) return doe(roep, {})
    const gelezen = await roep('GET', van)
    const antwoord = await doe(roep, { 'if-match': gelezen.etag ?? anderEtag })
    return { ...antwoord, bytes: gelezen.bytes + antwoord.bytes }
  }

function schrijfvragen({ voorraad }: Wereld, op: Schrijfoperatie): Vraag[] {
  const { pad, body, etagVan } = goedeAanroep(voorraad, op)
  const ifMatch = op.ifMatch === true
  const maak = (soort: Vraag['soort'], wat: string, stellen: Vraag['stel']): Vraag => ({
    sleutel: `${op.id} ${wat}`,
    op: op.id,
    soort,
    schrijft: true,
    stel: stellen,
  })
  const vreemd = { 'if-match': anderEtag }
  return [
    maak(
      'proef',
      'proef',
      metEtag(ifMatch, etagVan ?? pad, (roep, koppen) => roep(op.methode, proef(pad), body, koppen)),
    ),
    maak(
      'weigering',
      'geweigerd',
      metEtag(ifMatch, etagVan ?? pad, (roep, koppen) => roep(op.methode, pad, body, koppen)),
    ),
    maak('fout', 'leeg', (roep) => roep(op.methode, proef(pad), {}, vreemd)),
    maak('fout', 'oud', (roep) => roep(op.methode, proef(pad), body, vreemd)),
  ]
}

/** Of what was made and undone: another one in every call, in one world too. */
const etagvorm = /[\w-]{22}\.[\w-]{22}/g
/** Several writes as one, for the casus of the table: of one operation, and of more of which the last names the one before. */
function samenvragen({ voorraad }: Wereld, op: Samenoperatie): Vraag[] {
  const { pad, body } = goedeAanroep(voorraad, op)
  const actie = { operatie: 'maakActie', als: 'actie', body: voorraad.gedaan.get('maakActie')?.body }
  const terug = { operatie: 'maakActieterugkoppeling', params: { actieId: { $als: 'actie' } }, body: { tekst: 'Het is gedaan.' } }
  const meer = { operaties: [...(body as { operaties: unknown[] }).operaties, actie, terug] }
  const maak = (soort: Vraag['soort'], wat: string, waar: string, inhoud: unknown): Vraag => ({
    ...{ sleutel: `${op.id} ${wat}`, op: op.id, soort, schrijft: true },
    stel: async (roep) => {
      const antwoord = await roep('POST', waar, inhoud)
      return { ...antwoord, bytes: antwoord.bytes.replaceAll(etagvorm, 'etag') }
    },
  })
  return [
    maak('proef', 'proef', proef(pad), body),
    maak('proef', 'proef van meer', proef(pad), meer),
    maak('weigering', 'geweigerd', pad, body),
    maak('weigering', 'meer geweigerd', pad, meer),
    maak('fout', 'leeg', proef(pad), {}),
    maak('fout', 'nergens', proef(metId(pad, onbekendId)), body),
  ]
}

/** What is told of who looked follows from the calls before it: where it is told at all, it is asked first, and always all of it. */
export const overKijken = ({ op }: Vraag): boolean => op.startsWith('lijstInzage')
/** All that there is to ask of the API. */
export const alleVragen = (wereld: Wereld): Vraag[] => [
  ...operaties.filter(({ id }) => id !== 'lijstInzagen').flatMap((op) => vragenOver(wereld, op)),
  ...inzagevragen(wereld),
]

function vragenOver(wereld: Wereld, op: Operatie): Vraag[] {
  if (isSchrijven(op)) return schrijfvragen(wereld, op)
  if (isProef(op)) return proefvragen(wereld, op)
  return 'lees' in op ? leesvragen(wereld, op) : samenvragen(wereld, op)
}

/** What the body names runs as it does by its own address: one of them, one that is nowhere, and one that lacks all. */
function proefvragen({ voorraad }: Wereld, op: Proefoperatie): Vraag[] {
  const { pad, body } = goedeAanroep(voorraad, op)
  const maak = (soort: Vraag['soort'], wat: string, inhoud: unknown): Vraag => ({
    ...{ sleutel: `${op.id} ${wat}`, op: op.id, soort, schrijft: true },
    stel: (roep) => roep('POST', pad, inhoud),
  })
  return [
    maak('proef', 'proef', body),
    maak('fout', 'nergens', { ...(body as object), params: { casusId: onbekendId } }),
    maak('fout', 'leeg', { ...(body as object), body: {} }),
  ]
}

/** The newest come first: what a change adds stands within so many. */
const inzagen = process.env.RONDETAFEL_LANG ? 100 : 8
function inzagevragen({ voorraad: { tafel }, broer }: Wereld): Vraag[] {
  return [tafel.kind, tafel.kindWijk, tafel.bijSchool.moeder, broer].map((id): Vraag => {
    const pad = `/personen/${id}/inzagen?limiet=${inzagen}`
    return { sleutel: pad, op: 'lijstInzagen', soort: 'lijst', stel: (roep) => roep('GET', pad) }
  })
}

/** Asked in every world: where most comes together. */
export const inElkeWereld = ({ op, soort }: Vraag): boolean => op === 'leesDossier' && soort === 'lees'
/** Asked often: where rules speak, and the lists that come first to mind. */
const kern = new Set(['leesToetsing', 'leesOpp'])
const lijsten = new Set(['/personen', '/casussen', '/inzetten', '/opps', '/gezinsplannen', '/agenda', '/casussen/{casusId}/tijdlijn'])
const bovenaan = new Set(operaties.filter(({ pad }) => lijsten.has(pad)).map(({ id }) => id))
export const vaak = ({ sleutel, op, soort }: Vraag): boolean =>
  (kern.has(op) && soort === 'lees') || (bovenaan.has(op) && sleutel.endsWith(' alles'))

/** The addresses on the way to what was made. */
export function opWegNaar(wijziging: Wijziging, antwoord: Antwoord): Vraag[] {
  const delen = plekVan(wijziging.pad, antwoord).split('/').slice(1)
  return delen.map((_, nummer) => {
    const pad = `/${delen.slice(0, nummer + 1).join('/')}`
    return over(pad, (roep) => roep('GET', pad))
  })
}
const over = (wat: string, stellen: Vraag['stel']): Vraag => ({ sleutel: `dit ${wat}`, op: '', soort: 'lees', stel: stellen })
const schrijfOver = (wat: string, stellen: Vraag['stel']): Vraag => ({ ...over(wat, stellen), schrijft: true })

/** What else speaks of a change: the same write by the outsider, taking it back, and its id in a body. */
export function overDitzelfde({ naam, methode, pad, body }: Wijziging, antwoord: Antwoord, casus: string): Vraag[] {
  const plek = plekVan(pad, antwoord)
  const id = plek.split('/').findLast((deel) => deel.length === 36) ?? ''
  const noem = (wat: string, inhoud: unknown): Vraag => schrijfOver(`in ${wat} ${id}`, (roep) => roep('POST', proef(wat), inhoud))
  return [
    schrijfOver(`zelf ${naam}`, (roep) => roep(methode, proef(pad), body)),
    schrijfOver(`weg ${plek}`, (roep) => roep('POST', proef(`${plek}/vervallenverklaringen`), { reden: 'Een vergissing.' })),
    ...(plek.startsWith('/opps') ? [noem(`/casussen/${casus}/inbreng`, { soort: 'opp', planId: id, planversie: 1 })] : []),
    ...(plek.startsWith('/inzetten') ? [noem(`/casussen/${casus}/inbreng`, { soort: 'inzet', planId: id })] : []),
    ...(plek.startsWith('/personen') ? [noem('/casussen', { jeugdigen: [{ persoonId: id }] })] : []),
  ]
}
