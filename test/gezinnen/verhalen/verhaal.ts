import type { Gezinssleutel, Menssleutel } from '../mensen.ts'
import { nummer, type Organisatiesleutel } from '../organisaties.ts'

type Domein = 'onderwijs' | 'thuis' | 'jeugdhulp' | 'vrije-tijd'
type Doel = { tekst: string; domein: Domein; streefdatum?: string }

export type Oppverhaal = {
  school: Organisatiesleutel
  soort: 'opp' | 'handelingsplan' | 'ondersteuningsafspraken'
  schooljaar: string
  uitstroombestemming?: string
  factoren: { richting: 'belemmerend' | 'bevorderend'; gebied: 'school' | 'thuis' | 'vrije-tijd'; tekst: string }[]
  begeleiding: { omschrijving: string; uitvoerder?: string; omvang?: string }[]
  leerlinginbreng: {
    gevraagdOp: string
    vorm: string
    gekozenDoorLeerling: boolean
    uitkomst: 'gegeven' | 'wil-niet'
    inbreng?: string
    invloed?: string
  }
  doelen: Doel[]
}
export type Inzetverhaal = { id: string; bij: Organisatiesleutel; soort: string; doel: string; van: string; tot?: string }
export type Gezinsplanverhaal = {
  krachten: { aard: 'eigen-kracht' | 'netwerk'; tekst: string }[]
  schoolloopbaan: { jeugdige: Menssleutel; school: string; perspectief: string; verzuim: string; steunOpSchool: string }[]
  doelen: (Doel & { betreft: Menssleutel })[]
}
export type Verhaal = {
  /** What is the matter, in two or three sentences; for readers of tests and of the sandbox, never sent to the API. */
  situatie: string
  gezin: Gezinssleutel
  hulpvragen: { jeugdige: Menssleutel; tekst: string; categorie: 'onderwijs' | 'thuissituatie' | 'gezondheid' | 'veiligheid' }[]
  toestemmingsdoel: string
  opps: Partial<Record<Menssleutel, Oppverhaal>>
  inzetten: Inzetverhaal[]
  gezinsplan?: Gezinsplanverhaal
}

/** An inzet of this organisatie, which also carries it out. */
export const inzet = (nr: number, bij: Organisatiesleutel, soort: string, doel: string, van: string, tot?: string): Inzetverhaal => ({
  id: nummer(8, nr),
  bij,
  soort,
  doel,
  van,
  tot,
})
