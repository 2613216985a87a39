import type { Zet } from './kies.ts'
import type { Deel, Kant, Plan, Tafel } from './tafel.ts'

const opps = ({ plannen }: Tafel): Plan[] => plannen.filter(({ soort }) => soort === 'opp')
/** An OPP with a concept to write in, and who writes: mostly who coordinates, now and then a teacher or the systeem. */
const concepten = (tafel: Tafel): Plan[] => opps(tafel).filter(({ versie, vast }) => versie > vast)
const schrijver = ({ baas, leraar, systeem }: Kant, kans: (deel: number) => boolean) => (kans(0.8) ? baas : kans(0.5) ? leraar : systeem)
const delenVan = ({ delen }: Tafel, { id, versie }: Plan, veld: string): Deel[] =>
  delen.filter((deel) => deel.plan.id === id && deel.versie === versie && deel.veld === veld)

const begin: Zet = (tafel, { kans }) => {
  if (opps(tafel).length > 1) return undefined
  const van = tafel.elders.school2 && kans(0.4) ? tafel.school2 : tafel.school
  const persoon = van === tafel.school ? tafel.kind : (tafel.elders.school2 as string)
  const vorm = kans(0.2) ? 'opp' : 'handelingsplan'
  const inhoud = vorm === 'opp' ? { uitstroombestemming: 'vmbo-tl', programmaAfwijking: 'geen' } : {}
  return {
    wie: van.baas,
    methode: 'POST',
    pad: '/opps',
    body: { soort: vorm, jeugdigeId: persoon, schooljaar: '2026-2027', ...inhoud },
    na: ({ id }) => tafel.plannen.push({ id, soort: 'opp', vorm, van, persoon, versie: 1, vast: 0 }),
  }
}

/** What an OPP must hold besides the jeugdhulp; the first that is missing. */
const inhoud: Zet = (tafel, { een, kans }) => {
  const plan = een(concepten(tafel))
  if (!plan) return undefined
  const gehoord = {
    gevraagdOp: tafel.dag(),
    vorm: 'gesprek',
    gekozenDoorLeerling: true,
    gebodenHulp: 'De juf zat erbij',
    uitkomst: 'gegeven',
  }
  const verwerkt = { inbreng: 'Ik wil vooraan zitten.', invloed: 'De plek is aangepast.', toegelichtOp: tafel.dag(), toegelichtDoor: 'ib' }
  const nodig: [string, object][] = [
    ['begeleiding', { omschrijving: 'Twee keer per week rekenen in een klein groepje' }],
    ...(plan.vorm === 'opp'
      ? ([
          ['leerlinginbreng', { ...gehoord, ...verwerkt }],
          ['factoren', { richting: kans(0.5) ? 'belemmerend' : 'bevorderend', gebied: 'school', tekst: 'Drukte in de klas.' }],
        ] as [string, object][])
      : []),
  ]
  const [veld, body] = nodig.find(([naam]) => delenVan(tafel, plan, naam).length === 0) ?? [
    'doelen',
    { tekst: 'Rekent op niveau', domein: 'onderwijs' },
  ]
  return {
    wie: schrijver(plan.van, kans),
    methode: 'POST',
    pad: `/opps/${plan.id}/${veld}`,
    body,
    na: ({ id }) => tafel.delen.push({ id, plan, veld, versie: plan.versie }),
  }
}

/** Every answer to the question whether there is jeugdhulp, complete or not; changed when it was given before. */
const verklaring: Zet = (tafel, { een, kans, van }) => {
  const plan = een(concepten(tafel))
  if (!plan) return undefined
  const antwoord = van('ja', 'ja', 'ja', 'nee', 'nee', 'geen-antwoord-gewenst', 'onbekend')
  const body = {
    antwoord,
    ...(kans(0.93) && { gevraagdAan: 'beide ouders' }),
    ...(kans(0.93) && { gevraagdOp: tafel.dag(kans(0.05) ? 3 : -2) }),
    ...(antwoord === 'geen-antwoord-gewenst' && kans(0.7) && { motivering: 'Zij willen het zelf vertellen.' }),
  }
  const oud = delenVan(tafel, plan, 'jeugdhulpverklaring')[0]
  const pad = `/opps/${plan.id}/jeugdhulpverklaring`
  const wie = kans(0.9) ? plan.van.baas : plan.van.systeem
  if (oud) return { wie, methode: 'PATCH', pad: `${pad}/${oud.id}`, lees: `${pad}/${oud.id}`, body }
  return {
    wie,
    methode: 'POST',
    pad,
    body,
    na: ({ id }) => tafel.delen.push({ id, plan, veld: 'jeugdhulpverklaring', versie: plan.versie }),
  }
}

/** A reference to an inzet; the school may not see it, and then it is no inzet at all. */
const verwijzing: Zet = (tafel, { een, kans }) => {
  const plan = een(concepten(tafel))
  const al = plan ? delenVan(tafel, plan, 'jeugdhulp').map(({ inzet }) => inzet) : []
  const inzet = een(tafel.inzetten.filter(({ id, persoon }) => persoon !== tafel.zus && !al.includes(id)))
  if (!plan || !inzet) return undefined
  return {
    wie: kans(0.9) ? plan.van.baas : plan.van.systeem,
    methode: 'POST',
    pad: `/opps/${plan.id}/jeugdhulp`,
    body: { inzetId: inzet.id },
    na: ({ id }) => tafel.delen.push({ id, plan, veld: 'jeugdhulp', versie: plan.versie, inzet: inzet.id }),
  }
}

const vervalDeel: Zet = (tafel, { een }) => {
  const plan = een(concepten(tafel))
  const deel = plan && een([...delenVan(tafel, plan, 'jeugdhulp'), ...delenVan(tafel, plan, 'jeugdhulpverklaring')])
  if (!deel) return undefined
  return {
    wie: plan.van.baas,
    methode: 'POST',
    pad: `/opps/${plan.id}/${deel.veld}/${deel.id}/vervallenverklaringen`,
    body: { reden: 'Stond er per ongeluk in.' },
    na: () => tafel.delen.splice(tafel.delen.indexOf(deel), 1),
  }
}

const instemming: Zet = (tafel, { een, kans }) => {
  const plan = een(concepten(tafel).filter(({ vorm }) => vorm === 'opp'))
  const ouder = een(tafel.ouders)
  if (!plan || !ouder) return undefined
  const uitkomst = kans(0.92) ? 'ingestemd' : 'geen-overeenstemming'
  const zelf = kans(0.7)
  return {
    wie: zelf ? ouder.wie : plan.van.baas,
    methode: 'POST',
    pad: `/opps/${plan.id}/instemmingen`,
    lees: `/opps/${plan.id}`,
    body: { planversie: plan.versie, doorId: ouder.persoon, hoedanigheid: 'ouder', uitkomst, gegevenOp: tafel.dag() },
  }
}

const vaststelling: Zet = (tafel, { een, kans }) => {
  const plan = een(concepten(tafel))
  if (!plan) return undefined
  const deel = plan.vorm === 'opp' && kans(0.35) ? 'perspectief' : 'handelingsdeel'
  return {
    wie: kans(0.85) ? plan.van.baas : kans(0.5) ? plan.van.systeem : plan.van.leraar,
    methode: 'POST',
    pad: `/opps/${plan.id}/vaststellingen`,
    lees: `/opps/${plan.id}`,
    body: { deel, overlegGevoerdOp: tafel.dag() },
    na: () => {
      if (deel === 'handelingsdeel') plan.vast = plan.versie
    },
  }
}

const versie: Zet = (tafel, { een }) => {
  const plan = een(opps(tafel).filter((opp) => opp.versie === opp.vast))
  if (!plan) return undefined
  return {
    wie: plan.van.baas,
    methode: 'POST',
    pad: `/opps/${plan.id}/versies`,
    body: { reden: 'Er is iets veranderd.' },
    na: () => volgendeVersie(tafel, plan),
  }
}

/** The next version holds what the last one held, under the same ids; what the pupil says is asked anew. */
export function volgendeVersie(tafel: Tafel, plan: Plan): void {
  const mee = tafel.delen.filter((deel) => deel.plan === plan && deel.versie === plan.versie && deel.veld !== 'leerlinginbreng')
  plan.versie++
  tafel.delen.push(...mee.map((deel) => ({ ...deel, versie: plan.versie })))
}

export const zettenOpp: [number, string, Zet][] = [
  [5, 'opp beginnen', begin],
  [8, 'opp aanvullen', inhoud],
  [8, 'jeugdhulpverklaring', verklaring],
  [6, 'verwijzing naar jeugdhulp', verwijzing],
  [2, 'deel van opp vervallen', vervalDeel],
  [3, 'instemming', instemming],
  [12, 'opp vaststellen', vaststelling],
  [4, 'opp bijstellen', versie],
]
/** What a table starts with that has this plan already: a concept, or laid down. */
export const eerst = (vast: boolean): Zet[] => [begin, inhoud, verklaring, ...(vast ? [vaststelling] : [])]
