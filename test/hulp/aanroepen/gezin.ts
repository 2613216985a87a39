import { gemaakt, type Maker, verklaring, type Werkplaats, wijziging } from './vorm.ts'

/** What the mother says beside a record; the plan and the help of the wijkteam are hers to read too. */
const zegt =
  (pad: (w: Werkplaats) => string): Maker =>
  (w) => ({ wie: w.tafel.moeder, pad: `${pad(w)}/zienswijzen`, body: { tekst: 'Zo herken ik het niet.' } })

const bij: Record<string, (w: Werkplaats) => string> = {
  Persoon: ({ tafel }) => `/personen/${tafel.kind}`,
  Casus: ({ tafel }) => `/casussen/${tafel.casus}`,
  Opp: ({ conceptOpp }) => `/opps/${conceptOpp}`,
  Gezinsplan: ({ plan }) => `/gezinsplannen/${plan}`,
  Inzet: ({ hulp }) => `/inzetten/${hulp}`,
}
const maakHulpverzoek: Maker = ({ tafel: { moeder, school } }) => ({
  wie: moeder,
  pad: '/hulpverzoeken',
  body: { organisatieId: school.id, tekst: 'Ik wil met iemand praten over thuis.' },
})

const maakPrivacyverzoek: Maker = ({ tafel: { school, kind, bijSchool } }) => ({
  wie: school.baas,
  pad: '/privacyverzoeken',
  body: { persoonId: kind, soort: 'vernietiging', compartimenten: ['school'], hoedanigheid: 'gezagdrager', doorId: bijSchool.moeder },
})
const bijVerzoek =
  (deel: string, body: unknown): Maker =>
  async (w) => ({ wie: w.tafel.school.baas, pad: `${await gemaakt(w, await maakPrivacyverzoek(w))}/${deel}`, body })
const maakPrivacyverlenging = bijVerzoek('verlengingen', { reden: 'Het gaat om tien jaar.' })
const maakPrivacybesluit = bijVerzoek('besluiten', { compartiment: 'school', uitkomst: 'uitvoeren' })
const niet = { uitkomst: 'niet-in-behandeling', toelichting: 'Wie het vroeg liet niet zien wie het was.' }

export const gezinsmakers: Record<string, Maker> = {
  ...Object.fromEntries(
    Object.entries(bij).flatMap(([naam, pad]) => [
      [`maak${naam}Zienswijze`, zegt(pad)],
      [`wijzig${naam}Zienswijze`, wijziging(zegt(pad), { tekst: 'Zo herken ik het wel.' })],
    ]),
  ),
  maakPrivacyverzoek,
  wijzigPrivacyverzoek: wijziging(maakPrivacyverzoek, { identiteitVastgesteldOp: '2026-11-23' }),
  verklaarPrivacyverzoekVervallen: verklaring(maakPrivacyverzoek),
  maakPrivacyverlenging,
  verklaarPrivacyverlengingVervallen: verklaring(maakPrivacyverlenging),
  maakPrivacybesluit,
  verklaarPrivacybesluitVervallen: verklaring(maakPrivacybesluit),
  maakPrivacyafhandeling: bijVerzoek('afhandelingen', niet),
  maakHulpverzoek,
  verklaarHulpverzoekVervallen: verklaring(maakHulpverzoek, ({ tafel }) => tafel.school.baas),
  maakHulpverzoekopenstelling: async (w) => ({
    wie: w.tafel.moeder,
    pad: `${await gemaakt(w, await maakHulpverzoek(w))}/openstellingen`,
  }),
}
