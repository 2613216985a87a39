import { begonnen, onderdelen, onderwijs, overwogen } from '../arrangement.ts'
import { gemaakt, type Maker, verklaring, type Werkplaats, wijziging } from './vorm.ts'

const maakArrangement: Maker = ({ tafel }) => ({
  wie: tafel.school.baas,
  pad: `/casussen/${tafel.casus}/arrangementen`,
  body: { doel: 'Noor gaat weer elke dag met plezier naar school.', van: '2026-11-23' },
})
const maakArrangementonderdeel: Maker = async ({ tafel }) => ({
  ...{ wie: tafel.school.baas, pad: `${await begonnen(tafel)}/onderdelen`, body: onderwijs },
})
const maakArrangementbesluit: Maker = async (w: Werkplaats) => ({
  wie: w.tafel.school.baas,
  pad: `${await gemaakt(w, await maakArrangementonderdeel(w))}/besluiten`,
  body: { uitkomst: 'toegekend', motivering: 'Binnen wat de school zelf kan.' },
})
const maakArrangementvaststelling: Maker = async ({ tafel }) => {
  const pad = await overwogen(tafel, onderdelen)
  return { wie: tafel.school.baas, pad: `${pad}/vaststellingen`, etagVan: pad }
}
const maakArrangementZienswijze: Maker = async ({ tafel }) => ({
  ...{ wie: tafel.moeder, pad: `${await begonnen(tafel)}/zienswijzen`, body: { tekst: 'Ik had liever eerst hulp thuis.' } },
})

/** For every write about arrangementen a call that succeeds. */
export const arrangementmakers: Record<string, Maker> = {
  maakArrangement,
  wijzigArrangement: wijziging(maakArrangement, { doel: 'Noor gaat elke ochtend naar school.' }),
  verklaarArrangementVervallen: verklaring(maakArrangement),
  maakArrangementonderdeel,
  wijzigArrangementonderdeel: wijziging(maakArrangementonderdeel, { omvang: 'Drie uur per week' }),
  verklaarArrangementonderdeelVervallen: verklaring(maakArrangementonderdeel),
  maakArrangementbesluit,
  maakArrangementvaststelling,
  maakArrangementZienswijze,
  wijzigArrangementZienswijze: wijziging(maakArrangementZienswijze, { tekst: 'Zo is het ook goed.' }),
}
