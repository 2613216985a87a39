import type { Wie } from '../hulp/huis.ts'
import { type Doe, maakOrganisatie } from '../hulp/wereld.ts'

/** Organisaties with a record of their own in the other compartments; none of them is at the table. */
export type Buur = { id: string; wie: Wie; persoon: string; inzet: string; casus: string }
export const buursoorten = { zorg: 'jeugdgezondheidszorg', swv: 'samenwerkingsverband', leerplicht: 'leerplicht' } as const
export type Buren = Record<keyof typeof buursoorten, Buur>

async function maakBuur(doe: Doe, soort: string): Promise<Buur> {
  const { id, baas: wie } = await maakOrganisatie(doe, soort, `Buur ${soort}`)
  const persoon = (await doe(wie, 'POST', '/personen', { voornaam: 'Iris', achternaam: 'Verzonnen', geboortedatum: '2014-08-08' })).id
  const inzet = {
    jeugdigeId: persoon,
    soort: soort === 'jeugdgezondheidszorg' ? 'medische-zorg' : 'overig',
    doel: 'Beter slapen',
    aanbieder: { naam: 'De Kade' },
  }
  const casus = (await doe(wie, 'POST', '/casussen', { jeugdigen: [{ persoonId: persoon }] })).id
  return { id, wie, persoon, inzet: (await doe(wie, 'POST', '/inzetten', inzet)).id, casus }
}

export const maakBuren = async (doe: Doe): Promise<Buren> => ({
  zorg: await maakBuur(doe, buursoorten.zorg),
  swv: await maakBuur(doe, buursoorten.swv),
  leerplicht: await maakBuur(doe, buursoorten.leerplicht),
})
