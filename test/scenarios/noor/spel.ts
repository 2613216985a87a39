import type { Door, Stap } from '../../../src/regels/regel.ts'
import { gezinnen, medewerkers, mensen, organisaties, verhalen } from '../../gezinnen.ts'
import { stappenVan } from '../../hulp/herstel.ts'
import { volg } from '../spel.ts'
import { idUit, type Speler, type Toneel } from '../toneel.ts'
import type { Verteller } from '../verteller.ts'

export const school = organisaties.vlierhof.id
export const wijkteam = organisaties.wijkteamDoetinchem.id
/** Noortje as the school has her, and as the wijkteam has her. */
export const noor = { school: mensen.noor.ids.vlierhof, wijkteam: mensen.noor.ids.wijkteamDoetinchem }
export const gezin = gezinnen.noor.id
export const verhaal = verhalen.noor
export const namen = { ib: 'Marijke (ib’er)', wijkteam: 'Fenna (wijkteam)', moeder: 'Samira (moeder)', vader: 'Erik-Jan (vader)' }

/** What happened on the calls that the story turns on: their statuses, in order. */
export type Verloop = Record<string, number[]>
/** Everything the scenes share. `ids` grows as the story goes. */
export type Spel = {
  toneel: Toneel
  vertel: Verteller
  ib: Speler
  wijkteam: Speler
  moeder: Speler
  vader: Speler
  ids: Record<string, string>
  verloop: Verloop
}

export async function beginSpel(toneel: Toneel, vertel: Verteller): Promise<Spel> {
  toneel.luister(vertel.aanroep)
  return {
    toneel,
    vertel,
    ib: await toneel.speler(namen.ib, 'medewerker', medewerkers.ib.id),
    wijkteam: await toneel.speler(namen.wijkteam, 'medewerker', medewerkers.wijkteam.id),
    moeder: await toneel.speler(namen.moeder, 'persoon', 'moederNoor'),
    vader: await toneel.speler(namen.vader, 'persoon', 'vaderNoor'),
    ids: {},
    verloop: {},
  }
}

type Antwoord<T> = { data?: T; error?: unknown; response: Response }

/** The data of an answer that must be good. */
export function goed<T>({ data, error, response }: Antwoord<T>): T {
  if (!response.ok) throw new Error(`${response.url} gaf ${response.status}: ${JSON.stringify(error)}`)
  return data as T
}
/** The id of what was made. */
export function gemaakt(antwoord: Antwoord<unknown>): string {
  goed(antwoord)
  return idUit(antwoord.response)
}
/** The ETag of what was read. */
export function gelezen(antwoord: Antwoord<unknown>): string {
  goed(antwoord)
  return antwoord.response.headers.get('etag') ?? ''
}

/** Remembers the status of a call that the story turns on. */
export function noteer<T>({ verloop }: Spel, naam: string, antwoord: Antwoord<T>): Antwoord<T> {
  const statussen = verloop[naam] ?? []
  verloop[naam] = [...statussen, antwoord.response.status]
  return antwoord
}

type Bevinding = {
  regel: string
  ernst: string
  uitkomst: string
  uitleg?: string
  bronnen?: { document: string; plaats: string }[]
  herstel?: Stap[]
}

/** Does something; when a rule refuses, reads why, follows the way out, and does it again. Gives the id of what was made in the end. */
export async function totAkkoord(spel: Spel, naam: string, wie: Speler, doe: () => Promise<Antwoord<unknown>>): Promise<string> {
  for (let poging = 0; poging < 4; poging++) {
    const antwoord = noteer(spel, naam, await doe())
    if (antwoord.response.ok) return idUit(antwoord.response)
    const { bevindingen = [] } = (antwoord.error ?? {}) as { bevindingen?: Bevinding[] }
    const stappen = stappenVan(bevindingen)
    if (stappen.length === 0) goed(antwoord)
    spel.vertel.geweigerd(
      wie.naam,
      bevindingen.filter(({ ernst, uitkomst }) => ernst !== 'informeert' && uitkomst !== 'voldaan'),
    )
    const vervangen = await volgWeg(spel, wie, stappen)
    if (vervangen === undefined) continue
    spel.verloop[naam]?.push(vervangen.status)
    return vervangen.id
  }
  throw new Error(`${naam}: na vier keer herstellen nog geweigerd`)
}

/** Everyone does what the way out asks of them. */
export const volgWeg = (spel: Spel, wie: Speler, stappen: Stap[]) => volg(spel, wie, stappen, wieIs(spel), antwoorden)

/** Who acts as a door at this table; undefined is the caller. */
const wieIs =
  (spel: Spel) =>
  (door: Door, id: string | undefined): Speler | undefined => {
    if (id && Object.values<string>(mensen.moederNoor.ids).includes(id)) return spel.moeder
    if (id && Object.values<string>(mensen.vaderNoor.ids).includes(id)) return spel.vader
    if (door === 'opsteller van het OPP') return spel.ib
    return door === 'opsteller van het gezinsplan' || door === 'nieuwe regisseur' ? spel.wijkteam : undefined
  }

const loopbaan = verhaal.gezinsplan?.schoolloopbaan[0]
/** What the people in this story answer, by the place in the body where it goes; where nothing stands here, the first choice will do. */
export const antwoorden: Record<string, unknown> = {
  '/perspectief': loopbaan?.perspectief,
  '/verzuim': loopbaan?.verzuim,
  '/steunOpSchool': loopbaan?.steunOpSchool,
  '/school': loopbaan?.school,
  '/doel': verhaal.toestemmingsdoel,
  '/informatieversie': 'Folder samen afstemmen, versie 2026-1',
  '/gevraagdAan': 'Beide ouders',
  '/regieGevraagd/uitkomst': 'familie-wil-niet',
  '/reden': 'De hulp ligt nu vooral thuis; het wijkteam komt er elke week.',
  '/berichtAanGezin': 'Vanaf nu is Fenna van het wijkteam het vaste aanspreekpunt van het gezin.',
  '/geplandOp': '2027-02-12',
  '/criteria': 'Vier weken elke ochtend op tijd: dan bouwen we af. Nog steeds tranen: dan komt er iets bij.',
  '/afwezig/0/reden': 'Noortje wilde liever eerst met de juf praten; die vertelde wat zij zei.',
  '/openstaandeActies': 'De school en het wijkteam spreken in januari samen met de ouders.',
}
