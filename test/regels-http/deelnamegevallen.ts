import type { Huis, Wie } from '../hulp/huis.ts'
import type { Tafel } from '../hulp/wereld.ts'
import type { Geval } from './plangevallen.ts'

const gisteren = { tot: '2026-11-22' }
const eindig = async ({ doe }: Tafel, wie: Wie, pad: string): Promise<void> => {
  await doe(wie, 'PATCH', pad, gisteren, { ifMatch: (await doe(wie, 'GET', pad)).etag })
}
/** The privacyreglement of the school ended yesterday. */
export async function zonderReglement(tafel: Tafel): Promise<void> {
  const { doe, school } = tafel
  for (const { id } of (await doe(school.baas, 'GET', `/privacyreglementen?organisatieId=${school.id}`)).body.resultaten)
    await eindig(tafel, school.baas, `/privacyreglementen/${id}`)
}
/** This organisatie left its convenant yesterday. */
export async function uitConvenant(tafel: Tafel, { id: organisatie, baas }: Tafel['school']): Promise<void> {
  for (const { id } of (await tafel.doe(baas, 'GET', '/convenanten')).body.resultaten)
    for (const lid of (await tafel.doe(baas, 'GET', `/convenanten/${id}/toetredingen?organisatieId=${organisatie}`)).body.resultaten)
      await eindig(tafel, baas, `/convenanten/${id}/toetredingen/${lid.id}`)
}

/** A new table of the school, about a child of its own. */
const nieuweTafel = async ({ doe, school }: Tafel): Promise<string> => {
  const { id } = await doe(school.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2016-05-05' })
  return (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: id }] })).id
}
const voegToe =
  (vooraf: (tafel: Tafel) => Promise<void>): Geval['maak'] =>
  async (tafel, huis) => {
    const { school, wijkteam } = tafel
    const casus = await nieuweTafel(tafel)
    await vooraf(tafel)
    return () => huis.roep(school.baas, 'POST', `/casussen/${casus}/deelnemers`, { organisatieId: wijkteam.id, rol: 'wijkteam' })
  }

const regels = ['convenant-en-privacyreglement-aanwezig']
export const deelname: Geval[] = [
  { regels, naam: 'een wijkteam erbij, terwijl het reglement van de school is afgelopen', maak: voegToe(zonderReglement) },
  { regels, naam: 'een wijkteam erbij dat uit het convenant is gestapt', maak: voegToe((tafel) => uitConvenant(tafel, tafel.wijkteam)) },
  {
    regels,
    naam: 'een wijkteam erbij, en niemand heeft meer een convenant of reglement',
    maak: voegToe(async (tafel) => {
      for (const wie of [tafel.school, tafel.wijkteam]) await uitConvenant(tafel, wie)
      await zonderReglement(tafel)
    }),
  },
  {
    regels,
    naam: 'een casus openen met een wijkteam dat uit het convenant is gestapt',
    maak: async (tafel, huis) => {
      const { doe, school, wijkteam } = tafel
      const { id } = await doe(school.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2016-05-05' })
      await uitConvenant(tafel, wijkteam)
      const body = { jeugdigen: [{ persoonId: id }], deelnemers: [{ organisatieId: wijkteam.id, rol: 'wijkteam' }] }
      return () => huis.roep(school.baas, 'POST', '/casussen', body)
    },
  },
  {
    regels,
    naam: 'een jeugdige erbij, terwijl het wijkteam aan tafel uit het convenant is gestapt',
    maak: async (tafel, huis) => {
      const { doe, school, wijkteam, casus } = tafel
      const { id: persoonId } = await doe(school.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen' })
      await uitConvenant(tafel, wijkteam)
      return () => huis.roep(school.baas, 'POST', `/casussen/${casus}/jeugdigen`, { persoonId })
    },
  },
  {
    regels,
    naam: 'een uitnodiging aannemen van een school zonder reglement',
    maak: async (tafel, huis: Huis) => {
      const { doe, school, wijkteam } = tafel
      const { id } = await doe(school.baas, 'POST', `/casussen/${await nieuweTafel(tafel)}/uitnodigingen`, {
        organisatieId: wijkteam.id,
        rol: 'wijkteam',
      })
      await zonderReglement(tafel)
      return () => huis.roep(wijkteam.baas, 'POST', `/uitnodigingen/${id}/acceptaties`, {})
    },
  },
]
