import type { Wie } from '../hulp/huis.ts'
import { type Doe, maakGezin, maakOrganisatie } from '../hulp/wereld.ts'

let nummer = 0

/** A school with one child and both parents, a casus, and everyone logged in; a wijkteam that takes part and may see nothing yet. */
export async function maakKring(doe: Doe, geboortedatum: string) {
  const school = await maakOrganisatie(doe, 'school', 'De Meander')
  const team = await maakOrganisatie(doe, 'wijkteam', 'Team Haven')
  const gezin = await maakGezin(doe, school, [{ voornaam: 'Sil', geboortedatum }])
  const kind = gezin.kinderen[0] as string
  const casus = (
    await doe(school.baas, 'POST', '/casussen', {
      jeugdigen: [{ persoonId: kind, hulpvraag: { tekst: 'Thuis is het druk.', categorie: 'thuissituatie' } }],
    })
  ).id
  const login = async (persoonId: string, rol: string): Promise<Wie> => {
    const wie = { subject: `${rol}-${nummer++}`, client: 'thuis' }
    const vraag = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId, rol })
    await doe(wie, 'POST', `/uitnodigingen/${vraag.id}/acceptaties`, { code: vraag.body.code })
    return wie
  }
  const [moeder, vader, zelf] = [await login(gezin.moeder, 'ouder'), await login(gezin.vader, 'ouder'), await login(kind, 'jeugdige')]
  const uitnodiging = await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, {
    organisatieId: team.id,
    rol: 'wijkteam',
    jeugdigen: [kind],
  })
  const neemAan = () => doe(team.baas, 'POST', `/uitnodigingen/${uitnodiging.id}/acceptaties`, {})
  return { doe, school, team, gezin, kind, casus, moeder, vader, zelf, uitnodiging: uitnodiging.id, neemAan }
}
export type Kring = Awaited<ReturnType<typeof maakKring>>

/** The school asks to share the casus with the wijkteam. */
export async function vraagToestemming({ doe, school, team, kind, casus }: Kring, tot = '2027-07-31'): Promise<string> {
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{
      betreftId: kind,
      doel: 'Samen optrekken.',
      bronIds: [school.id],
      ontvangerIds: [team.id],
      cellen: ['casus/basis', 'casus/thuissituatie'],
    },
    ...{ tot, informatieversie: '2026-1', avgGrondslag: 'toestemming', doorbrekingGeheimhouding: true, uitdrukkelijk: true },
  })
  return id
}
/** One giver's answer. */
export const antwoord = (
  { doe, casus }: Kring,
  toestemming: string,
  wie: Wie,
  geverId: string,
  hoedanigheid: string,
  uitkomst = 'gegeven',
) =>
  doe(wie, 'POST', `/casussen/${casus}/toestemmingen/${toestemming}/antwoorden`, {
    geverId,
    hoedanigheid,
    wijze: 'digitaal',
    uitkomst,
    gegevenOp: '2026-11-23',
  })
export const ouderszeggenJa = async (kring: Kring, toestemming: string): Promise<void> => {
  await antwoord(kring, toestemming, kring.moeder, kring.gezin.moeder, 'ouder-met-gezag')
  await antwoord(kring, toestemming, kring.vader, kring.gezin.vader, 'ouder-met-gezag')
}
