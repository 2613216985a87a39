import { type Organisatiesleutel, organisaties } from '../gezinnen.ts'
import { doe } from './spel.ts'
import type { Speler } from './toneel.ts'

const orgId = (sleutel: Organisatiesleutel): string => organisaties[sleutel].id
type Gever = [wie: Speler, geverId: string, hoedanigheid?: 'jeugdige']
type Vraag = {
  betreftId: string
  doel: string
  bronnen: Organisatiesleutel[]
  ontvangers: Organisatiesleutel[]
  cellen: string[]
  tot?: string
}

/** A question for toestemming that is complete, and the yes of everyone whose yes it needs. */
export async function metToestemming(
  door: Speler,
  casus: string,
  { bronnen, ontvangers, ...vraag }: Vraag,
  gevers: Gever[],
): Promise<string> {
  const { id } = await doe(door, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ tot: '2027-07-31', informatieversie: 'Folder samen afstemmen, versie 2026-1', avgGrondslag: 'toestemming' },
    ...{ doorbrekingGeheimhouding: true, uitdrukkelijk: true },
    ...vraag,
    ...{ bronIds: bronnen.map(orgId), ontvangerIds: ontvangers.map(orgId) },
  })
  for (const [wie, geverId, hoedanigheid = 'ouder-met-gezag'] of gevers)
    await doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${id}/antwoorden`, {
      geverId,
      hoedanigheid,
      wijze: 'digitaal',
      uitkomst: 'gegeven',
    })
  return id
}

type Aanwezige = { organisatieId: string } | { persoonId: string }
/** A meeting begins, with who is there. */
export async function begint(
  door: Speler,
  overleg: string,
  aanwezigen: Aanwezige[],
  motiveringen?: { regel: string; tekst: string }[],
): Promise<void> {
  await doe(door, 'POST', `${overleg}/verloop`, { stap: 'begonnen', ...(motiveringen && { motiveringen }) })
  for (const wie of aanwezigen) await doe(door, 'POST', `${overleg}/aanwezigen`, wie)
}

/** What someone at the table says, for the verslag. */
export const zegt = (wie: Speler, overleg: string, onderdeel: string, categorie: string, tekst: string, meer: object = {}) =>
  doe(wie, 'POST', `${overleg}/verslagdelen`, { onderdeel, categorie, tekst, ...meer })
