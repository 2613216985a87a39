import type { Jeugdige, OppFeiten } from '../regels/feiten.ts'
import type { Beeld } from './beeld.ts'

/** Someone as the rules know them: by one id, with the birth date that shows. */
export const jeugdigeVan = (beeld: Beeld, id: string): Jeugdige => {
  const personen = beeld.van('persoon').filter((rij) => beeld.zelfde(rij.id, id))
  const houderId = houderVan(beeld, id)
  const bekend =
    personen.find((rij) => rij.id === beeld.een(id) && rij.json.geboortedatum) ?? personen.find((rij) => rij.json.geboortedatum)
  return { id: beeld.een(id), geboortedatum: bekend?.json.geboortedatum, ...(houderId && { houderId }) }
}

/** Which organisatie keeps the record that stands for this person in the facts, where that shows; `eigenaar`: who keeps the record with this very id, as far as shown. */
const houderVan = (beeld: Beeld, id: string, eigenaar?: string): string | undefined =>
  beeld.rij('persoon', beeld.een(id))?.json.eigenaarId ?? (beeld.een(id) === id ? eigenaar : undefined)

/** Who has gezag, as far as visible; with `dossiers` only as these records of the person say. */
export const gezagOver = (beeld: Beeld, id: string, dossiers?: string[]): OppFeiten['gezag'] =>
  beeld
    .van('gezagsrelatie')
    .filter((rij) => beeld.zelfde(rij.betreft, id) && (dossiers === undefined || dossiers.includes(rij.betreft as string)))
    .map(({ json, betreft }) => ({
      persoonId: json.houderPersoonId && beeld.een(json.houderPersoonId),
      organisatieId: json.houderOrganisatieId,
      // Who keeps the record that says so, keeps that of the one who has it too.
      houderId: json.houderPersoonId && houderVan(beeld, json.houderPersoonId, beeld.rij('persoon', betreft as string)?.json.eigenaarId),
      van: json.van,
      tot: json.tot,
    }))

/** Who has gezag as the record with this very id has it; who does not see that knows it from the records that show. */
export const gezagInDossier = (beeld: Beeld, id: string): OppFeiten['gezag'] => {
  const daar = gezagOver(beeld, id, [id])
  return daar.length > 0 ? daar : gezagOver(beeld, id)
}
