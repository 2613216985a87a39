import { vandaag as dagVan, plusDagen } from '../basis/klok.ts'
import { isJeugdhulp, isSchool } from '../regels/casus/overleg.ts'
import type { CasusFeiten, Overlegd, RegieAanbod, RegieFeiten, ToestemmingFeiten, Uitwisseling, Vraag } from '../regels/feiten.ts'
import type { Moment } from '../regels/regel.ts'
import type { Beeld, Beeldrij } from './beeld.ts'
import { gezagOver, jeugdigeVan } from './gezagfeiten.ts'
import { kindVan } from './planfeiten.ts'
import { planparen } from './planparen.ts'
import { tafelFeiten } from './tafelfeiten.ts'

/** A question with its answers, as the houder of this picture sees them. */
export const vraagVan = (beeld: Beeld, { id, casus, json: { gevraagdDoorId: vrager, gevraagdOp: _op, ...json } }: Beeldrij): Vraag => ({
  ...json,
  id,
  casusId: casus as string,
  vertegenwoordigingen: beeld.delen('vertegenwoordiging', id).map(({ json: { vertegenwoordigerId, ...rest } }) => ({
    ...rest,
    vertegenwoordigerId: vertegenwoordigerId && beeld.een(vertegenwoordigerId),
  })),
  antwoorden: beeld.delen('antwoord', id).map((antwoord) => ({
    ...antwoord.json,
    geverId: antwoord.json.geverId && beeld.een(antwoord.json.geverId),
    ingetrokken: antwoord.json.ingetrokkenOp !== undefined,
    onbevestigd: onbevestigd(
      beeld,
      antwoord,
      json.bronIds.filter((bron: string) => bron !== vrager),
    ),
  })),
})

/** For whom an answer that the asker wrote down still waits: every source but the asker, unless the giver confirmed it. */
function onbevestigd(beeld: Beeld, { id, ouder, json }: Beeldrij, bronIds: string[]): { id: string; bronIds: string[] } | undefined {
  if (json.wijze === 'digitaal' || json.geverOrganisatieId !== undefined || json.uitkomst === 'geweigerd') return undefined
  const door = beeld.delen('antwoordbevestiging', ouder as string).filter((rij) => rij.json.antwoordId === id)
  const wacht = bronIds.filter((bron) => !door.some((rij) => rij.json.doorOrganisatieId === bron))
  return wacht.length === 0 || door.some((rij) => rij.json.doorPersoonId !== undefined) ? undefined : { id, bronIds: wacht }
}

const namensKind: readonly string[] = ['ouder-met-gezag', 'voogd', 'gecertificeerde-instelling']
/**
 * Who has gezag where the record that the question is about does not show it: who answered as such, for whom the asker vouches, and who stands in another record
 * as far as it is known who that is. Dekking counts the same (`openVoorBron`): of whom nobody knows who that is, no answer can be waited for.
 */
function gezagElders(beeld: Beeld, persoon: string, vragen: Beeldrij[]): ToestemmingFeiten['gezag'] {
  const elders = gezagOver(beeld, persoon)
  const gaven = vragen
    .flatMap(({ id }) => beeld.delen('antwoord', id))
    .filter(({ json }) => namensKind.includes(json.hoedanigheid))
    .map(({ json }) => ({
      persoonId: json.geverId && beeld.een(json.geverId),
      organisatieId: json.geverOrganisatieId,
      van: json.gegevenOp,
    }))
  if (gaven.length === 0) return elders
  const bekend = elders.filter(({ persoonId, organisatieId }) => organisatieId !== undefined || (persoonId && beeld.isBekend(persoonId)))
  return [
    ...bekend,
    ...gaven.filter((gaf) => !bekend.some((een) => een.persoonId === gaf.persoonId && een.organisatieId === gaf.organisatieId)),
  ]
}

/** The questions about one jeugdige; who has gezag is what the record the question is about says. */
export function toestemmingFeiten(beeld: Beeld, persoon: string, vragen: Beeldrij[], uitwisseling?: Uitwisseling): ToestemmingFeiten {
  const casus =
    vragen[0]?.casus ??
    beeld
      .van('casusjeugdige')
      .find((rij) => beeld.zelfde(rij.betreft, persoon) && beeld.rij('casus', rij.casus as string)?.json.status === 'open')?.casus
  const gevraagdOver = vragen.map(({ betreft }) => betreft as string)
  const inDatDossier = gezagOver(beeld, persoon, gevraagdOver)
  return {
    casusId: casus ?? undefined,
    jeugdige: jeugdigeVan(beeld, persoon),
    gezag: inDatDossier.length > 0 ? inDatDossier : gezagElders(beeld, persoon, vragen),
    vragen: vragen.map((vraag) => vraagVan(beeld, vraag)),
    uitwisseling,
  }
}

/** A casus as it stands. */
export const casusFeiten = (beeld: Beeld, { id, json }: Beeldrij): CasusFeiten => ({
  casusId: id,
  status: json.status,
  fase: json.fase,
  regie: beeld.delen('regieperiode', id).map((rij) => ({
    rol: rij.json.rol,
    organisatieId: rij.json.organisatieId,
    persoonId: rij.json.persoonId,
    van: dagVan(rij.json.van),
    // On the day of a hand-over the new one holds it: the last day of the old one is the day before.
    tot: rij.json.tot && plusDagen(dagVan(rij.json.tot), -1),
  })),
  familie: {
    jeugdigen: beeld.delen('casusjeugdige', id).map(({ betreft }) => ({
      ...jeugdigeVan(beeld, betreft as string),
      gezag: gezagOver(beeld, betreft as string, [betreft as string]),
    })),
    aanTafel: beeld
      .delen('deelnemer', id)
      .flatMap(({ json: { persoonId, status } }) => (persoonId && status !== 'beeindigd' ? [beeld.een(persoonId)] : [])),
    ...verteld(beeld, id),
  },
  leerlingen: beeld.delen('casusjeugdige', id).map(({ betreft }) => kindVan(beeld, betreft as string)),
  overlegd: overlegd(beeld, id),
  acties: beeld.delen('actie', id).map((rij) => ({
    id: rij.id,
    voor: rij.json.voor,
    status: rij.json.status,
    teruggekoppeld: beeld.delen('actieterugkoppeling', id).some((terug) => terug.json.actieId === rij.id && terug.json.uitkomst),
  })),
  voortgang: beeld.delen('voortgang', id).flatMap(({ json: { categorie, tot } }) => (categorie === 'basis' ? [{ tot }] : [])),
  uitvoerenSinds: beeld
    .delen('faseovergang', id)
    .flatMap((rij) => (rij.json.naar === 'uitvoeren' ? [dagVan(rij.json.op)] : []))
    .at(-1),
  regieGevraagd: beeld.delen('faseovergang', id).flatMap((rij) => (rij.json.regieGevraagd ? [rij.json.regieGevraagd] : [])),
  planparen: planparen(beeld, id),
  ...tafelFeiten(beeld, id, json.geopendOp),
})

/** Who of the family heard of it by a meeting or on paper; and whether there was a meeting without them. */
function verteld(beeld: Beeld, casusId: string): Pick<NonNullable<CasusFeiten['familie']>, 'geinformeerd' | 'zonderGezin'> {
  const overleggen = beeld.van('overleg').filter(({ casus, json }) => casus === casusId && json.status !== 'afgelast')
  const wie = [
    ...overleggen.flatMap(({ id }) => [
      ...beeld.delen('uitgenodigde', id).map(({ json }) => json.persoonId),
      ...beeld.delen('mededeling', id).map(({ json }) => json.aanPersoonId),
    ]),
    ...beeld.van('gezinsplan-afschrift').flatMap(({ json }) => (json.verstrektOp ? [json.aanId] : [])),
  ]
  return {
    geinformeerd: [...new Set(wie.flatMap((id) => (id ? [beeld.een(id)] : [])))],
    zonderGezin: overleggen.some(({ json }) => json.zonderGezin !== undefined),
  }
}

const rond = (soort: string | undefined): ('onderwijs' | 'jeugdhulp')[] =>
  soort === undefined
    ? []
    : isSchool({ soort }) || soort === 'samenwerkingsverband'
      ? ['onderwijs']
      : isJeugdhulp({ soort })
        ? ['jeugdhulp']
        : []
/** The meetings about this casus that were held, and who was there. */
const overlegd = (beeld: Beeld, casusId: string): Overlegd[] =>
  beeld.van('overleg').flatMap(({ id, casus, json }) =>
    casus !== casusId || json.status !== 'gehouden'
      ? []
      : [
          {
            op: dagVan(json.begonnenOp ?? json.geplandOp),
            wie: beeld
              .delen('aanwezige', id)
              .flatMap((een) =>
                een.json.persoonId ? ['gezin' as const] : rond(beeld.rij('organisatie', een.json.organisatieId)?.json.soort),
              ),
          },
        ],
  )

/** An aanbieding of the regie; with the casus where that is judged along: as it is offered, and as it is accepted. */
export const regieFeiten = (beeld: Beeld, { id, casus: casusId, json: { aan = {}, ...json } }: Beeldrij, moment: Moment): RegieFeiten => {
  const aanbieding: RegieAanbod = {
    ...json,
    id,
    aanOrganisatieId: aan.organisatieId,
    aanMedewerkerId: aan.medewerkerId,
    aanPersoonId: aan.persoonId,
    naast: aan.naast,
  }
  const casus = moment === 'toetsing' ? undefined : beeld.rij('casus', casusId as string)
  const aangeboden = moment === 'regie-aanbieden' ? aanbieding : undefined
  return { casusId: casusId as string, aanbieding, casus: casus && { ...casusFeiten(beeld, casus), ...(aangeboden && { aangeboden }) } }
}
