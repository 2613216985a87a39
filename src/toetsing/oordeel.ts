import { uitwisselingVanKoppeling } from '../regels/casus/toestemming.ts'
import { isSteunOpSchool } from '../regels/plannen/leerling.ts'
import type { Moment } from '../regels/regel.ts'
import type { Bevinding, Motivering } from '../regels/toets.ts'
import { toets } from '../regels/toets.ts'
import type { Toets } from '../toegang/operatie.ts'
import { arrangementFeiten, besluitFeiten } from './arrangementfeiten.ts'
import type { Beeld, Beeldrij } from './beeld.ts'
import { casusFeiten, regieFeiten, toestemmingFeiten } from './casusfeiten.ts'
import { deelnameFeiten } from './deelnamefeiten.ts'
import { delingFeiten, meldcodeFeiten, schoolopenstellingFeiten, verstrekkingFeiten } from './delingfeiten.ts'
import { evaluatieFeiten } from './evaluatiefeiten.ts'
import { overlegFeiten, overlegstukFeiten } from './overlegfeiten.ts'
import { gezinsplanFeiten, inzetVan, oppFeiten } from './planfeiten.ts'
import { privacyverzoekFeiten } from './privacyfeiten.ts'
import { leerlingFeiten, opschalingFeiten } from './tafelfeiten.ts'

type Vraag = { beeld: Beeld; gevraagd: Toets; rij: Beeldrij; motiveringen: Motivering[] }

/** What the rules say of one thing at one moment, in this picture; nothing when the picture does not hold it. */
export function beoordeel(beeld: Beeld, gevraagd: Toets, motiveringen: Motivering[] = []): Bevinding[] {
  const rij = beeld.rij(gevraagd.soort, gevraagd.id)
  return rij ? (perSoort[gevraagd.soort]?.({ beeld, gevraagd, rij, motiveringen }) ?? []) : []
}

/** What has rules of its own around a casus, in the order in which it is asked. */
const vanCasus = [
  ...['casus', 'casusjeugdige', 'deelnemer', 'overleg', 'toestemming', 'deling', 'schoolopenstelling', 'meldcode'],
  ...['opp', 'gezinsplan', 'inzet', 'samenvatting', 'koppeling', 'regieaanbieding', 'evaluatiemoment', 'opschaling'],
  ...['arrangement', 'arrangementbesluit', 'privacyverzoek'],
]
/** Who left the table, or opened it, is not asked for a convenant with itself. */
const klaar = ({ json }: Beeldrij, casus: Beeldrij | undefined): boolean =>
  json.status === 'beeindigd' || json.organisatieId === casus?.json.geopendDoorId
/** Every rule, asked of everything around one casus. What a koppeling brings along of its plans is said of those once. */
export function toetsing(beeld: Beeld, casusId: string): Bevinding[] {
  const bevindingen = vanCasus.flatMap((soort) =>
    beeld
      .van(soort)
      .filter((rij) => (rij.casus === null || rij.casus === casusId) && !(soort === 'deelnemer' && klaar(rij, beeld.rij('casus', casusId))))
      .flatMap((rij) => beoordeel(beeld, { moment: 'toetsing', soort, id: rij.id })),
  )
  return [...new Map(bevindingen.map((een) => [JSON.stringify(een), een])).values()]
}

const perSoort: Record<string, (vraag: Vraag) => Bevinding[]> = {
  opp: (vraag) => {
    const { beeld, gevraagd, rij, motiveringen } = vraag
    return voorWieHetZiet(vraag, toets('opp', gevraagd.moment, oppFeiten(beeld, rij, gevraagd), beeld.dag, motiveringen))
  },
  gezinsplan: (vraag) => {
    const { beeld, gevraagd, rij, motiveringen } = vraag
    return voorWieHetZiet(vraag, toets('gezinsplan', gevraagd.moment, gezinsplanFeiten(beeld, rij, gevraagd), beeld.dag, motiveringen))
  },
  casus: ({ beeld, gevraagd, rij, motiveringen }) => toets('casus', gevraagd.moment, casusFeiten(beeld, rij), beeld.dag, motiveringen),
  deelnemer: deelname,
  uitnodiging: deelname,
  regieaanbieding: ({ beeld, gevraagd, rij, motiveringen }) =>
    toets('regie', gevraagd.moment, regieFeiten(beeld, rij, gevraagd.moment), beeld.dag, motiveringen),
  toestemming: ({ beeld, gevraagd, rij, motiveringen }) => [
    ...toets('toestemming', gevraagd.moment, toestemmingFeiten(beeld, rij.betreft as string, [rij]), beeld.dag, motiveringen),
    ...toets('verstrekking', gevraagd.moment, verstrekkingFeiten(beeld, rij), beeld.dag, motiveringen),
  ],
  deling: ({ beeld, gevraagd, rij, motiveringen }) => toets('deling', gevraagd.moment, delingFeiten(beeld, rij), beeld.dag, motiveringen),
  schoolopenstelling: ({ beeld, gevraagd, rij, motiveringen }) =>
    toets('schoolopenstelling', gevraagd.moment, schoolopenstellingFeiten(beeld, rij), beeld.dag, motiveringen),
  meldcode: ({ beeld, gevraagd, rij, motiveringen }) =>
    toets('meldcode', gevraagd.moment, meldcodeFeiten(beeld, rij), beeld.dag, motiveringen),
  overleg: ({ beeld, gevraagd, rij, motiveringen }) => {
    const feiten = overlegFeiten(beeld, rij, gevraagd.moment)
    return feiten ? toets('overleg', gevraagd.moment, feiten, beeld.dag, motiveringen) : []
  },
  overlegstuk: ({ beeld, gevraagd, rij, motiveringen }) =>
    toets('overlegstuk', gevraagd.moment, overlegstukFeiten(beeld, rij), beeld.dag, motiveringen),
  persoonsnummer: ({ beeld, gevraagd, rij, motiveringen }) => toets('persoonsnummer', gevraagd.moment, rij.json, beeld.dag, motiveringen),
  casusjeugdige: ({ beeld, gevraagd, rij, motiveringen }) =>
    toets('leerling', gevraagd.moment, leerlingFeiten(beeld, rij.betreft as string), beeld.dag, motiveringen),
  evaluatiemoment: ({ beeld, gevraagd, rij, motiveringen }) =>
    toets(
      'evaluatie',
      gevraagd.moment,
      evaluatieFeiten(beeld, rij, gevraagd, (plan) => gevraagd.moment !== 'toetsing' && teZien(beeld, plan)),
      beeld.dag,
      motiveringen,
    ),
  opschaling: ({ beeld, gevraagd, rij, motiveringen }) =>
    toets('opschaling', gevraagd.moment, opschalingFeiten(beeld, rij), beeld.dag, motiveringen),
  arrangement: ({ beeld, gevraagd, rij, motiveringen }) =>
    toets('arrangement', gevraagd.moment, arrangementFeiten(beeld, rij, gevraagd.moment), beeld.dag, motiveringen),
  arrangementbesluit: ({ beeld, gevraagd, rij, motiveringen }) => {
    const feiten = besluitFeiten(beeld, rij, gevraagd.moment)
    return feiten ? toets('arrangementbesluit', gevraagd.moment, feiten, beeld.dag, motiveringen) : []
  },
  privacyverzoek: ({ beeld, gevraagd, rij, motiveringen }) =>
    toets('privacyverzoek', gevraagd.moment, privacyverzoekFeiten(beeld, rij, gevraagd.moment), beeld.dag, motiveringen),
  inzet,
  samenvatting,
  koppeling,
}

function deelname({ beeld, gevraagd, rij, motiveringen }: Vraag): Bevinding[] {
  const feiten = deelnameFeiten(beeld, rij)
  return feiten ? toets('deelname', gevraagd.moment, feiten, beeld.dag, motiveringen) : []
}

const kern: Record<string, string> = { opp: 'opp-jeugdhulpverklaring', gezinsplan: 'gezinsplan-schoolloopbaan' }
/**
 * Whether a plan can be held against the one who acts. Another's plan of which the part that the core rule reads does not show would seem broken and could
 * not be mended in this view: it refuses nothing here, and opens an afwijking with its owner.
 */
const teZien = (beeld: Beeld, plan: Beeldrij): boolean =>
  beeld.houders.includes(plan.eigenaar ?? '') || beeld.delen(kern[plan.soort] as string, plan.id).length > 0

/** In a report of the table, of such a plan nothing is said to be wrong: what does not show may well be there. */
const voorWieHetZiet = ({ beeld, gevraagd, rij }: Vraag, bevindingen: Bevinding[]): Bevinding[] =>
  gevraagd.moment !== 'toetsing' || teZien(beeld, rij)
    ? bevindingen
    : bevindingen.map((een) =>
        een.uitkomst === 'geschonden' ? { ...een, uitkomst: 'onbekend', uitleg: nietTeZien, feiten: {}, herstel: [] } : een,
      )
const nietTeZien = 'U ziet van dit plan niet genoeg om dit te zeggen. Vraag het aan wie het plan bijhoudt.'

/** Where nothing changes for the plans around it; in a report those are asked for themselves. */
const alleenZelf: ReadonlySet<Moment> = new Set<Moment>(['toetsing', 'inzet-maken', 'inzet-wijzigen'])

function inzet({ beeld, gevraagd, rij, motiveringen }: Vraag): Bevinding[] {
  const zelf = { inzetId: rij.id, inzet: inzetVan(beeld, rij) }
  if (alleenZelf.has(gevraagd.moment))
    return toets('inzet', gevraagd.moment, { ...zelf, opps: [], gezinsplannen: [] }, beeld.dag, motiveringen)
  const personen = rij.json.jeugdigeId
    ? [rij.json.jeugdigeId as string]
    : beeld.delen('gezinslid', rij.json.gezinId).map((lid) => lid.betreft as string)
  const gezinnen = beeld
    .van('gezinslid')
    .filter((lid) => personen.some((id) => beeld.zelfde(id, lid.betreft)))
    .map((lid) => lid.ouder)
  const leerling = rij.json.jeugdigeId && isSteunOpSchool(rij.json) ? leerlingFeiten(beeld, rij.json.jeugdigeId) : undefined
  const feiten = {
    ...zelf,
    // Only the school itself can know that there is no OPP.
    ...(leerling?.isSchool && { leerling }),
    opps: beeld
      .van('opp')
      .filter((opp) => personen.some((id) => beeld.zelfde(id, opp.betreft)) && teZien(beeld, opp))
      .map((opp) => oppFeiten(beeld, opp, gevraagd)),
    gezinsplannen: beeld
      .van('gezinsplan')
      .filter((plan) => gezinnen.includes(plan.json.gezinId) && teZien(beeld, plan))
      .map((plan) => gezinsplanFeiten(beeld, plan, gevraagd)),
  }
  return toets('inzet', gevraagd.moment, feiten, beeld.dag, motiveringen)
}

function samenvatting({ beeld, gevraagd, rij, motiveringen }: Vraag): Bevinding[] {
  const { bronSoort, bronId, toestemmingId, casusId } = rij.json
  const plan = beeld.rij('opp', rij.ouder as string) ?? beeld.rij('gezinsplan', rij.ouder as string)
  const bron = beeld.rij(bronSoort, bronId)
  if (!plan) return []
  const vraag = beeld.rij('toestemming', toestemmingId)
  const feiten = {
    samenvattingId: rij.id,
    planSoort: plan.soort as 'opp' | 'gezinsplan',
    planId: plan.id,
    planEigenaarId: plan.eigenaar as string,
    bronSoort,
    bronId,
    bron: bron && { eigenaarId: bron.eigenaar as string, cel: bron.cel as string },
    toestemmingId,
    casusId,
    toestemming: { ...toestemmingFeiten(beeld, rij.betreft as string, vraag ? [vraag] : []), casusId },
  }
  return toets('samenvatting', gevraagd.moment, feiten, beeld.dag, motiveringen)
}

function koppeling({ beeld, gevraagd, rij, motiveringen }: Vraag): Bevinding[] {
  const opp = beeld.rij('opp', rij.json.oppId)
  const plan = beeld.rij('gezinsplan', rij.json.gezinsplanId)
  const tweeEigenaren = opp?.eigenaar !== plan?.eigenaar
  const vragen = beeld.van('toestemming').filter((vraag) => beeld.zelfde(vraag.betreft, rij.betreft))
  const eigenaren = [opp?.eigenaar ?? eigenaarVan(beeld, rij, 'opp'), plan?.eigenaar ?? eigenaarVan(beeld, rij, 'gezinsplan')] as const
  const uitwisseling = eigenaren[0] && eigenaren[1] ? uitwisselingVanKoppeling(rij.json.soort, eigenaren[0], eigenaren[1]) : undefined
  const feiten = {
    koppelingId: rij.id,
    toestemming:
      gevraagd.moment === 'koppeling-bevestigen' && tweeEigenaren
        ? toestemmingFeiten(beeld, rij.betreft as string, vragen, uitwisseling)
        : undefined,
    opp: opp && teZien(beeld, opp) ? oppFeiten(beeld, opp, gevraagd) : undefined,
    gezinsplan: plan && teZien(beeld, plan) ? gezinsplanFeiten(beeld, plan, gevraagd) : undefined,
  }
  return toets('koppeling', gevraagd.moment, feiten, beeld.dag, motiveringen)
}

const eigenaarVan = (beeld: Beeld, { id }: Beeldrij, kant: string): string | undefined =>
  beeld.delen('koppelinghelft', id).find(({ json }) => json.kant === kant)?.eigenaar ?? undefined
