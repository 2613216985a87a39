import type { ArrangementFeiten, Besluit, BesluitFeiten, Onderdeel } from '../regels/feiten.ts'
import type { Moment } from '../regels/regel.ts'
import type { Beeld, Beeldrij } from './beeld.ts'

const onderdeelVan = ({ id, json }: Beeldrij): Onderdeel => ({
  id,
  doorId: json.doorId,
  soort: json.soort,
  oordeel: json.oordeel,
  kader: json.kader,
  uitvoerder: json.uitvoerder,
  financier: json.financier,
  doel: json.doel,
  van: json.van,
  tot: json.tot,
})
const besluitVan = ({ json }: Beeldrij): Besluit => ({
  uitkomst: json.uitkomst,
  op: json.op,
  doorId: json.doorId,
  organisatieSoort: json.organisatieSoort,
  functie: json.functie,
  motivering: json.motivering,
})

/** An arrangement with its parts, and what was decided on each, as far as visible. */
export function arrangementFeiten(beeld: Beeld, { id, casus, json }: Beeldrij, moment: Moment): ArrangementFeiten {
  const besluiten = beeld.delen('arrangementbesluit', id)
  return {
    arrangementId: id,
    casusId: casus as string,
    status: json.status,
    terugblik: moment === 'toetsing',
    afgesloten: beeld.rij('casus', casus as string)?.json.status === 'afgesloten',
    onderdelen: beeld.delen('arrangementonderdeel', id).map((rij) => ({
      ...onderdeelVan(rij),
      besluiten: besluiten.filter((besluit) => besluit.json.onderdeelId === rij.id).map(besluitVan),
    })),
  }
}

/** A decision, with what it is about and the mandaat it rests on; nothing when the part does not show. */
export function besluitFeiten(beeld: Beeld, rij: Beeldrij, moment: Moment): BesluitFeiten | undefined {
  const onderdeel = beeld.rij('arrangementonderdeel', rij.json.onderdeelId)
  return (
    onderdeel && {
      besluitId: rij.id,
      arrangementId: rij.ouder as string,
      casusId: rij.casus as string,
      terugblik: moment === 'toetsing',
      besluit: besluitVan(rij),
      onderdeel: onderdeelVan(onderdeel),
      mandaat: beeld.rij('mandaat', rij.json.mandaatId ?? '')?.json,
    }
  )
}
