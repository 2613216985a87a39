import { maakGezinsplan, maakOpp, schrijfGezinsplan, schrijfOpp } from '../wereld.ts'
import { oppdelen, plandelen } from './delen.ts'
import { gemaakt, type Maker, maakPersoon, nummer, verklaring, type Werkplaats, wijziging } from './vorm.ts'

const wijk = (w: Werkplaats) => w.tafel.wijkteam.baas
const school = (w: Werkplaats) => w.tafel.school.baas

const maakInzet: Maker = async (w) => ({
  wie: wijk(w),
  pad: '/inzetten',
  body: {
    jeugdigeId: await maakPersoon(w, wijk(w)),
    soort: 'lichte-jeugdhulp',
    doel: 'Rust in de ochtend',
    aanbieder: { organisatieId: w.tafel.wijkteam.id, naam: 'Wijkteam Oost' },
    contact: 'Spreekuur op dinsdag',
    van: '2026-11-24',
  },
})
const inzetPad = async (w: Werkplaats): Promise<string> => gemaakt(w, await maakInzet(w))
const inzetmakers: Record<string, Maker> = {
  maakInzet,
  wijzigInzet: wijziging(maakInzet, { doel: 'Rust in de avond', contact: null }),
  startInzet: async (w) => ({ wie: wijk(w), pad: `${await inzetPad(w)}/starts`, body: { startdatum: '2026-11-24' } }),
  beeindigInzet: async (w) => ({
    wie: wijk(w),
    pad: `${await inzetPad(w)}/beeindigingen`,
    body: { einddatum: '2027-01-31', reden: 'De hulp is afgerond.' },
  }),
  verklaarInzetVervallen: verklaring(maakInzet),
  maakInzetExterneVerwijzing: async (w) => {
    const pad = await inzetPad(w)
    return nummer(() => pad, wijk)(w)
  },
}

const maakLegeOpp: Maker = (w) => ({
  wie: school(w),
  pad: '/opps',
  body: { soort: 'opp', jeugdigeId: w.tafel.kind, schooljaar: '2026-2027' },
})
const eerder = (dagen: number): string => new Date(Date.parse('2026-11-20') - dagen * 86_400_000).toISOString().slice(0, 10)
const oppmakers: Record<string, Maker> = {
  maakOpp: maakLegeOpp,
  wijzigOpp: wijziging(maakLegeOpp, { uitstroombestemming: 'Havo' }),
  maakOppVersie: async (w) => ({
    wie: school(w),
    pad: `/opps/${await maakOpp(w.tafel, [w.hulp])}/versies`,
    body: { reden: 'Het nieuwe schooljaar.' },
  }),
  stemInMetOpp: (w) => ({
    wie: w.tafel.moeder,
    pad: `/opps/${w.opp}/instemmingen`,
    // Every time on another day: what was said is not said again.
    body: { planversie: 1, doorId: w.tafel.bijSchool.moeder, hoedanigheid: 'ouder', uitkomst: 'ingestemd', gegevenOp: eerder(w.nr()) },
    etagVan: `/opps/${w.opp}`,
  }),
  stelOppVast: async (w) => {
    const pad = `/opps/${await schrijfOpp(w.tafel, [w.hulp])}`
    return { wie: school(w), pad: `${pad}/vaststellingen`, body: { deel: 'perspectief', overlegGevoerdOp: '2026-11-18' }, etagVan: pad }
  },
  verklaarOppVervallen: verklaring(maakLegeOpp),
  maakOppExterneVerwijzing: nummer((w) => `/opps/${w.opp}`, school),
}

/** Another household of the same child and her mother, in the record of the wijkteam. */
export async function maakTweedeGezin({ doe, tafel }: Pick<Werkplaats, 'doe' | 'tafel'>): Promise<string> {
  const { wijkteam, kindWijk, bijWijkteam } = tafel
  const { id } = await doe(wijkteam.baas, 'POST', '/gezinnen', { aanduiding: 'In het weekend' })
  for (const [persoonId, rol] of [
    [kindWijk, 'jeugdige'],
    [bijWijkteam.moeder, 'ouder'],
  ])
    await doe(wijkteam.baas, 'POST', `/gezinnen/${id}/leden`, { persoonId, rol, van: '2020-01-01' })
  return id
}
const opGezin = async (w: Werkplaats) => ({ ...w.tafel, bijWijkteam: { ...w.tafel.bijWijkteam, gezin: await maakTweedeGezin(w) } })
const maakLeegPlan: Maker = async (w) => ({
  wie: wijk(w),
  pad: '/gezinsplannen',
  body: { soort: 'gezinsplan', gezinId: await maakTweedeGezin(w) },
})
const planmakers: Record<string, Maker> = {
  maakGezinsplan: maakLeegPlan,
  wijzigGezinsplan: wijziging(maakLeegPlan, { overlegMetJeugdigeOp: '2026-11-02' }),
  maakGezinsplanVersie: async (w) => ({
    wie: wijk(w),
    pad: `/gezinsplannen/${await maakGezinsplan(await opGezin(w), [w.hulp])}/versies`,
    body: { reden: 'De situatie thuis is anders.' },
  }),
  stelGezinsplanVast: async (w) => {
    const pad = `/gezinsplannen/${await schrijfGezinsplan(await opGezin(w), [w.hulp])}`
    return { wie: wijk(w), pad: `${pad}/vaststellingen`, etagVan: pad }
  },
  verklaarGezinsplanVervallen: verklaring(maakLeegPlan),
  maakGezinsplanExterneVerwijzing: nummer((w) => `/gezinsplannen/${w.plan}`, wijk),
}

const maakOppSamenvatting: Maker = (w) => ({
  wie: school(w),
  pad: `/opps/${w.conceptOpp}/samenvattingen`,
  body: {
    bronSoort: 'inzet',
    bronId: w.hulp,
    toestemmingId: w.toestemming,
    casusId: w.tafel.casus,
    tekst: 'De begeleider komt op dinsdag.',
  },
})
const maakGezinsplanSamenvatting: Maker = (w) => ({
  wie: wijk(w),
  pad: `/gezinsplannen/${w.conceptPlan}/samenvattingen`,
  body: {
    bronSoort: 'opp',
    bronId: w.opp,
    toestemmingId: w.toestemming,
    casusId: w.tafel.casus,
    tekst: 'Op school oefent zij met plannen.',
  },
})
const stelKoppelingVoor: Maker = (w) => ({
  wie: wijk(w),
  pad: '/koppelingen',
  body: {
    soort: 'schoolloopbaan-opp',
    oppId: w.opp,
    gezinsplanId: w.plan,
    jeugdigeId: w.tafel.kindWijk,
    kant: 'gezinsplan',
    planversie: 1,
  },
})
const bevestigKoppeling: Maker = async (w) => {
  const pad = await gemaakt(w, await stelKoppelingVoor(w))
  return { wie: school(w), pad: `${pad}/bevestigingen`, body: { planversie: 1 }, etagVan: pad }
}
const samenmakers: Record<string, Maker> = {
  maakOppSamenvatting,
  verklaarOppSamenvattingVervallen: verklaring(maakOppSamenvatting),
  maakGezinsplanSamenvatting,
  verklaarGezinsplanSamenvattingVervallen: verklaring(maakGezinsplanSamenvatting),
  stelKoppelingVoor,
  bevestigKoppeling,
  beeindigKoppeling: async (w) => {
    const pad = (await gemaakt(w, await bevestigKoppeling(w))).replace(/\/bevestigingen.*/, '')
    return { wie: wijk(w), pad: `${pad}/beeindigingen`, body: { reden: 'Het gezin is verhuisd.' } }
  },
  verklaarKoppelingVervallen: verklaring(stelKoppelingVoor),
  maakKoppelingExterneVerwijzing: nummer((w) => `/koppelingen/${w.koppeling}`, wijk),
}

export const planmakersAlle: Record<string, Maker> = {
  ...inzetmakers,
  ...oppmakers,
  ...oppdelen,
  ...planmakers,
  ...plandelen,
  ...samenmakers,
}
