import type { Overlegbesluit, OverlegFeiten, OverlegstukFeiten, Wie } from '../regels/feiten.ts'
import type { Moment } from '../regels/regel.ts'
import type { Beeld, Beeldrij } from './beeld.ts'
import { casusFeiten } from './casusfeiten.ts'
import { gezagInDossier, gezagOver, jeugdigeVan } from './gezagfeiten.ts'

const wieVan = (beeld: Beeld, { json: { organisatieId, medewerkerId, persoonId } }: Beeldrij): Wie =>
  persoonId ? { persoonId: beeld.een(persoonId) } : { organisatieId, ...(medewerkerId && { medewerkerId }) }

/** What was said to call it together; the rest came later, perhaps in the same call. */
const plan = ['soort', 'naam', 'geplandOp', 'duurMinuten', 'plaats', 'zonderGezin']

/** A meeting with its casus, as it stands after this call. */
export function overlegFeiten(beeld: Beeld, rij: Beeldrij, moment: Moment): OverlegFeiten | undefined {
  const { id, json } = rij
  const casus = beeld.rij('casus', rij.casus as string)
  if (!casus) return undefined
  const { casusId, status, fase } = casusFeiten(beeld, casus)
  const genodigd = beeld.delen('uitgenodigde', id)
  const aanwezigen = beeld.delen('aanwezige', id).map((een) => wieVan(beeld, een))
  const laatste =
    genodigd
      .map(({ json: een }) => een.uitgenodigdOp as string)
      .toSorted()
      .at(-1) ?? ''
  const akkoorden = beeld.delen('overlegakkoord', id).flatMap(({ json: een }) => (een.op >= laatste ? [een.organisatieId as string] : []))
  const { geplandDoorId, status: stand } = json
  return {
    ...{ casusId, status, fase, familie: familieVan(beeld, casusId) },
    overleg: {
      ...{ id, soort: json.soort, status: stand, organisatorId: geplandDoorId, zonderGezin: json.zonderGezin !== undefined },
      nieuw: moment === 'overleg-plannen',
      terugblik: moment === 'toetsing',
      vanAnder: !beeld.houders.includes(geplandDoorId),
      regie: regieNu(beeld, casusId),
      inhoud: Object.fromEntries(plan.flatMap((veld) => (json[veld] === undefined ? [] : [[veld, json[veld]]]))),
      uitgenodigden: genodigd.map((een) => ({ ...wieVan(beeld, een), reden: een.json.reden, besluitNodig: een.json.besluitNodig })),
      aanwezigen,
      akkoorden: [geplandDoorId, ...akkoorden],
      organisaties: organisatiesVan(beeld, casusId, [
        geplandDoorId,
        ...akkoorden,
        ...[...genodigd.map(({ json: een }) => een), ...aanwezigen].map((een) => een.organisatieId),
      ]),
      verslag: verslagVan(beeld, rij),
      verslagVast: json.verslagVastgesteldOp !== undefined,
    },
  }
}

const regieNu = (beeld: Beeld, casusId: string): Wie | undefined => {
  const nu = beeld.delen('regieperiode', casusId).find(({ json: { rol, tot } }) => rol === 'regisseur' && tot === undefined)
  return nu && wieVan(beeld, nu)
}

/** The family, as the record that the casus was opened about has it; who does not see that one knows it from the own record. */
const familieVan = (beeld: Beeld, casusId: string): NonNullable<OverlegFeiten['familie']> => ({
  aanTafel: [],
  jeugdigen: beeld.delen('casusjeugdige', casusId).map(({ betreft }) => ({
    ...jeugdigeVan(beeld, betreft as string),
    gezag: gezagInDossier(beeld, betreft as string),
  })),
})

/** Of everyone who sits at the table or has to do with this meeting: what kind of organisatie it is. */
function organisatiesVan(beeld: Beeld, casusId: string, ids: (string | undefined)[]): { id: string; soort: string }[] {
  const deelnemers = beeld.delen('deelnemer', casusId).flatMap(({ json }) => (json.status === 'beeindigd' ? [] : [json.organisatieId]))
  return [...new Set([...ids, ...deelnemers])].flatMap((id) => {
    const soort = id && beeld.rij('organisatie', id)?.json.soort
    return soort ? [{ id: id as string, soort }] : []
  })
}

const verslagVan = (beeld: Beeld, { id, casus, json }: Beeldrij): NonNullable<OverlegFeiten['overleg']>['verslag'] => {
  const delen = beeld.delen('verslagdeel', id).map((deel) => deel.json)
  const tel = (onderdeel: string): number => delen.filter((deel) => deel.onderdeel === onderdeel).length
  return {
    behoeften: [...new Set(delen.flatMap((deel) => (deel.onderdeel === 'behoefte' ? [deel.van] : [])))],
    doelen: tel('doel'),
    afspraken: beeld.delen('afspraak', id).length,
    terugkoppelingen: tel('terugkoppeling'),
    besluiten: beeld.delen('verslagdeel', id).flatMap((deel) => (deel.json.onderdeel === 'besluit' ? [besluitVan(beeld, deel)] : [])),
    regisseur: json.regisseurOrganisatieId !== undefined || json.regisseurPersoonId !== undefined,
    evaluatieOp: json.evaluatieOp,
    evaluaties: beeld
      .delen('evaluatiemoment', casus as string)
      .map((moment) => moment.json.geplandOp as string)
      .toSorted(),
  }
}

const besluitVan = (beeld: Beeld, { id, json }: Beeldrij): Overlegbesluit => {
  const { betreftId, categorie, tekst, doorOrganisatieId, doorPersoonId, vastgelegdDoorId } = json
  return {
    ...{ id, vastgelegdDoorId },
    door: doorPersoonId ? { persoonId: beeld.een(doorPersoonId) } : { organisatieId: doorOrganisatieId },
    inhoud: { betreftId, categorie, tekst, ...(doorPersoonId ? { doorPersoonId } : { doorOrganisatieId }) },
  }
}

/** What is laid on the table, with who is there now. */
export function overlegstukFeiten(beeld: Beeld, { id, casus, ouder, betreft, eigenaar }: Beeldrij): OverlegstukFeiten {
  const overleg = beeld.rij('overleg', ouder as string)
  return {
    overlegstukId: id,
    casusId: casus as string,
    overlegId: ouder as string,
    organisatorId: overleg?.json.geplandDoorId ?? '',
    vanId: eigenaar as string,
    jeugdige: jeugdigeVan(beeld, betreft as string),
    gezag: gezagOver(beeld, betreft as string),
    aanwezig: beeld
      .delen('aanwezige', ouder as string)
      .filter((rij) => rij.json.tot === undefined && [eigenaar, overleg?.eigenaar].includes(rij.eigenaar))
      .map((een) => wieVan(beeld, een)),
  }
}
