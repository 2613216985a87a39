import { type Menssleutel, mensen, nummer, type Organisatiesleutel, organisaties, verhalen } from '../../test/gezinnen.ts'
import { dossierhouder, idBij, type Zaai } from './zaad.ts'

/** Two families are at a table already, so that parents and a jeugdige are known by their tokens; the others wait for the reader's first calls. */
export async function casussen(roep: Zaai): Promise<void> {
  await casus(roep, 1, 'mergelhof', ['loluwa', 'babafemi'], verhalen.roodwilg.hulpvragen, {
    personen: { moederRoodwilg: 'ouder', vaderRoodwilg: 'ouder' },
    organisaties: { wijkteamHeerlen: 'wijkteam' },
  })
  await casus(roep, 2, 'duinvaart', ['sjoerd'], verhalen.sjoerd.hulpvragen, {
    personen: { moederSjoerd: 'ouder', vaderSjoerd: 'ouder', sjoerd: 'jeugdige' },
    organisaties: { wijkteamKatwijk: 'wijkteam' },
  })
}

type Hulpvraag = { jeugdige: Menssleutel; tekst: string; categorie: string }
type Genodigden = { personen: Partial<Record<Menssleutel, string>>; organisaties: Partial<Record<Organisatiesleutel, string>> }

/** Opens a casus at a school and brings everyone to the table: invited, with a code or with the own record of the jeugdigen, and accepted. */
async function casus(
  roep: Zaai,
  nr: number,
  school: Organisatiesleutel,
  kinderen: Menssleutel[],
  hulpvragen: readonly Hulpvraag[],
  { personen, organisaties: anderen }: Genodigden,
): Promise<void> {
  const ib = dossierhouder(school)
  const jeugdigen = kinderen.map((kind) => {
    const vraag = hulpvragen.find(({ jeugdige }) => jeugdige === kind)
    return { persoonId: idBij(kind, school), hulpvraag: vraag && { tekst: vraag.tekst, categorie: vraag.categorie } }
  })
  const { id } = await roep(ib, '/casussen', { jeugdigen }, nummer(9, nr))
  for (const [mens, rol] of Object.entries(personen) as [Menssleutel, string][]) {
    const uitnodiging = await roep(ib, `/casussen/${id}/uitnodigingen`, { persoonId: idBij(mens, school), rol })
    await roep(mensen[mens].subject, `/uitnodigingen/${uitnodiging.id}/acceptaties`, { code: uitnodiging.code })
  }
  for (const [organisatie, rol] of Object.entries(anderen) as [Organisatiesleutel, string][]) {
    const uitnodiging = await roep(ib, `/casussen/${id}/uitnodigingen`, { organisatieId: organisaties[organisatie].id, rol })
    const eigenPersonen = kinderen.map((kind) => ({ jeugdigeId: idBij(kind, school), eigenPersoonId: idBij(kind, organisatie) }))
    await roep(dossierhouder(organisatie), `/uitnodigingen/${uitnodiging.id}/acceptaties`, { eigenPersonen })
  }
}
