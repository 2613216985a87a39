import { organisaties, verhalen } from '../gezinnen.ts'
import { beginSpel, doe, idBij, nodigOrganisatieUit, nodigPersoonUit, probeer, type Spel, type Verhaal } from './spel.ts'

const rollen = {
  wijkteam: { naam: 'Gijsbert (dorpsteam)', medewerker: 'wijkteamOostGelre' },
  school: { naam: 'Suzan (zorgcoördinator)', medewerker: 'zorgcoordinatorOostGelre' },
  moeder: { naam: 'Hatidje (moeder)', persoon: 'moederElif' },
  elif: { naam: 'Elifnaz', persoon: 'elif' },
} as const
type Rol = keyof typeof rollen
const bij = (mens: 'elif' | 'moederElif'): string => idBij(mens, 'wijkteamOostGelre')
const morgen = '2026-11-24T08:30:00Z'

/**
 * The girl of sixteen who asks for help herself, where pupils can turn to someone on their own initiative (Vormen van samenwerking, school als werkplaats).
 * Her mother has gezag and does not see the question; from sixteen on the toestemming is hers alone.
 */
export const zelfOmHulp: Verhaal = async (toneel, vertel) => {
  const spel = await beginSpel<Rol>(toneel, vertel, rollen)
  const casus = await aanTafel(spel)
  const verzoek = await vraagt(spel)
  await beslist(spel, casus)
  await laatZien(spel, verzoek)
  return { verloop: spel.verloop }
}

async function aanTafel({ vertel, wie }: Spel<Rol>): Promise<string> {
  vertel.bedrijf('Elifnaz en haar moeder kennen het dorpsteam al')
  vertel.zeg(verhalen.elif.situatie)
  const { id } = await doe(wie.wijkteam, 'POST', '/casussen', { jeugdigen: [{ persoonId: bij('elif') }] })
  await nodigPersoonUit(wie.wijkteam, id, wie.elif, bij('elif'), 'jeugdige')
  await nodigPersoonUit(wie.wijkteam, id, wie.moeder, bij('moederElif'), 'ouder')
  const eigen = [{ jeugdigeId: bij('elif'), eigenPersoonId: idBij('elif', 'leerlooier') }]
  await nodigOrganisatieUit(wie.wijkteam, id, [wie.school, 'leerlooier', 'school'], eigen)
  return id
}

async function vraagt(spel: Spel<Rol>): Promise<string> {
  const { vertel, wie, toneel } = spel
  vertel.bedrijf('Op haar zestiende verjaardag vraagt zij zelf om hulp')
  await toneel.zetKlok(morgen)
  const body = {
    organisatieId: organisaties.wijkteamOostGelre.id,
    tekst: 'Ik wil met iemand praten over thuis, zonder dat het meteen groot wordt.',
  }
  const { id } = await doe(wie.elif, 'POST', '/hulpverzoeken', body)
  for (const rol of ['elif', 'wijkteam', 'moeder', 'school'] as const)
    await probeer(spel, `${rol} leest het verzoek`, wie[rol], 'GET', `/hulpverzoeken/${id}`)
  vertel.zeg('Het dorpsteam leest het. Haar moeder heeft gezag, en ziet het niet; ook niet dat het er is.')
  return id
}

async function beslist(spel: Spel<Rol>, casus: string): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('Wie mag de school laten meelezen?')
  const hulp = await doe(wie.wijkteam, 'POST', '/inzetten', {
    ...{ jeugdigeId: bij('elif'), soort: 'begeleiding', doel: 'Iemand om mee te praten.', van: '2026-11-24', tot: '2027-07-31' },
    aanbieder: { organisatieId: organisaties.wijkteamOostGelre.id, naam: organisaties.wijkteamOostGelre.naam },
  })
  await doe(wie.wijkteam, 'POST', `/casussen/${casus}/inbreng`, { soort: 'inzet', planId: hulp.id })
  const { id } = await doe(wie.wijkteam, 'POST', `/casussen/${casus}/toestemmingen`, {
    ...{ betreftId: bij('elif'), doel: 'De school houdt rekening met de afspraken over hulp.', avgGrondslag: 'toestemming' },
    ...{
      bronIds: [organisaties.wijkteamOostGelre.id],
      ontvangerIds: [organisaties.leerlooier.id],
      cellen: ['casus/basis', 'jeugdhulp/jeugdhulp'],
    },
    ...{
      tot: '2027-07-31',
      informatieversie: 'Folder samen afstemmen, versie 2026-1',
      doorbrekingGeheimhouding: true,
      uitdrukkelijk: true,
    },
  })
  const pad = `/casussen/${casus}/toestemmingen/${id}/antwoorden`
  const ja = { wijze: 'digitaal', uitkomst: 'gegeven' }
  await probeer(spel, 'moeder zegt ja voor haar', wie.moeder, 'POST', pad, {
    ...ja,
    geverId: bij('moederElif'),
    hoedanigheid: 'ouder-met-gezag',
  })
  await probeer(spel, 'school leest de hulp', wie.school, 'GET', `/inzetten/${hulp.id}`)
  vertel.zeg('Vanaf zestien telt alleen haar eigen antwoord.')
  await probeer(spel, 'elif zegt ja', wie.elif, 'POST', pad, { ...ja, geverId: bij('elif'), hoedanigheid: 'jeugdige' })
  await probeer(spel, 'school leest de hulp', wie.school, 'GET', `/inzetten/${hulp.id}`)
}

async function laatZien(spel: Spel<Rol>, verzoek: string): Promise<void> {
  const { vertel, wie } = spel
  vertel.bedrijf('Zij kiest wanneer haar moeder het hoort')
  await probeer(spel, 'dorpsteam laat het haar moeder zien', wie.wijkteam, 'POST', `/hulpverzoeken/${verzoek}/openstellingen`)
  await doe(wie.elif, 'POST', `/hulpverzoeken/${verzoek}/openstellingen`)
  await probeer(spel, 'moeder leest het verzoek', wie.moeder, 'GET', `/hulpverzoeken/${verzoek}`)
  vertel.akkoord('Niet het dorpsteam, maar Elifnaz laat het haar moeder lezen.')
}
