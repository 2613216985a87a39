import type { Client } from 'pg'
import { operaties } from '../../src/app.ts'
import type { Schrijfoperatie } from '../../src/toegang/operatie.ts'
import type { Huis, Wie } from '../hulp/huis.ts'
import { verzonnenNummer } from '../hulp/nummers.ts'
import type { Tafel } from '../hulp/wereld.ts'
import type { Rij } from './eigenaar.ts'

/** A row of numbers that a seed fixes (mulberry32). */
export function toeval(zaad: number): () => number {
  let stand = zaad >>> 0
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Greep = { kies: <T>(lijst: readonly T[]) => T; id: (soort: string) => string; dag: () => string; tafel: Tafel; doel: Rij | undefined }
const domeinen = ['onderwijs', 'thuis', 'jeugdhulp', 'vrije-tijd']
const inzetsoorten = ['lichte-jeugdhulp', 'extra-ondersteuning', 'medische-zorg', 'overig', 'begeleiding', 'leerlingenvervoer']
const kind = ({ kies, tafel }: Greep): string => kies([tafel.kind, tafel.kindWijk])
const organisatie = ({ kies, tafel }: Greep): string => kies([tafel.school.id, tafel.wijkteam.id])
const gezin = ({ kies, tafel }: Greep): string => kies([tafel.bijSchool.gezin, tafel.bijWijkteam.gezin])
const ouder = ({ kies, tafel }: Greep): string =>
  kies([tafel.bijSchool.moeder, tafel.bijSchool.vader, tafel.bijWijkteam.moeder, tafel.bijWijkteam.vader])
const zin = ({ kies }: Greep): string =>
  kies(['Gaat goed.', 'Vraagt aandacht.', 'Nog niet besproken — volgt.', 'Eén keer per week "samen".'])

/** What may be said in each call; every body is one that can be accepted, and often is not. */
const bodies: Record<string, (g: Greep) => object> = {
  wijzigOrganisatie: (g) => ({ naam: zin(g) }),
  wijzigMedewerker: (g) => ({ functie: g.kies(['leraar', 'mentor', 'intern-begeleider']) }),
  maakPersoon: (g) => ({ voornaam: 'Jip', achternaam: 'Verzonnen', geboortedatum: g.dag() }),
  wijzigPersoon: (g) => g.kies([{ voornaam: 'Jet' }, { geboortedatum: '2016-05-06' }, { geboortedatum: null }]),
  maakGezagsrelatie: (g) => ({ houderPersoonId: ouder(g), van: '2020-01-01', bron: 'akte', gecontroleerdOp: g.dag() }),
  wijzigGezagsrelatie: (g) => ({ tot: g.kies(['2026-12-31', '2027-03-01']) }),
  maakInschrijving: (g) => ({ schoolnaam: 'De Plataan', sector: g.kies(['po', 'vo', 'so']), van: g.dag() }),
  wijzigInschrijving: (g) => ({ tot: g.kies(['2026-12-31', '2027-03-01']) }),
  maakPersoonsnummer: (g) => ({
    ...{ soort: g.kies(['bsn', 'pgn']), nummer: verzonnenNummer(g.kies([1, 2, 3, 4, 5, 6])), gecontroleerdOp: '2026-11-01' },
  }),
  maakConsult: (g) => ({ gevraagdAanId: organisatie(g), soort: 'advies', vraag: zin(g) }),
  maakConsultreactie: (g) => ({ tekst: zin(g) }),
  maakConsultvervolg: (g) => ({ casusId: g.tafel.casus, toestemmingId: g.id('toestemming'), reden: zin(g) }),
  maakGezin: () => ({ aanduiding: 'Bij oma' }),
  wijzigGezin: (g) => g.kies([{ aanduiding: 'Thuis' }, { aanspreekpuntId: ouder(g) }]),
  maakGezinslid: (g) => ({ persoonId: g.kies([kind(g), ouder(g), g.id('persoon')]), rol: 'netwerk', van: g.dag() }),
  wijzigGezinslid: () => ({ tot: '2027-01-31' }),
  maakCasus: (g) => ({ jeugdigen: [{ persoonId: kind(g), hulpvraag: { tekst: zin(g), categorie: 'onderwijs' } }] }),
  maakHulpvraag: (g) => ({ jeugdigeId: g.tafel.kind, tekst: zin(g), categorie: g.kies(['onderwijs', 'thuissituatie', 'veiligheid']) }),
  voegJeugdigeToe: (g) => ({ persoonId: g.kies([kind(g), g.id('persoon')]), hulpvraag: { tekst: zin(g), categorie: 'onderwijs' } }),
  maakFaseovergang: (g) => ({ naar: g.kies(['samen-beslissen', 'toewijzen', 'uitvoeren', 'signaleren']), toelichting: zin(g) }),
  maakAfsluiting: () => ({ reden: 'Doelen bereikt.' }),
  maakDeelnemer: (g) => ({ persoonId: ouder(g), rol: 'netwerk' }),
  wijzigDeelnemer: () => ({ tot: '2026-12-31' }),
  maakDeelnemermedewerker: (g) => ({ medewerkerId: g.id('medewerker') }),
  wijzigDeelnemermedewerker: () => ({ tot: '2026-12-31' }),
  maakUitnodiging: (g) => ({ organisatieId: organisatie(g), rol: 'overig' }),
  maakUitnodigingacceptatie: () => ({}),
  maakAntwoord: (g) => ({
    geverId: ouder(g),
    hoedanigheid: 'ouder-met-gezag',
    wijze: 'schriftelijk',
    uitkomst: g.kies(['gegeven', 'geweigerd']),
    gegevenOp: '2026-11-23',
  }),
  maakAntwoordbevestiging: () => ({}),
  maakDeling: (g) => ({
    ...{ betreftId: kind(g), cellen: ['casus/basis', 'jeugdhulp/jeugdhulp'], ontvangerIds: [organisatie(g)], tot: '2027-01-31' },
    ...{
      grond: g.kies(['vitaal-belang', 'conflict-van-plichten']),
      doel: zin(g),
      avgGrondslag: 'publieke-taak',
      informerenOp: '2026-12-01',
    },
    verantwoording: {
      ...{ ernst: zin(g), waaromGeenToestemming: zin(g), waaromNietZelf: zin(g), geraadpleegd: zin(g), alternatieven: zin(g) },
      ...{ minimaleInhoud: zin(g), nietAnoniemReden: zin(g) },
    },
  }),
  wijzigDeling: (g) => g.kies([{ informerenOp: '2026-12-24' }, { geinformeerdOp: '2026-11-23' }]),
  maakDelingbevestiging: () => ({}),
  maakDelingbeeindiging: (g) => ({ reden: zin(g) }),
  maakMeldcode: (g) => ({ betreftId: kind(g), aanleiding: zin(g) }),
  maakMeldcodestap: (g) => ({ stap: g.kies(['signalen-in-kaart', 'wegen']), uitkomst: 'uitgevoerd', op: '2026-11-20' }),
  maakOppZienswijze: (g) => ({ tekst: zin(g) }),
  maakPersoonZienswijze: (g) => ({ tekst: zin(g) }),
  maakCasusZienswijze: (g) => ({ tekst: zin(g) }),
  maakHulpverzoek: (g) => ({ organisatieId: organisatie(g), tekst: zin(g) }),
  maakIntrekking: (g) => ({ antwoordId: g.id('antwoord') }),
  maakRegieaanbieding: (g) => ({
    aan: { organisatieId: organisatie(g) },
    reden: zin(g),
    berichtAanGezin: zin(g),
    openstaandeActies: zin(g),
  }),
  maakRegieacceptatie: () => ({}),
  maakInbreng: (g) =>
    g.kies([
      { soort: 'inzet', planId: g.id('inzet') },
      { soort: 'opp', planId: g.id('opp'), planversie: g.kies([1, 2]) },
    ]),
  maakInbrengbeeindiging: (g) => ({ reden: zin(g) }),
  maakInzet: (g) => ({
    ...g.kies([{ jeugdigeId: kind(g) }, { gezinId: gezin(g) }]),
    soort: g.kies(inzetsoorten),
    doel: zin(g),
    aanbieder: { naam: 'De Brug' },
    van: '2026-11-24',
  }),
  wijzigInzet: (g) => g.kies([{ doel: zin(g) }, { contact: zin(g) }, { tot: '2027-05-01' }]),
  startInzet: (g) => ({ startdatum: g.dag() }),
  beeindigInzet: (g) => ({ einddatum: g.kies(['2026-11-23', '2026-12-20']), reden: zin(g) }),
  maakOpp: (g) => ({ soort: g.kies(['opp', 'handelingsplan']), jeugdigeId: g.tafel.kind, schooljaar: '2026-2027' }),
  wijzigOpp: (g) => g.kies([{ uitstroombestemming: zin(g) }, { uitstroombestemming: null }, { schooljaar: '2027-2028' }]),
  maakOppVersie: (g) => ({ reden: zin(g) }),
  maakOppFactor: (g) => ({ richting: 'bevorderend', gebied: g.kies(['school', 'thuis']), tekst: zin(g) }),
  wijzigOppFactor: (g) => ({ tekst: zin(g) }),
  maakOppBegeleiding: (g) => ({ omschrijving: zin(g) }),
  wijzigOppBegeleiding: (g) => ({ omvang: zin(g) }),
  wijzigOppJeugdhulpverklaring: (g) => ({ gevraagdAan: zin(g) }),
  maakOppJeugdhulp: (g) => ({ inzetId: g.id('inzet') }),
  wijzigOppJeugdhulp: (g) => ({ toelichting: zin(g) }),
  maakOppDoel: (g) => ({ tekst: zin(g), domein: g.kies(domeinen), streefdatum: '2027-06-01' }),
  wijzigOppDoel: (g) => g.kies([{ tekst: zin(g) }, { streefdatum: null }]),
  stelOppVast: (g) => ({ deel: g.kies(['perspectief', 'handelingsdeel']), overlegGevoerdOp: '2026-11-20' }),
  stemInMetOpp: (g) => ({
    planversie: g.kies([1, 2]),
    doorId: ouder(g),
    hoedanigheid: 'ouder',
    uitkomst: 'ingestemd',
    gegevenOp: '2026-11-20',
  }),
  maakGezinsplan: (g) => ({ soort: 'plan-van-aanpak', gezinId: gezin(g) }),
  wijzigGezinsplan: (g) =>
    g.kies([
      { overlegToelichting: zin(g) },
      { overlegMetOudersOp: '2026-11-19' },
      { instemmingPleegoudersOp: '2026-11-19' },
      { uitbesteedAanId: g.tafel.school.id },
      { familiegroepsplanAanbod: { toelichting: zin(g) } },
    ]),
  maakGezinsplanVersie: (g) => ({ reden: zin(g) }),
  maakGezinsplanKracht: (g) => ({ betreftId: g.kies([kind(g), ouder(g)]), aard: 'eigen-kracht', tekst: zin(g) }),
  wijzigGezinsplanKracht: (g) => ({ tekst: zin(g) }),
  maakGezinsplanHulp: (g) => ({ betreftId: kind(g), inzetId: g.id('inzet') }),
  wijzigGezinsplanSchoolloopbaan: (g) => ({ verzuim: zin(g) }),
  maakGezinsplanDoel: (g) => ({ betreftId: kind(g), tekst: zin(g), domein: g.kies(domeinen) }),
  wijzigGezinsplanDoel: (g) => ({ tekst: zin(g) }),
  maakGezinsplanAfschrift: (g) => ({ planversie: g.kies([1, 2]), aanId: g.kies([kind(g), ouder(g)]), gevraagdOp: '2026-11-12' }),
  wijzigGezinsplanAfschrift: (g) => ({ verstrektOp: g.kies(['2026-11-20', null]) }),
  stelGezinsplanVast: () => ({}),
  stelKoppelingVoor: (g) => ({
    ...{ soort: 'schoolloopbaan-opp', oppId: g.id('opp'), gezinsplanId: g.id('gezinsplan'), jeugdigeId: kind(g) },
    ...{ kant: g.kies(['opp', 'gezinsplan']), planversie: 1 },
  }),
  bevestigKoppeling: () => ({ planversie: 1 }),
  beeindigKoppeling: (g) => ({ reden: zin(g) }),
}
const extern = (g: Greep): object => ({
  systeem: 'las',
  waarde: `nr-${Math.floor(Number(g.id('casus').slice(-4).replace(/\D/g, '1')))}-${zin(g)}`,
})
const weg = (g: Greep): object => ({ reden: zin(g) })
/** Takes away so much that little is left to try: seldom. */
const groot =
  /^verklaar(Casus|Jeugdige|Persoon|Gezin|Opp|Gezinsplan|Inzet|Koppeling|Toestemming|Deling|Meldcode|Medewerker|Systeem)Vervallen$|^maakAfsluiting$/

const bodyVan = (op: Schrijfoperatie): ((g: Greep) => object) | undefined =>
  bodies[op.id] ?? (op.id.endsWith('ExterneVerwijzing') ? extern : op.id.endsWith('Vervallen') ? weg : undefined)
const schrijfoperaties = operaties.filter((op): op is Schrijfoperatie => 'actie' in op)
export const bekend = schrijfoperaties.filter((op) => bodyVan(op) !== undefined)

/** The path of an operation, filled in from a row of the kind that it is about. */
function vulIn(op: Schrijfoperatie, rijen: Map<string, Rij[]>, kies: Greep['kies']): { pad: string; doel?: Rij } | undefined {
  const namen = [...op.pad.matchAll(/{(\w+)}/g)].map(([, naam]) => naam as string)
  if (namen.length === 0) return { pad: op.pad }
  const adres = op.doel?.(Object.fromEntries(namen.map((naam) => [naam, naam])))
  const doel = kies(rijen.get(adres?.soort ?? '') ?? [])
  if (!adres || !doel) return undefined
  const waarde = (naam: string): string =>
    naam === adres.id ? doel.id : naam === 'casusId' ? doel.casus : naam === 'deelnemerId' ? doel.filter_verwijst : doel.ouder
  return { pad: namen.reduce((pad, naam) => pad.replace(`{${naam}}`, waarde(naam)), op.pad), doel }
}

const rijenSql = `select soort, id, casus, ouder, eigenaar, filter_verwijst from weergave where eigenaar = any ($1) or id = any ($1)
  order by soort, id, planversie`

export type Verslag = { gelukt: Map<string, number>; geweigerd: Map<number, number> }

/** Makes `aantal` random calls around a table. Which they are, by whom and with what, follows from the seed. */
export async function schrijfMaarWat(huis: Huis, tafel: Tafel, client: Client, aantal: number, zaad: number): Promise<Verslag> {
  const volgend = toeval(zaad)
  const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(volgend() * lijst.length)] as T
  const verslag: Verslag = { gelukt: new Map(), geweigerd: new Map() }
  const tel = <K>(kaart: Map<K, number>, sleutel: K): void => void kaart.set(sleutel, (kaart.get(sleutel) ?? 0) + 1)
  const bazen = new Map<string, Wie>([
    [tafel.school.id, tafel.school.baas],
    [tafel.wijkteam.id, tafel.wijkteam.baas],
  ])
  const iedereen = [tafel.school.baas, tafel.wijkteam.baas, tafel.moeder, tafel.vader, tafel.school.leraar, tafel.wijkteam.systeem]
  for (let stap = 0; stap < aantal; stap++) {
    const op = kies(bekend)
    if (groot.test(op.id) && volgend() > 0.1) continue
    const { rows } = await client.query(rijenSql, [[tafel.school.id, tafel.wijkteam.id]])
    const rijen = Map.groupBy(rows, (rij: Rij) => rij.soort as string)
    const plek = vulIn(op, rijen, kies)
    if (!plek) continue
    const wie = (volgend() < 0.9 && bazen.get(plek.doel?.eigenaar)) || kies(iedereen)
    const dag = (): string => kies(['2015-02-28', '2016-02-29', '2026-11-01', '2026-11-23'])
    const id = (soort: string): string => kies(rijen.get(soort) ?? [{ id: tafel.kind }])?.id
    const body = (bodyVan(op) as (g: Greep) => object)({ kies, id, dag, tafel, doel: plek.doel })
    const namens = op.scope === 'beheer' ? { ...wie, scopes: ['lezen', 'schrijven', 'beheer'] } : wie
    const leespad = op.methode === 'PATCH' ? plek.pad : plek.pad.replace(/\/[^/]+$/, '')
    const ifMatch = op.ifMatch ? (await huis.roep(namens, 'GET', leespad)).etag || '"niets"' : undefined
    const proef = volgend() < 0.05
    const { status, tekst } = await huis.roep(namens, op.methode, plek.pad, body, { ifMatch, proef })
    if (status >= 500) throw new Error(`zaad ${zaad}, stap ${stap}: ${op.id} gaf ${status}: ${tekst}`)
    if (status < 300 && !proef) tel(verslag.gelukt, op.id)
    else if (!proef) tel(verslag.geweigerd, status)
  }
  return verslag
}
