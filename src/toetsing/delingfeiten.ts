import { sporen } from '../casus/consulten/herleidbaar.ts'
import type { DelingFeiten, MeldcodeFeiten, SchoolopenstellingFeiten, VerstrekkingFeiten } from '../regels/feiten.ts'
import type { Beeld, Beeldrij } from './beeld.ts'
import { vraagVan } from './casusfeiten.ts'
import { gezagOver, jeugdigeVan } from './gezagfeiten.ts'

const soortVan = (beeld: Beeld, id: string | null): string => beeld.rij('organisatie', id ?? '')?.json.soort ?? 'overig'

/** A sharing without toestemming, with its reasons. */
export function delingFeiten(beeld: Beeld, { id, casus, eigenaar, betreft, json }: Beeldrij): DelingFeiten {
  const [waarom] = beeld.delen('delingverantwoording', id)
  const {
    id: _id,
    casusId: _casus,
    gedeeldDoorId: _door,
    vastgelegdOp: _op,
    bevestigdOp: _bevestigd,
    beeindigdOp: _einde,
    ...inhoud
  } = json
  const { id: _w, casusId: _c, delingId: _d, vastgelegdDoorId: _wie, ...verantwoording } = waarom?.json ?? {}
  const gezag = gezagOver(beeld, betreft as string)
  return {
    delingId: id,
    casusId: casus as string,
    deling: { ...inhoud, ...(waarom && { verantwoording }) },
    delerId: eigenaar as string,
    delerSoort: soortVan(beeld, eigenaar),
    ontvangerSoorten: json.ontvangerIds.map((ontvanger: string) => soortVan(beeld, ontvanger)),
    jeugdige: jeugdigeVan(beeld, betreft as string),
    // The receivers stand in the call by the id that the deler gave.
    gezag: gezag.map((relatie) => ({
      ...relatie,
      persoonId: json.ontvangerPersoonIds.find((een: string) => beeld.zelfde(een, relatie.persoonId)) ?? relatie.persoonId,
    })),
  }
}

/** A question for toestemming, as a passing on of records. */
export const verstrekkingFeiten = (beeld: Beeld, rij: Beeldrij): VerstrekkingFeiten => ({
  vraag: vraagVan(beeld, rij),
  betreftId: rij.betreft as string,
  ontvangerSoorten: rij.json.ontvangerIds.map((ontvanger: string) => soortVan(beeld, ontvanger)),
})

/** What a school opens to a colleague. The names that lead to someone are those of the people around this pupil. */
export const schoolopenstellingFeiten = (beeld: Beeld, { id, json }: Beeldrij): SchoolopenstellingFeiten => {
  const { id: _id, schoolId: _school, doorId: _door, op: _op, beeindigdOp: _einde, ...inhoud } = json
  const namen = beeld.van('persoon').map(({ json: { voornaam, achternaam } }) => ({ voornaam, achternaam }))
  return { id, inhoud, naamloos: sporen(json.toelichting ?? '', namen).length === 0 }
}

export const meldcodeFeiten = (beeld: Beeld, { id, casus }: Beeldrij): MeldcodeFeiten => {
  const { id: _id, casusId: _casus, meldcodeId: _meldcode, op: _op, ...afsluiting } = beeld.delen('meldcodeafsluiting', id)[0]?.json ?? {}
  return {
    meldcodeId: id,
    casusId: casus as string,
    stappen: beeld.delen('meldcodestap', id).map(({ json }) => json),
    ...(beeld.delen('meldcodeafsluiting', id).length > 0 && { afsluiting }),
  }
}
