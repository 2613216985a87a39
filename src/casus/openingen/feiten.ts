import { type Cel, cellen, masker } from '../../toegang/cellen.ts'
import type { Dekkingfeiten } from '../../toegang/dekkingrij.ts'
import { compartimentVan } from '../../toegang/functies.ts'
import { casus as casusnoun } from '../casussen/schema.ts'
import type { Gezienrij, Plek } from './opslag.ts'

const van = (rijen: Gezienrij[], soort: string): Gezienrij[] => rijen.filter((rij) => rij.soort === soort)
export const casusVan = (rijen: Gezienrij[]): Gezienrij | undefined => rijen.find(({ soort }) => soort === 'casus')
export const persoonVan = (rijen: Gezienrij[], id: string): Gezienrij | undefined => van(rijen, 'persoon').find((rij) => rij.id === id)
export const gezagVan = (rijen: Gezienrij[], id: string): Gezienrij[] => van(rijen, 'gezagsrelatie').filter((rij) => rij.ouder === id)
/** Every person whose answer could count, by the ids in these rows. */
export const geverIds = (rijen: Gezienrij[]): string[] => [
  ...new Set(
    rijen
      .flatMap(({ json }) => [json.houderPersoonId, json.geverId, json.vertegenwoordigerId])
      .filter((id): id is string => id !== undefined),
  ),
]

const categorieen = ['basis', 'onderwijs', 'thuissituatie', 'gezondheid', 'jeugdhulp', 'veiligheid'] as const
const cellenVan = ({ id, json }: Gezienrij, opener: string): Cel[] => [
  ...categorieen.map((categorie): Cel => `${compartimentVan(json.soort)}/${categorie}`),
  ...(id === opener ? (casusnoun.celsoorten ?? []) : []),
]

/**
 * What can be asked about at this table, as the caller sees it: each jeugdige, each organisatie that takes part, each cell that such an organisatie fills. To a
 * person only the record of the opener: whether another has its own record of the same jeugdige is not theirs to know.
 */
export function plekken(rijen: Gezienrij[], filter: Partial<Plek>, alleenOpener: boolean): Plek[] {
  const opener = casusVan(rijen)?.json.geopendDoorId as string
  const bronnen = van(rijen, 'organisatie').filter(({ id }) => id === opener || !alleenOpener)
  return van(rijen, 'casusjeugdige').flatMap(({ betreft }) =>
    bronnen.flatMap((bron) =>
      (filter.cel ? [filter.cel] : cellenVan(bron, opener))
        .map((cel) => ({ jeugdigeId: betreft as string, bronId: bron.id, cel }))
        .filter(({ jeugdigeId, bronId }) => jeugdigeId === (filter.jeugdigeId ?? jeugdigeId) && bronId === (filter.bronId ?? bronId)),
    ),
  )
}

/** The facts that decide on toestemming, of what the caller sees and of nothing else. */
export function feitenVan(rijen: Gezienrij[], jeugdige: string, identiteiten: ReadonlyMap<string, string>): Dekkingfeiten {
  const een = (id: string): string => identiteiten.get(id) ?? id
  const persoon = persoonVan(rijen, jeugdige)
  const casus = casusVan(rijen)?.json
  const eigenaar = casus?.geopendDoorId as string
  return {
    ids: [{ id: jeugdige, eigenaar: persoon?.json.eigenaarId ?? eigenaar, geboortedatum: persoon?.json.geboortedatum ?? null }],
    gezag: gezagVan(rijen, jeugdige).map(({ json }) => {
      const houder = json.houderPersoonId ?? json.houderOrganisatieId
      return { persoon: jeugdige, houder, leden: [houder], sleutel: een(houder), van: json.van, tot: json.tot ?? null }
    }),
    gezinnen: [],
    casussen: [
      { id: casus?.id, eigenaar, persoon: jeugdige, open: casus?.status === 'open', organisaties: [], overleggen: [], inbreng: [] },
    ],
    toestemmingen: van(rijen, 'toestemming')
      .filter(({ betreft }) => betreft === jeugdige)
      .map((rij) => vraagVan(rij, rijen, een)),
    delingen: [],
    stukken: [],
    koppelingen: [],
  }
}

function vraagVan(
  { id, json, eigenaar }: Gezienrij,
  rijen: Gezienrij[],
  een: (id: string) => string,
): Dekkingfeiten['toestemmingen'][number] {
  const bevestigingen = (antwoord: string): Gezienrij['json'][] =>
    van(rijen, 'antwoordbevestiging').flatMap(({ json: b }) => (b.antwoordId === antwoord ? [b] : []))
  const gevraagd = (json.cellen as Cel[]).filter((cel) => cellen.includes(cel))
  return {
    ...{ id, betreft: json.betreftId, casus: json.casusId, vrager: eigenaar ?? '', bronnen: json.bronIds, tot: json.tot },
    ontvangers: json.ontvangerIds.map((ontvanger: string) => ({ id: ontvanger, soort: '' })),
    personen: json.ontvangerPersoonIds ?? [],
    vertegenwoordigd: van(rijen, 'vertegenwoordiging')
      .filter((rij) => rij.ouder === id)
      .map(({ json: v }) => ({
        hoedanigheid: v.hoedanigheid,
        gever: v.vertegenwoordigerId ? een(v.vertegenwoordigerId) : null,
        wie: v.vertegenwoordigerId ?? null,
        door: v.doorOrganisatieId,
        van: v.vastgesteldOp,
        tot: v.tot ?? null,
      })),
    opent: masker(gevraagd),
    alleenHulp: !json.betrokkenheid && gevraagd.length > 0 && gevraagd.every((cel) => cel.startsWith('jeugdhulp/')),
    antwoorden: van(rijen, 'antwoord')
      .filter(({ ouder, json: a }) => ouder === id && a.ingetrokkenOp === undefined && telt(a))
      .map(({ id: antwoord, json: a }) => ({
        zelf:
          a.wijze === 'digitaal' ||
          a.geverOrganisatieId !== undefined ||
          bevestigingen(antwoord).some((b) => b.doorPersoonId !== undefined),
        bevestigd: bevestigingen(antwoord).flatMap((b) => b.doorOrganisatieId ?? []),
        gever: een(a.geverId ?? a.geverOrganisatieId ?? ''),
        hoedanigheid: a.hoedanigheid,
        uitkomst: a.uitkomst,
        zonderOuderdeel: a.zonderOuderdeel ?? null,
      })),
  }
}

/** A judge's yes counts with the document that says so. */
const telt = ({ hoedanigheid, uitkomst, document }: { hoedanigheid: string; uitkomst: string; document?: string }): boolean =>
  hoedanigheid !== 'rechter' || uitkomst === 'geweigerd' || Boolean(document?.trim())
