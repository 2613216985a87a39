import { onderdeelsoorten } from '../../src/regels/casus/arrangementfeiten.ts'
import type { Tafel } from './wereld.ts'

/** Support at school, all of it said. */
export const onderwijs = {
  soort: 'onderwijsondersteuning',
  oordeel: 'nodig',
  kader: 'passend-onderwijs',
  uitvoerder: 'De Vlierhof',
  financier: 'Samenwerkingsverband Wilgenhoek',
  omvang: 'Twee uur per week',
  doel: 'Noor begint de dag rustig.',
  van: '2026-11-23',
  tot: '2027-02-28',
}
/** Of every part that it is not needed. */
export const onderdelen: object[] = onderdeelsoorten.map((soort) => ({ soort, oordeel: 'niet-nodig' }))

type MetTafel = Pick<Tafel, 'casus' | 'school' | 'doe'>
/** An arrangement that the school began: its path, from after `/v1`. */
export async function begonnen({ doe, school, casus }: MetTafel): Promise<string> {
  const body = { doel: 'Noor gaat weer elke dag met plezier naar school.', van: '2026-11-23' }
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/arrangementen`, body)
  return `/casussen/${casus}/arrangementen/${id}`
}
/** The same, with these parts in it. */
export async function overwogen(tafel: MetTafel, delen: readonly object[]): Promise<string> {
  const pad = await begonnen(tafel)
  for (const deel of delen) await tafel.doe(tafel.school.baas, 'POST', `${pad}/onderdelen`, deel)
  return pad
}
