import { bijstellen, eersteVersie, laatVersieStaan, opnieuwInstemmen } from './bijstellen.ts'
import { type Dag, gevuld } from './dag.ts'
import type { FeitenPer, Onderwerp } from './feiten.ts'
import type { Bron, Ernst, Moment, Regel, Stap, Uitkomst, Uitkomstsoort, Zekerheid } from './regel.ts'
import { gelden } from './register.ts'

export type Motivering = { readonly regel: string; readonly tekst: string }

/** What one rule said of one thing, ready to be shown. */
export type Bevinding = {
  regel: string
  versie: number
  titel: string
  /** What was judged. */
  onderwerp: Onderwerp
  onderwerpId: string
  ernst: Ernst
  uitkomst: Uitkomstsoort
  /** In plain Dutch; empty when the rule is met. */
  uitleg: string
  bronnen: readonly Bron[]
  zekerheid: Zekerheid
  feiten: Readonly<Record<string, unknown>>
  herstel: readonly Stap[]
  /** What the caller wrote to go on all the same. */
  motivering?: string
}

/**
 * Asks every rule that holds on the day, is about this and speaks at this moment; then what the facts bring along (the plans of a koppeling,
 * the toestemming of a samenvatting). At `toetsing` every rule speaks, and only informs.
 */
export function toets<O extends Onderwerp>(
  onderwerp: O,
  moment: Moment,
  feiten: FeitenPer[O],
  peildatum: Dag,
  motiveringen: readonly Motivering[] = [],
): Bevinding[] {
  const regels = gelden(peildatum).filter((regel) => regel.onderwerp === onderwerp) as unknown as Regel<O>[]
  const hier = regels.flatMap((regel) => {
    const ernst = moment === 'toetsing' ? 'informeert' : regel.ernst[moment]
    return ernst ? [bevinding(regel, ernst, onderwerp, feiten, peildatum, motiveringen)] : []
  })
  const mee = meegebracht(onderwerp, feiten).flatMap(([ander, hunne]) => toets(ander, moment, hunne, peildatum, motiveringen))
  return [...hier, ...mee]
}

/** True when these findings refuse the act: a broken or unknowable rule that blocks, or a warning or a judgement without a motivering. */
export const geweigerd = (bevindingen: readonly Bevinding[]): boolean => bevindingen.some(weigert)

export function weigert({ ernst, uitkomst, motivering }: Bevinding): boolean {
  if (uitkomst === 'voldaan' || ernst === 'informeert') return false
  if (uitkomst === 'oordeel-nodig') return !gevuld(motivering)
  if (ernst === 'blokkeert') return true
  return uitkomst === 'geschonden' && !gevuld(motivering)
}

function bevinding<O extends Onderwerp>(
  regel: Regel<O>,
  ernst: Ernst,
  onderwerp: O,
  feiten: FeitenPer[O],
  peildatum: Dag,
  motiveringen: readonly Motivering[],
): Bevinding {
  const uitkomst = regel.toets(feiten, peildatum)
  const motivering = motiveringen.find((gegeven) => gegeven.regel === regel.id && gevuld(gegeven.tekst))?.tekst
  return {
    regel: regel.id,
    versie: regel.versie,
    titel: regel.titel,
    onderwerp,
    onderwerpId: idVan(onderwerp, feiten),
    ernst: 'ernst' in uitkomst ? lichtste(ernst, uitkomst.ernst) : ernst,
    uitkomst: uitkomst.uitkomst,
    uitleg: uitlegVan(uitkomst),
    bronnen: regel.bronnen,
    zekerheid: regel.zekerheid,
    feiten: 'feiten' in uitkomst ? uitkomst.feiten : {},
    herstel: herstelVan(regel, onderwerp, feiten, uitkomst, peildatum),
    ...(motivering && { motivering }),
  }
}

const zwaarte: readonly Ernst[] = ['informeert', 'waarschuwt', 'blokkeert']
const lichtste = (van: Ernst, hier: Ernst = van): Ernst => (zwaarte.indexOf(hier) < zwaarte.indexOf(van) ? hier : van)

function uitlegVan(uitkomst: Uitkomst): string {
  if (uitkomst.uitkomst === 'geschonden') return uitkomst.uitleg
  if (uitkomst.uitkomst === 'oordeel-nodig') return uitkomst.vraag
  return uitkomst.uitkomst === 'onbekend' ? `Dit is nog niet bekend: ${uitkomst.ontbreekt.join('; ')}.` : ''
}

/** A rule mends a concept; a vastgestelde version needs a next one around that. */
function herstelVan<O extends Onderwerp>(
  regel: Regel<O>,
  onderwerp: O,
  feiten: FeitenPer[O],
  uitkomst: Uitkomst,
  peildatum: Dag,
): readonly Stap[] {
  const herstel = 'herstel' in uitkomst ? (uitkomst.herstel ?? []) : []
  if (onderwerp === 'leerling' && herstel.length > 0) return eersteVersie(herstel, feiten as FeitenPer['leerling'], peildatum)
  if (herstel.length === 0 || (onderwerp !== 'opp' && onderwerp !== 'gezinsplan')) return herstel
  const plan = feiten as FeitenPer['opp' | 'gezinsplan']
  return plan.versie?.stand === 'vastgesteld' && !laatVersieStaan(herstel)
    ? bijstellen(regel as unknown as Regel, onderwerp, plan, peildatum)
    : opnieuwInstemmen(herstel, plan, peildatum)
}

function idVan<O extends Onderwerp>(onderwerp: O, feiten: FeitenPer[O]): string {
  const per: { [S in Onderwerp]: (van: FeitenPer[S]) => string } = {
    opp: (van) => van.oppId,
    gezinsplan: (van) => van.gezinsplanId,
    koppeling: (van) => van.koppelingId,
    samenvatting: (van) => van.samenvattingId,
    toestemming: (van) => (van.vragen.length === 1 ? van.vragen[0]?.id : undefined) ?? van.jeugdige.id,
    deling: (van) => van.delingId,
    verstrekking: (van) => ('deling' in van ? van.deling.delingId : van.vraag.id),
    schoolopenstelling: (van) => van.id,
    meldcode: (van) => van.meldcodeId,
    overleg: (van) => van.overleg?.id ?? van.casusId,
    overlegstuk: (van) => van.overlegstukId,
    casus: (van) => van.casusId,
    deelname: (van) => van.id,
    regie: (van) => van.aanbieding.id,
    vertrek: (van) => van.medewerkerId,
    inzet: (van) => van.inzetId,
    leerling: (van) => van.leerling.id,
    evaluatie: (van) => van.evaluatiemomentId,
    opschaling: (van) => van.opschalingId,
    arrangement: (van) => van.arrangementId,
    arrangementbesluit: (van) => van.besluitId,
    persoonsnummer: (van) => van.id,
    privacyverzoek: (van) => van.verzoekId,
  }
  return per[onderwerp](feiten)
}

type Meegebracht = { [S in Onderwerp]: [S, FeitenPer[S]] }[Onderwerp]

function meegebracht<O extends Onderwerp>(onderwerp: O, feiten: FeitenPer[O]): Meegebracht[] {
  const per: Partial<{ [S in Onderwerp]: (van: FeitenPer[S]) => Meegebracht[] }> = {
    koppeling: ({ toestemming, opp, gezinsplan }) => [
      ...(opp ? [['opp', opp] satisfies Meegebracht] : []),
      ...(gezinsplan ? [['gezinsplan', gezinsplan] satisfies Meegebracht] : []),
      ...(toestemming ? [['toestemming', toestemming] satisfies Meegebracht] : []),
    ],
    samenvatting: ({ toestemming, bron, planEigenaarId }) => (bron?.eigenaarId === planEigenaarId ? [] : [['toestemming', toestemming]]),
    inzet: ({ opps, gezinsplannen, leerling }) => [
      ...(leerling ? [['leerling', leerling] satisfies Meegebracht] : []),
      ...opps.map((opp): Meegebracht => ['opp', opp]),
      ...gezinsplannen.map((plan): Meegebracht => ['gezinsplan', plan]),
    ],
    evaluatie: ({ opps, gezinsplannen }) => [
      ...opps.map((opp): Meegebracht => ['opp', opp]),
      ...gezinsplannen.map((plan): Meegebracht => ['gezinsplan', plan]),
    ],
    deling: (deling) => [['verstrekking', { deling }]],
    casus: ({ casusId, status, fase, familie }) => [['overleg', { casusId, status, fase, familie }]],
    regie: ({ casus }) => (casus ? [['casus', casus]] : []),
  }
  return per[onderwerp]?.(feiten) ?? []
}
