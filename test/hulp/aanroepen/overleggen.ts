import { begin, beleg, houd, iedereen, overleg, stelVast, stuk } from '../overleg.ts'
import { type Maker, verklaring, type Werkplaats, wijziging } from './vorm.ts'

const maakOverleg: Maker = ({ tafel }) => ({ wie: tafel.school.baas, pad: `/casussen/${tafel.casus}/overleggen`, body: overleg(tafel) })
const opOverleg =
  (rest: string, body: (w: Werkplaats) => unknown): Maker =>
  async (w) => ({ wie: w.tafel.school.baas, pad: `${await beleg(w.tafel)}${rest}`, body: body(w) })
const bezig = async ({ tafel }: Werkplaats): Promise<string> => {
  const pad = await beleg(tafel)
  await begin(tafel, pad, iedereen(tafel))
  return pad
}
const maakUitgenodigde = opOverleg('/uitgenodigden', ({ vreemd }) => ({ organisatieId: vreemd.id, reden: 'Weet wat daar kan.' }))
const maakAanwezige = opOverleg('/aanwezigen', ({ tafel }) => ({ persoonId: tafel.bijSchool.moeder }))
const maakOverlegstuk: Maker = async (w) => {
  const [{ wijkteam, bijWijkteam }, pad] = [w.tafel, await bezig(w)]
  // Who the parents are in its own record, the wijkteam says itself.
  for (const persoonId of [bijWijkteam.moeder, bijWijkteam.vader]) await w.doe(wijkteam.baas, 'POST', `${pad}/aanwezigen`, { persoonId })
  return { wie: wijkteam.baas, pad: `${pad}/stukken`, body: stuk(w.tafel) }
}
const maakVerslagdeel = opOverleg('/verslagdelen', () => ({ onderdeel: 'doel', categorie: 'onderwijs', tekst: 'Zij begint rustig.' }))
const maakAfspraak = opOverleg('/afspraken', ({ tafel }) => ({
  ...{ categorie: 'onderwijs', organisatieId: tafel.school.id, wat: 'Geeft haar een vaste plek.', voor: '2026-12-01' },
}))
const nu =
  (maak: Maker, veld: string): Maker =>
  async (w) => ({ ...(await wijziging(maak, {})(w)), body: { [veld]: w.huis.klok.nu() } })
const maakVerslagvaststelling: Maker = async ({ tafel }) => {
  const pad = await houd(tafel)
  return { wie: tafel.school.baas, pad: `${pad}/vaststellingen`, etagVan: pad }
}
const maakVerslaginstemming: Maker = async ({ tafel }) => {
  const pad = await houd(tafel)
  await stelVast(tafel, pad)
  return { wie: tafel.moeder, pad: `${pad}/instemmingen`, body: { uitkomst: 'ingestemd' }, etagVan: pad }
}
const maakOverlegZienswijze: Maker = async ({ tafel }) => ({
  ...{ wie: tafel.moeder, pad: `${await beleg(tafel)}/zienswijzen`, body: { tekst: 'Ik had liever een ander moment.' } },
})

/** For every write about meetings a call that succeeds. */
export const overlegmakers: Record<string, Maker> = {
  maakOverleg,
  wijzigOverleg: wijziging(maakOverleg, { plaats: 'Bij het gezin thuis' }),
  verklaarOverlegVervallen: verklaring(maakOverleg),
  maakUitgenodigde,
  verklaarUitgenodigdeVervallen: verklaring(maakUitgenodigde),
  maakOverlegakkoord: async (w) => ({ wie: w.tafel.wijkteam.baas, pad: `${await beleg(w.tafel)}/akkoorden`, body: {} }),
  maakOverlegverloop: async (w) => {
    const pad = await beleg(w.tafel)
    await w.doe(w.tafel.wijkteam.baas, 'POST', `${pad}/akkoorden`, {})
    return { wie: w.tafel.school.baas, pad: `${pad}/verloop`, body: { stap: 'begonnen' } }
  },
  maakAanwezige,
  wijzigAanwezige: nu(maakAanwezige, 'tot'),
  verklaarAanwezigeVervallen: verklaring(maakAanwezige),
  maakOverlegstuk,
  wijzigOverlegstuk: nu(maakOverlegstuk, 'vanTafelOp'),
  maakVerslagdeel,
  wijzigVerslagdeel: wijziging(maakVerslagdeel, { tekst: 'Zij begint de dag rustig.' }),
  verklaarVerslagdeelVervallen: verklaring(maakVerslagdeel),
  maakAfspraak,
  wijzigAfspraak: wijziging(maakAfspraak, { voor: '2026-12-08' }),
  verklaarAfspraakVervallen: verklaring(maakAfspraak),
  maakVerslagvaststelling,
  maakVerslaginstemming,
  maakOverlegZienswijze,
  wijzigOverlegZienswijze: wijziging(maakOverlegZienswijze, { tekst: 'Dit moment is ook goed.' }),
}
