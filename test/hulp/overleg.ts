import type { Huis, Wie } from './huis.ts'
import type { Tafel } from './wereld.ts'

/** The parents, the school and the wijkteam, each with a reason. */
export const allen = ({ school, wijkteam, bijSchool }: Tafel): { organisatieId?: string; persoonId?: string; reden: string }[] => [
  { persoonId: bijSchool.moeder, reden: 'Zij is haar moeder.' },
  { persoonId: bijSchool.vader, reden: 'Hij is haar vader.' },
  { organisatieId: school.id, reden: 'Kent haar in de klas.' },
  { organisatieId: wijkteam.id, reden: 'Geeft de hulp thuis.' },
]
export const overleg = (tafel: Tafel, over: object = {}) => ({
  soort: 'mdo',
  geplandOp: '2026-11-23T08:30:00.000Z',
  duurMinuten: 60,
  plaats: 'De Vlierhof',
  uitgenodigden: allen(tafel),
  ...over,
})

/** A meeting that is called together by the school; gives its path, from after `/v1`. */
export async function beleg(tafel: Tafel, over: object = {}): Promise<string> {
  const { doe, school, casus } = tafel
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/overleggen`, overleg(tafel, over))
  return `/casussen/${casus}/overleggen/${id}`
}

const zonderAkkoord = [{ regel: 'benodigde-expertise-gezamenlijk-bepaald', tekst: 'Het wijkteam belde: de lijst is goed.' }]
/** It begins, with these people there. */
export async function begin(tafel: Tafel, pad: string, wie: object[]): Promise<void> {
  const { doe, school } = tafel
  await doe(school.baas, 'POST', `${pad}/verloop`, { stap: 'begonnen', motiveringen: zonderAkkoord })
  for (const een of wie) await doe(school.baas, 'POST', `${pad}/aanwezigen`, een)
}
export const gezin = ({ bijSchool }: Tafel): object[] => [{ persoonId: bijSchool.moeder }, { persoonId: bijSchool.vader }]
export const iedereen = (tafel: Tafel): object[] => [
  ...gezin(tafel),
  { organisatieId: tafel.school.id },
  { organisatieId: tafel.wijkteam.id },
]

/** What the wijkteam lays on the table: what it does at home. */
export const stuk = ({ kindWijk }: Tafel, over: object = {}) => ({
  betreftId: kindWijk,
  cellen: ['jeugdhulp/jeugdhulp'],
  doel: 'Samen bepalen of de begeleiding thuis en op school op elkaar aansluit.',
  avgGrondslag: 'publieke-taak',
  ...over,
})

/** Everything a verslag must hold. */
export async function schrijfVerslag(tafel: Tafel, pad: string): Promise<void> {
  const { doe, school, wijkteam } = tafel
  const deel = (body: object) => doe(school.baas, 'POST', `${pad}/verslagdelen`, { categorie: 'onderwijs', ...body })
  for (const van of ['jongere', 'ouder', 'leraar']) await deel({ onderdeel: 'behoefte', van, tekst: 'Rust aan het begin van de dag.' })
  await deel({ onderdeel: 'mogelijkheid', tekst: 'Opa wil haar brengen.', categorie: 'thuissituatie' })
  await deel({ onderdeel: 'doel', tekst: 'Zij begint de dag op tijd en rustig.' })
  await deel({
    onderdeel: 'terugkoppeling',
    tekst: 'De leraar hoort wat er is afgesproken.',
    aan: 'De leraar',
    wijze: 'Gesprek',
    uiterlijkOp: '2026-11-27',
  })
  await doe(school.baas, 'POST', `${pad}/afspraken`, {
    categorie: 'thuissituatie',
    organisatieId: wijkteam.id,
    wat: 'Komt twee ochtenden thuis.',
    voor: '2026-12-07',
  })
  await doe(school.baas, 'POST', `${pad.split('/overleggen')[0]}/evaluatiemomenten`, { geplandOp: '2027-02-22' })
  const { etag } = await doe(school.baas, 'GET', pad)
  await doe(school.baas, 'PATCH', pad, { regisseurOrganisatieId: school.id, evaluatieOp: '2027-02-22' }, { ifMatch: etag })
}

/** A meeting that was held, with everyone there and a verslag that is ready. */
export async function houd(tafel: Tafel, over: object = {}): Promise<string> {
  const pad = await beleg(tafel, over)
  await begin(tafel, pad, iedereen(tafel))
  await tafel.doe(tafel.school.baas, 'POST', `${pad}/verloop`, { stap: 'gehouden' })
  await schrijfVerslag(tafel, pad)
  return pad
}
export async function stelVast({ doe, school }: Tafel, pad: string, wie: Wie = school.baas): Promise<void> {
  await doe(wie, 'POST', `${pad}/vaststellingen`, undefined, { ifMatch: (await doe(wie, 'GET', pad)).etag })
}

/** The mother takes the regie, with the wijkteam beside her. */
export async function geefMoederDeRegie({ doe, school, wijkteam, moeder, bijSchool, casus }: Tafel): Promise<void> {
  const pad = `/casussen/${casus}/regie/aanbiedingen`
  const { id } = await doe(school.baas, 'POST', pad, {
    ...{ aan: { persoonId: bijSchool.moeder, naast: { organisatieId: wijkteam.id } }, reden: 'Het gezin wil het zelf.' },
    ...{ berichtAanGezin: 'Samen besproken.', openstaandeActies: 'geen' },
  })
  await doe(moeder, 'POST', `${pad}/${id}/acceptaties`, undefined, { ifMatch: (await doe(moeder, 'GET', `${pad}/${id}`)).etag })
}

/** A call with the ETag of what it is about. */
export const metEtag = async (huis: Huis, wie: Wie, methode: string, pad: string, body?: unknown, van = pad) =>
  huis.roep(wie, methode, pad, body, { ifMatch: (await huis.roep(wie, 'GET', van)).etag })
