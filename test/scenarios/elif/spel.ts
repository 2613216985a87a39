import { medewerkers, mensen, organisaties, verhalen } from '../../gezinnen.ts'
import type { Speler, Toneel } from '../toneel.ts'
import type { Verteller } from '../verteller.ts'

export const verhaal = verhalen.elif
export const school = organisaties.leerlooier.id
export const wijkteam = organisaties.wijkteamOostGelre.id
export const swv = organisaties.swvVo.id
/** Elifnaz as the school has her, and as the wijkteam has her. */
export const elif = { school: mensen.elif.ids.leerlooier, wijkteam: mensen.elif.ids.wijkteamOostGelre }

/** Everyone who looks, in the order in which they are asked. */
export type Rol = 'zorgcoordinator' | 'wijkteam' | 'moeder' | 'vader' | 'elif' | 'swv'
/** Everything the scenes share. `gezien` keeps what each saw, by moment; `verloop` the statuses that the story turns on. */
export type Elifspel = {
  toneel: Toneel
  vertel: Verteller
  wie: Record<Rol, Speler>
  ids: Record<string, string>
  verloop: Record<string, number[]>
  gezien: Record<string, Partial<Record<Rol, Blik>>>
}
/** What one look at the casus gives: its status, how many inzetten, what is closed, and which organisaties it names. */
export type Blik = { status: number; inzetten: number; persoon: number; dicht: string[]; betrokken: string[] }

export async function beginElif(toneel: Toneel, vertel: Verteller): Promise<Elifspel> {
  toneel.luister(vertel.aanroep)
  const medewerker = (naam: string, sleutel: keyof typeof medewerkers) => toneel.speler(naam, 'medewerker', medewerkers[sleutel].id)
  const wie = {
    zorgcoordinator: await medewerker('Suzan (zorgcoördinator)', 'zorgcoordinatorOostGelre'),
    wijkteam: await medewerker('Gijsbert (dorpsteam)', 'wijkteamOostGelre'),
    moeder: await toneel.speler('Hatidje (moeder)', 'persoon', 'moederElif'),
    vader: await toneel.speler('Cemalettin (vader, geen gezag)', 'persoon', 'vaderElif'),
    elif: await toneel.speler('Elifnaz', 'persoon', 'elif'),
    swv: await medewerker('Corine (samenwerkingsverband)', 'swvConsulentVo'),
  }
  return { toneel, vertel, wie, ids: {}, verloop: {}, gezien: {} }
}

/** Remembers the status of a call that the story turns on. */
export function noteer<A extends { response: Response }>({ verloop }: Elifspel, naam: string, antwoord: A): A {
  verloop[naam] = [...(verloop[naam] ?? []), antwoord.response.status]
  return antwoord
}
