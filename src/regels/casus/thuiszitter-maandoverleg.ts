import { handreiking } from '../bronnen.ts'
import { loopt, plusDagen } from '../dag.ts'
import type { CasusFeiten, Leerling } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { isLeerplichtig, opSchool } from '../plannen/schoolloopbaan.ts'
import { type Dag, type Regel, type Stap, voldaan } from '../regel.ts'
import { tijdstip } from '../stappen.ts'
import { kern } from './overleg.ts'

/**
 * About a child who sits at home, school, youth help and family talk together every month: the example that the handreiking gives of an aim that can be held. Of who
 * sits at home the house knows one kind: of leerplichtige age, and by every inschrijving that shows at no school any more, four weeks long (a professional source). A
 * child who is enrolled and does not come, and a vrijstelling, it does not know. Whoever came as a person counts for the family.
 */
export const thuiszitterMaandoverleg: Regel<'casus'> = {
  id: 'thuiszitter-maandoverleg',
  versie: 1,
  titel: 'Over een kind dat thuiszit, is er elke maand overleg',
  onderwerp: 'casus',
  ernst: { 'fase-overgaan': 'informeert' },
  geldigVan: '2017-01-01',
  bronnen: [
    handreiking('van beleid naar praktijk: elke maand overleg bij elke thuiszitter, als voorbeeld van een doel'),
    { document: 'Jaarverslag leerplicht ZHZ', plaats: 'wie een thuiszitter is (vakbron; geen wettelijke definitie)' },
  ],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden', 'onbekend'],

  toets(feiten, peildatum) {
    const { casusId, status, leerlingen = [] } = feiten
    if (status !== 'open') return voldaan
    const thuis = leerlingen.flatMap((leerling) => thuisSinds(leerling, peildatum) ?? []).toSorted()[0]
    if (!thuis)
      return leerlingen.some((leerling) => onbekend(leerling, peildatum))
        ? { uitkomst: 'onbekend', ontbreekt: ['de geboortedatum van de jeugdige'] }
        : voldaan
    const laatst = laatsteOverleg(feiten, peildatum)
    const voor = laatst
      ? plusDagen(laatst, parameter('maandoverleg-dagen', peildatum))
      : plusDagen(thuis, parameter('thuiszitter-dagen', peildatum))
    if (peildatum <= voor) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg:
        'Voor zover u kunt zien staat een leerplichtig kind al meer dan vier weken bij geen school ingeschreven, en is er de laatste maand geen overleg geweest met onderwijs, jeugdhulp en gezin samen. Gaat het kind wel naar school, leg dan de inschrijving vast. Heeft het een vrijstelling, dan geldt dit niet.',
      feiten: { casusId, nietIngeschrevenSinds: thuis, ...(laatst && { laatsteOverleg: laatst }) },
      herstel: [beleg(feiten, peildatum)],
    }
  },
}

/** The first day on which the child was at no school any more, when that is four weeks ago; it was at one, and is at none. */
function thuisSinds(leerling: Leerling, op: Dag): Dag | undefined {
  return isLeerplichtig(leerling, op) ? nietIngeschreven(leerling, op) : undefined
}
const onbekend = (leerling: Leerling, op: Dag): boolean =>
  isLeerplichtig(leerling, op) === undefined && nietIngeschreven(leerling, op) !== undefined
function nietIngeschreven(leerling: Leerling, op: Dag): Dag | undefined {
  if (opSchool(leerling, op).length > 0) return undefined
  const eerder = leerling.inschrijvingen.filter(({ sector, van, tot }) => sector !== 'kinderopvang' && van <= op && tot !== undefined)
  const laatste = eerder
    .flatMap(({ tot }) => tot ?? [])
    .toSorted()
    .at(-1)
  const sinds = laatste && plusDagen(laatste, 1)
  return sinds && plusDagen(sinds, parameter('thuiszitter-dagen', op)) <= op ? sinds : undefined
}

const samen = ['onderwijs', 'jeugdhulp', 'gezin'] as const
const laatsteOverleg = ({ overlegd = [] }: CasusFeiten, peildatum: Dag): Dag | undefined =>
  overlegd
    .filter(({ op, wie }) => op <= peildatum && samen.every((een) => wie.includes(een)))
    .map(({ op }) => op)
    .toSorted()
    .at(-1)

/** Calls one together, with the family; who else is needed, who calls it together adds. Where the family holds the regie, a professional at the table does. */
function beleg({ casusId, familie, regie }: CasusFeiten, peildatum: Dag): Stap {
  const wie = new Map(
    (familie?.jeugdigen ?? []).flatMap((jeugdige) => kern(jeugdige, peildatum)).map((een) => [een.persoonId ?? een.organisatieId, een]),
  )
  const gezin = regie.some((periode) => periode.rol === 'regisseur' && periode.persoonId !== undefined && loopt(periode, peildatum))
  return {
    door: gezin ? 'deelnemer van de casus' : 'regisseur',
    methode: 'POST',
    pad: `/v1/casussen/${casusId}/overleggen`,
    body: {
      soort: 'mdo',
      duurMinuten: 60,
      uitgenodigden: [...wie.values()].map((een) => ({ ...een, reden: 'Beslist mee over deze jeugdige.' })),
    },
    invullen: [tijdstip('/geplandOp', 'Wanneer komen onderwijs, jeugdhulp en gezin bij elkaar?')],
  }
}
