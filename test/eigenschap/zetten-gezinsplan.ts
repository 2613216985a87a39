import type { Zet } from './kies.ts'
import type { Deel, Plan, Tafel } from './tafel.ts'
import { inbrengen } from './zetten-inzet.ts'
import { volgendeVersie } from './zetten-opp.ts'

const plannen = (tafel: Tafel): Plan[] => tafel.plannen.filter(({ soort }) => soort === 'gezinsplan')
const concepten = (tafel: Tafel): Plan[] => plannen(tafel).filter(({ versie, vast }) => versie > vast)
const delenVan = ({ delen }: Tafel, { id, versie }: Plan, veld: string): Deel[] =>
  delen.filter((deel) => deel.plan.id === id && deel.versie === versie && deel.veld === veld)

const begin: Zet = (tafel) => {
  if (plannen(tafel).length > 0) return undefined
  const van = tafel.wijk
  return {
    wie: van.baas,
    methode: 'POST',
    pad: '/gezinsplannen',
    body: {
      soort: 'gezinsplan',
      gezinId: tafel.gezin,
      familiegroepsplanAanbod: { aangebodenOp: '2026-10-01', uitkomst: 'ouders-zien-af', toelichting: 'Ouders willen het samen doen.' },
      overlegMetJeugdigeOp: '2026-11-02',
      overlegMetOudersOp: '2026-11-02',
    },
    na: ({ id }) => tafel.plannen.push({ id, soort: 'gezinsplan', vorm: 'gezinsplan', van, versie: 1, vast: 0 }),
  }
}

const verhaal = { perspectief: 'Naar het vmbo', verzuim: 'Geen', steunOpSchool: 'Een rustige plek' }

/** The school career of one of the children, told by the family, from a koppeling, as not applicable, or half; changed when it stands there. */
const schoolloopbaan: Zet = (tafel, { een, kans, van }) => {
  const plan = een(concepten(tafel))
  if (!plan) return undefined
  const nog = [tafel.kindWijk, tafel.zus].find((id) => delenVan(tafel, plan, `schoolloopbaan ${id}`).length === 0)
  const jeugdigeId = nog && kans(0.8) ? nog : van(tafel.kindWijk, tafel.zus)
  const oud = delenVan(tafel, plan, `schoolloopbaan ${jeugdigeId}`)[0]
  const koppeling = jeugdigeId === tafel.kindWijk ? een(tafel.koppelingen.filter(({ gezinsplan }) => gezinsplan === plan)) : undefined
  const body =
    koppeling && kans(0.6)
      ? { school: 'De Vlierhof', ...verhaal, herkomst: 'koppeling', koppelingId: koppeling.id }
      : kans(0.12)
        ? { nvtReden: 'Gaat nog niet naar school.' }
        : { school: kans(0.85) ? 'De Vlierhof' : 'De Wilgenpoort', ...verhaal, ...(kans(0.9) && { herkomst: 'gezin' }) }
  const pad = `/gezinsplannen/${plan.id}/schoolloopbaan`
  const wie = kans(0.85) ? plan.van.baas : plan.van.systeem
  if (oud) return { wie, methode: 'PATCH', pad: `${pad}/${oud.id}`, lees: `${pad}/${oud.id}`, body }
  return {
    wie,
    methode: 'POST',
    pad,
    body: { jeugdigeId, ...body },
    na: ({ id }) => tafel.delen.push({ id, plan, veld: `schoolloopbaan ${jeugdigeId}`, versie: plan.versie }),
  }
}

const hulp: Zet = (tafel, { een }) => {
  const plan = een(concepten(tafel))
  const al = plan ? delenVan(tafel, plan, 'hulp').map(({ inzet }) => inzet) : []
  const inzet = een(tafel.inzetten.filter(({ id, persoon }) => persoon !== tafel.zus && !al.includes(id)))
  if (!plan || !inzet) return undefined
  return {
    wie: plan.van.baas,
    methode: 'POST',
    pad: `/gezinsplannen/${plan.id}/hulp`,
    body: { betreftId: tafel.kindWijk, inzetId: inzet.id },
    na: ({ id }) => tafel.delen.push({ id, plan, veld: 'hulp', versie: plan.versie, inzet: inzet.id }),
  }
}

const vervalDeel: Zet = (tafel, { een }) => {
  const plan = een(concepten(tafel))
  const velden = ['hulp', `schoolloopbaan ${tafel.kindWijk}`, `schoolloopbaan ${tafel.zus}`]
  const deel = plan && een(velden.flatMap((veld) => delenVan(tafel, plan, veld)))
  if (!deel) return undefined
  return {
    wie: plan.van.baas,
    methode: 'POST',
    pad: `/gezinsplannen/${plan.id}/${deel.veld.split(' ')[0]}/${deel.id}/vervallenverklaringen`,
    body: { reden: 'Stond er per ongeluk in.' },
    na: () => tafel.delen.splice(tafel.delen.indexOf(deel), 1),
  }
}

/** A next version is talked through anew. */
const bespreken: Zet = (tafel, { een }) => {
  const plan = een(concepten(tafel).filter(({ versie }) => versie > 1))
  if (!plan) return undefined
  const pad = `/gezinsplannen/${plan.id}`
  return {
    wie: plan.van.baas,
    methode: 'PATCH',
    pad,
    lees: pad,
    body: { overlegMetJeugdigeOp: tafel.dag(), overlegMetOudersOp: tafel.dag() },
  }
}

const vaststelling: Zet = (tafel, { een, kans }) => {
  const plan = een(concepten(tafel))
  if (!plan) return undefined
  return {
    wie: kans(0.85) ? plan.van.baas : plan.van.systeem,
    methode: 'POST',
    pad: `/gezinsplannen/${plan.id}/vaststellingen`,
    lees: `/gezinsplannen/${plan.id}`,
    body: {},
    na: () => {
      plan.vast = plan.versie
    },
  }
}

const versie: Zet = (tafel, { een }) => {
  const plan = een(plannen(tafel).filter((een) => een.versie === een.vast))
  if (!plan) return undefined
  return {
    wie: plan.van.baas,
    methode: 'POST',
    pad: `/gezinsplannen/${plan.id}/versies`,
    body: { reden: 'Er is iets veranderd.' },
    na: () => volgendeVersie(tafel, plan),
  }
}

/** A proposal from either side. */
const voorstel: Zet = (tafel, { een, van }) => {
  const opp = een(tafel.plannen.filter(({ soort }) => soort === 'opp'))
  const gezinsplan = een(plannen(tafel))
  if (
    !opp ||
    !gezinsplan ||
    tafel.toestemmingen.length === 0 ||
    tafel.koppelingen.some((koppeling) => koppeling.opp === opp && !koppeling.klaar)
  )
    return undefined
  const eigen = van(gezinsplan, gezinsplan, gezinsplan, opp)
  return {
    wie: eigen.van.baas,
    methode: 'POST',
    pad: '/koppelingen',
    body: {
      soort: 'schoolloopbaan-opp',
      oppId: opp.id,
      gezinsplanId: gezinsplan.id,
      jeugdigeId: eigen === opp ? opp.persoon : tafel.kindWijk,
      kant: eigen.soort,
      planversie: eigen.versie,
    },
    na: ({ id }) => tafel.koppelingen.push({ id, opp, gezinsplan, open: eigen === opp ? 'gezinsplan' : 'opp', klaar: false }),
  }
}

const bevestiging: Zet = (tafel, { een }) => {
  const koppeling = een(tafel.koppelingen.filter(({ open, klaar }) => open && !klaar))
  if (!koppeling) return undefined
  const plan = koppeling.open === 'opp' ? koppeling.opp : koppeling.gezinsplan
  return {
    wie: plan.van.baas,
    methode: 'POST',
    pad: `/koppelingen/${koppeling.id}/bevestigingen`,
    lees: `/koppelingen/${koppeling.id}`,
    body: { planversie: plan.versie },
    na: () => {
      koppeling.open = undefined
    },
  }
}

const ontkoppeling: Zet = (tafel, { een, van }) => {
  const koppeling = een(tafel.koppelingen.filter(({ klaar }) => !klaar))
  if (!koppeling) return undefined
  return {
    wie: van(koppeling.gezinsplan, koppeling.gezinsplan, koppeling.opp).van.baas,
    methode: 'POST',
    pad: `/koppelingen/${koppeling.id}/beeindigingen`,
    body: { reden: 'Het plan is anders geworden.' },
    na: () => {
      koppeling.klaar = true
    },
  }
}

export const zettenGezinsplan: [number, string, Zet][] = [
  [6, 'gezinsplan beginnen', begin],
  [11, 'schoolloopbaan', schoolloopbaan],
  [3, 'hulp in gezinsplan', hulp],
  [2, 'deel van gezinsplan vervallen', vervalDeel],
  [5, 'gezinsplan bespreken', bespreken],
  [9, 'gezinsplan vaststellen', vaststelling],
  [3, 'gezinsplan bijstellen', versie],
  [3, 'koppeling voorstellen', voorstel],
  [7, 'koppeling bevestigen', bevestiging],
  [8, 'koppeling beeindigen', ontkoppeling],
]
/** What a table starts with that has this plan already: a concept, or laid down; or laid down after it was koppeld with the OPP. */
export const eerst = (vast: boolean, gekoppeld: boolean): Zet[] => [
  begin,
  ...(gekoppeld ? [inbrengen, inbrengen, voorstel, bevestiging] : []),
  schoolloopbaan,
  schoolloopbaan,
  ...(vast ? [vaststelling] : []),
]
