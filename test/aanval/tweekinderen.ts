import type { Wie } from '../hulp/huis.ts'
import { type Doe, maakGezin, maakOrganisatie } from '../hulp/wereld.ts'

let n = 0
export const mens = (): Wie => ({ subject: `aanvaller-${n++}`, client: 'thuis' })
export const cellen = (comp: string): string[] => ['basis', 'onderwijs', 'thuissituatie', 'jeugdhulp'].map((c) => `${comp}/${c}`)
export const vraagVan = (
  betreftId: string,
  bronIds: string[],
  ontvangerIds: string[],
  open = [...cellen('jeugdhulp'), ...cellen('school')],
) => ({
  betreftId,
  doel: 'Afstemmen.',
  bronIds,
  ontvangerIds,
  cellen: open,
  tot: '2027-07-31',
  informatieversie: '1',
  avgGrondslag: 'toestemming',
  doorbrekingGeheimhouding: true,
  uitdrukkelijk: true,
})

/** School with two children in one casus, and the wijkteam that knows both. */
export async function tweeKinderen(doe: Doe) {
  const school = await maakOrganisatie(doe, 'school', 'De Iep')
  const wijkteam = await maakOrganisatie(doe, 'wijkteam', 'Wijkteam Iep')
  const kinderen = [
    { voornaam: 'Noor', geboortedatum: '2017-03-14' },
    { voornaam: 'Sem', geboortedatum: '2018-05-01' },
  ]
  const bs = await maakGezin(doe, school, kinderen)
  const bw = await maakGezin(doe, wijkteam, kinderen)
  const [a, b] = bs.kinderen as [string, string]
  const [aw, bwk] = bw.kinderen as [string, string]
  const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: a }, { persoonId: b }] })).id
  const uit = (await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: wijkteam.id, rol: 'wijkteam' })).id
  return { doe, school, wijkteam, bs, bw, a, b, aw, bwk, casus, uit }
}
export type Twee = Awaited<ReturnType<typeof tweeKinderen>>
export const neemAan = async (w: Twee) => {
  const { doe, wijkteam, uit, a, b, aw, bwk } = w
  await doe(wijkteam.baas, 'POST', `/uitnodigingen/${uit}/acceptaties`, {
    eigenPersonen: [
      { jeugdigeId: a, eigenPersoonId: aw },
      { jeugdigeId: b, eigenPersoonId: bwk },
    ],
  })
  const kijk = (
    await doe(w.school.baas, 'POST', `/casussen/${w.casus}/toestemmingen`, vraagVan(a, [w.school.id], [wijkteam.id], ['casus/basis']))
  ).id
  await ja(w, kijk)
}
/** Both parents said yes, on paper; the wijkteam confirms it for its own records. */
export async function ja({ doe, school, wijkteam, bs, casus }: Pick<Twee, 'doe' | 'school' | 'wijkteam' | 'bs' | 'casus'>, vraag: string) {
  const pad = `/casussen/${casus}/toestemmingen/${vraag}`
  const { bronIds } = (await doe(school.baas, 'GET', pad)).body
  for (const geverId of [bs.moeder, bs.vader]) {
    const body = { geverId, hoedanigheid: 'ouder-met-gezag', wijze: 'schriftelijk', uitkomst: 'gegeven' }
    const { id } = await doe(school.baas, 'POST', `${pad}/antwoorden`, body)
    if (bronIds.includes(wijkteam.id)) await doe(wijkteam.baas, 'POST', `${pad}/antwoorden/${id}/bevestigingen`)
  }
}
export const inzetVan = async (doe: Doe, wie: Wie, jeugdigeId: string): Promise<string> =>
  (
    await doe(wie, 'POST', '/inzetten', {
      jeugdigeId,
      soort: 'lichte-jeugdhulp',
      doel: 'Rust',
      aanbieder: { naam: 'Wijkteam' },
      van: '2026-11-24',
    })
  ).id
