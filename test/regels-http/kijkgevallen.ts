import { verzonnenNummer } from '../hulp/nummers.ts'
import { overleg } from '../hulp/overleg.ts'
import {
  brengIn,
  geefToestemming,
  maakGezinsplan,
  maakOpp,
  maakOrganisatie,
  schrijfGezinsplan,
  schrijfOpp,
  startHulp,
  type Tafel,
} from '../hulp/wereld.ts'
import { vertrekt } from './actiegevallen.ts'
import { type Geval, leegOpp, leegPlan, startZwareHulp, vraagOpPapier } from './plangevallen.ts'
import { gedeeld } from './toestemminggevallen.ts'

/** A look (a trial, or the toetsing of the casus) at which these rules give this outcome. */
type Kijkgeval = Geval & { uitkomst: 'geschonden' | 'onbekend' | 'oordeel-nodig' | 'voldaan' }

const toets =
  ({ school, casus }: Tafel, huis: Parameters<Geval['maak']>[1]) =>
  () =>
    huis.roep(school.baas, 'GET', `/casussen/${casus}/toetsing`)

/** Takes away who has gezag in the record of the school, from yesterday on. */
export async function zonderGezag({ doe, school, kind }: Tafel): Promise<void> {
  const { body } = await doe(school.baas, 'GET', `/personen/${kind}/gezagsrelaties`)
  for (const { id } of body.resultaten) {
    const pad = `/personen/${kind}/gezagsrelaties/${id}`
    const { etag } = await doe(school.baas, 'GET', pad)
    await doe(school.baas, 'PATCH', pad, { tot: '2026-11-22' }, { ifMatch: etag })
  }
}

/** A question that was asked; then nobody has gezag, as far as the school knows. */
const zonderGezagdragers: Geval['maak'] = async (tafel, huis) => {
  await geefToestemming(tafel, '2035-12-31')
  await leegOpp(tafel)
  await zonderGezag(tafel)
  return toets(tafel, huis)
}

/** Everyone said yes, the jeugdige too; then the school no longer knows how old the jeugdige is, or the birthday is near. */
const allenJa =
  (geboortedatum: string | null): Geval['maak'] =>
  async (tafel, huis) => {
    const { doe, school, kind } = tafel
    await gedeeld(tafel, { cellen: ['casus/basis', 'school/basis'], zelf: geboortedatum === null })
    const { etag } = await doe(school.baas, 'GET', `/personen/${kind}`)
    await doe(school.baas, 'PATCH', `/personen/${kind}`, { geboortedatum }, { ifMatch: etag })
    return toets(tafel, huis)
  }
/** A casus about a child over whom both parents have gezag, of whom one was asked to the table. */
export async function eenOuderGevraagd({ doe, school, bijSchool }: Tafel): Promise<{ casus: string; kind: string }> {
  const { id: kind } = await doe(school.baas, 'POST', '/personen', {
    voornaam: 'Sem',
    achternaam: 'Verzonnen',
    geboortedatum: '2016-05-05',
  })
  for (const houderPersoonId of [bijSchool.moeder, bijSchool.vader]) {
    const body = { houderPersoonId, van: '2016-05-05', bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' }
    await doe(school.baas, 'POST', `/personen/${kind}/gezagsrelaties`, body)
  }
  const { id: casus } = await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kind }] })
  await doe(school.baas, 'POST', `/casussen/${casus}/uitnodigingen`, { persoonId: bijSchool.moeder, rol: 'ouder' })
  return { casus, kind }
}
/** The child left school, by the record of the school, and came to no other. */
export async function vanSchool({ doe, school, kind }: Tafel): Promise<void> {
  const { body } = await doe(school.baas, 'GET', `/personen/${kind}/inschrijvingen`)
  const pad = `/personen/${kind}/inschrijvingen/${body.resultaten[0].id}`
  await doe(school.baas, 'PATCH', pad, { tot: '2026-09-30' }, { ifMatch: (await doe(school.baas, 'GET', pad)).etag })
}
/** A casus that goes on, about a child of whom nobody was asked to the table. */
const gaVerder =
  (gezag: boolean): Geval['maak'] =>
  async ({ doe, school, bijSchool }, huis) => {
    const { id } = await doe(school.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2016-05-05' })
    const body = { houderPersoonId: bijSchool.moeder, van: '2016-05-05', bron: 'gezagsregister', gecontroleerdOp: '2026-09-01' }
    if (gezag) await doe(school.baas, 'POST', `/personen/${id}/gezagsrelaties`, body)
    const casus = (await doe(school.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: id }] })).id
    const overgang = { naar: 'samen-beslissen', regieGevraagd: { aanFamilie: true, uitkomst: 'familie-wil-niet' } }
    return () => huis.roep(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, overgang, { proef: true })
  }

/** The child goes to a school for sbo since the summer: both know it. */
async function naarSbo({ doe, school, wijkteam, kind, kindWijk }: Tafel): Promise<void> {
  const sbo = { schoolnaam: 'De Wissel', sector: 'sbo', van: '2026-08-01' }
  await doe(school.baas, 'POST', `/personen/${kind}/inschrijvingen`, sbo)
  await doe(wijkteam.baas, 'POST', `/personen/${kindWijk}/inschrijvingen`, sbo)
}

/** The school's own look at the casus, in another year; the wijkteam's, which does not see whether there is an OPP. */
const later =
  (op: string, maak: (tafel: Tafel) => Promise<unknown>, wie: 'school' | 'wijkteam' = 'school'): Geval['maak'] =>
  async (tafel, huis) => {
    await maak(tafel)
    huis.klok.zet(`${op}T08:30:00.000Z`)
    return () => huis.roep(tafel[wie].baas, 'GET', `/casussen/${tafel.casus}/toetsing`)
  }

/** What the school opens to its leraar, as a trial. */
const openBinnenSchool =
  (over: object): Geval['maak'] =>
  async ({ doe, school, kind }, huis) => {
    const { resultaten } = (await doe(school.baas, 'GET', '/medewerkers')).body
    const leraar = resultaten.find(({ functie }: { functie: string }) => functie === 'leraar').id
    const body = {
      persoonId: kind,
      medewerkerId: leraar,
      doel: 'begeleiden-in-de-klas',
      cellen: ['school/thuissituatie'],
      tot: '2026-12-18',
    }
    return () => huis.roep(school.baas, 'POST', '/schoolopenstellingen', { ...body, ...over }, { proef: true })
  }

export const kijkgevallen: Kijkgeval[] = [
  {
    regels: ['opp-jaarevaluatie-met-leerling'],
    uitkomst: 'onbekend',
    naam: 'een OPP dat op geen tafel ligt, in juni',
    maak: later('2027-06-01', (tafel) => maakOpp(tafel)),
  },
  {
    regels: ['opp-jaarevaluatie-met-leerling'],
    uitkomst: 'geschonden',
    naam: 'een OPP op tafel waar dit schooljaar niet op is teruggekeken',
    maak: later('2027-06-01', async (tafel) => brengIn(tafel, tafel.school.baas, 'opp', await maakOpp(tafel))),
  },
  {
    regels: ['opp-geschil-route'],
    uitkomst: 'geschonden',
    naam: 'moeder is het niet eens met het OPP',
    maak: later('2026-11-24', async (tafel) => {
      const { doe, moeder, bijSchool } = tafel
      const opp = await schrijfOpp(tafel)
      const { etag } = await doe(moeder, 'GET', `/opps/${opp}`)
      const nee = { planversie: 1, doorId: bijSchool.moeder, hoedanigheid: 'ouder', uitkomst: 'geen-overeenstemming' }
      await doe(moeder, 'POST', `/opps/${opp}/instemmingen`, { ...nee, gegevenOp: '2026-11-23' }, { ifMatch: etag })
    }),
  },
  {
    regels: ['gezinsplan-binnen-zes-weken'],
    uitkomst: 'geschonden',
    naam: 'een gezinsplan dat na zes weken nog concept is',
    maak: later(
      '2026-11-24',
      async (tafel) => {
        await geefToestemming(tafel)
        await schrijfGezinsplan(tafel)
      },
      'wijkteam',
    ),
  },
  {
    regels: ['gezinsplan-overlegd-en-op-schrift'],
    uitkomst: 'geschonden',
    naam: 'een vastgesteld plan dat moeder na vijftien dagen nog niet op papier heeft',
    maak: later(
      '2026-12-08',
      async (tafel) => {
        await geefToestemming(tafel)
        await vraagOpPapier(tafel, await maakGezinsplan(tafel), '2026-11-23')
      },
      'wijkteam',
    ),
  },
  {
    regels: ['een-gezin-een-plan-een-regisseur'],
    uitkomst: 'geschonden',
    naam: 'een plan dat een aanbieder uitvoert, en dat op geen tafel ligt',
    maak: later(
      '2026-11-24',
      async (tafel) => {
        const { doe, wijkteam } = tafel
        await geefToestemming(tafel)
        const pad = `/gezinsplannen/${await schrijfGezinsplan(tafel)}`
        const uitbesteedAanId = (await maakOrganisatie(doe, 'jeugdhulpaanbieder', 'De Brug')).id
        await doe(wijkteam.baas, 'PATCH', pad, { uitbesteedAanId }, { ifMatch: (await doe(wijkteam.baas, 'GET', pad)).etag })
        await doe(wijkteam.baas, 'POST', `${pad}/vaststellingen`, {}, { ifMatch: (await doe(wijkteam.baas, 'GET', pad)).etag })
      },
      'wijkteam',
    ),
  },
  {
    regels: ['opp-binnen-zes-weken', 'opp-verplicht-doelgroep'],
    uitkomst: 'geschonden',
    naam: 'een leerling op het sbo zonder OPP',
    maak: later('2026-11-24', naarSbo),
  },
  {
    regels: ['opp-binnen-zes-weken', 'opp-verplicht-doelgroep'],
    uitkomst: 'onbekend',
    naam: 'het wijkteam weet van het sbo, en niet of er een OPP is',
    maak: later(
      '2026-11-24',
      async (tafel) => {
        await geefToestemming(tafel)
        await naarSbo(tafel)
      },
      'wijkteam',
    ),
  },
  {
    regels: ['binnen-school-minimaal'],
    uitkomst: 'voldaan',
    naam: 'een collega krijgt te zien wat die voor de klas nodig heeft',
    maak: openBinnenSchool({}),
  },
  {
    regels: ['binnen-school-minimaal'],
    uitkomst: 'geschonden',
    naam: 'een collega krijgt meer te zien dan het doel vraagt',
    maak: openBinnenSchool({ doel: 'lesgeven' }),
  },
  {
    regels: ['binnen-school-minimaal'],
    uitkomst: 'oordeel-nodig',
    naam: 'een collega krijgt iets te zien voor een doel dat niet in de lijst staat',
    maak: openBinnenSchool({ doel: 'anders' }),
  },
  {
    regels: ['leeftijdsgrens-herijking'],
    uitkomst: 'geschonden',
    naam: 'het kind wordt over een week twaalf',
    maak: allenJa('2014-11-30'),
  },
  {
    regels: ['leeftijdsgrens-herijking'],
    uitkomst: 'onbekend',
    naam: 'iedereen zei ja, en niemand weet hoe oud het kind is',
    op: '2030-11-20',
    maak: allenJa(null),
  },
  {
    regels: ['caseload-overgedragen-bij-vertrek'],
    uitkomst: 'voldaan',
    naam: 'een dienstverband eindigt en er staat niets meer op naam',
    maak: vertrekt(false, true),
  },
  {
    regels: ['ouders-en-jeugdige-uitgenodigd'],
    uitkomst: 'geschonden',
    naam: 'de casus gaat verder zonder dat moeder is uitgenodigd',
    maak: gaVerder(true),
  },
  {
    regels: ['ouders-en-jeugdige-uitgenodigd'],
    uitkomst: 'onbekend',
    naam: 'de casus gaat verder en niemand weet wie het gezag heeft',
    maak: gaVerder(false),
  },
  {
    regels: ['gezagdragers-zelfde-informatie'],
    uitkomst: 'geschonden',
    naam: 'een van de ouders met gezag is uitgenodigd, de ander niet',
    maak: async (tafel, huis) => {
      const { casus } = await eenOuderGevraagd(tafel)
      return () => huis.roep(tafel.school.baas, 'GET', `/casussen/${casus}/toetsing`)
    },
  },
  {
    regels: ['gezagdragers-zelfde-informatie'],
    uitkomst: 'oordeel-nodig',
    naam: 'een van de ouders met gezag is uitgenodigd, en er was een overleg zonder het gezin',
    maak: async (tafel, huis) => {
      const { casus } = await eenOuderGevraagd(tafel)
      const zonder = { zonderGezin: { reden: 'veiligheid', toelichting: 'Vragen brengt het kind in gevaar.' } }
      await tafel.doe(tafel.school.baas, 'POST', `/casussen/${casus}/overleggen`, overleg(tafel, { ...zonder, uitgenodigden: [] }))
      return () => huis.roep(tafel.school.baas, 'GET', `/casussen/${casus}/toetsing`)
    },
  },
  {
    regels: ['thuiszitter-maandoverleg'],
    uitkomst: 'geschonden',
    naam: 'het kind staat al weken bij geen school ingeschreven',
    maak: async (tafel, huis) => {
      await vanSchool(tafel)
      return toets(tafel, huis)
    },
  },
  {
    regels: ['thuiszitter-maandoverleg'],
    uitkomst: 'onbekend',
    naam: 'het kind staat al weken bij geen school ingeschreven, en niemand weet hoe oud het is',
    maak: async (tafel, huis) => {
      const { doe, school, kind } = tafel
      await vanSchool(tafel)
      const { etag } = await doe(school.baas, 'GET', `/personen/${kind}`)
      await doe(school.baas, 'PATCH', `/personen/${kind}`, { geboortedatum: null }, { ifMatch: etag })
      return toets(tafel, huis)
    },
  },
  {
    regels: ['bsn-pgn-domeingrens'],
    uitkomst: 'voldaan',
    naam: 'een school legt op proef een PGN vast',
    maak:
      async ({ school, kind }, huis) =>
      () =>
        huis.roep(
          school.baas,
          'POST',
          `/personen/${kind}/persoonsnummers`,
          { soort: 'pgn', nummer: verzonnenNummer(2), gecontroleerdOp: '2026-09-01' },
          { proef: true },
        ),
  },
  {
    regels: ['opp-instemming-handelingsdeel', 'toestemming-onder-12'],
    uitkomst: 'onbekend',
    naam: 'niemand weet wie het gezag heeft',
    maak: zonderGezagdragers,
  },
  {
    regels: ['opp-instemming-handelingsdeel'],
    uitkomst: 'oordeel-nodig',
    naam: 'een handelingsdeel van voordat een instelling met gezag zelf instemde',
    op: '2026-11-20',
    maak: later('2026-11-24', async (tafel) => {
      const { doe, school, kind } = tafel
      await maakOpp(tafel)
      const { id: houderOrganisatieId } = await maakOrganisatie(doe, 'gecertificeerde-instelling', 'Jeugdbescherming Oost')
      const gezag = { houderOrganisatieId, van: '2026-10-01', bron: 'rechterlijke-uitspraak', gecontroleerdOp: '2026-11-20' }
      await doe(school.baas, 'POST', `/personen/${kind}/gezagsrelaties`, gezag)
    }),
  },
  {
    regels: ['toestemming-12-tot-16-dubbel'],
    uitkomst: 'onbekend',
    naam: 'niemand weet wie het gezag heeft over een kind van dertien',
    op: '2030-11-20',
    maak: zonderGezagdragers,
  },
  {
    regels: ['toestemming-wilsonbekwaam'],
    uitkomst: 'onbekend',
    naam: 'de jeugdige kan de vraag niet beoordelen, en niemand weet wie het gezag heeft',
    op: '2030-11-20',
    maak: async (tafel, huis) => {
      const { doe, school, casus } = tafel
      const kijk = await zonderGezagdragers(tafel, huis)
      const { resultaten } = (await doe(school.baas, 'GET', `/casussen/${casus}/toestemmingen`)).body
      await doe(school.baas, 'POST', `/casussen/${casus}/toestemmingen/${resultaten[0].id}/vertegenwoordigingen`, {
        ...{ hoedanigheid: 'gezag', vastgesteldDoor: 'Gedragsdeskundige', vastgesteldOp: '2030-11-01' },
      })
      return kijk
    },
  },
  {
    regels: ['toestemming-vanaf-16-zelf'],
    uitkomst: 'onbekend',
    naam: 'niemand weet hoe oud het kind is',
    maak: async (tafel, huis) => {
      const { doe, school, kind } = tafel
      await geefToestemming(tafel)
      const { etag } = await doe(school.baas, 'GET', `/personen/${kind}`)
      await doe(school.baas, 'PATCH', `/personen/${kind}`, { geboortedatum: null }, { ifMatch: etag })
      return toets(tafel, huis)
    },
  },
  {
    regels: ['gezinsplan-bevat-schoolloopbaan'],
    uitkomst: 'onbekend',
    naam: 'van een leerplichtig kind is niet bekend of het naar school gaat',
    maak: async (tafel, huis) => {
      const { doe, wijkteam } = tafel
      const broer = await doe(wijkteam.baas, 'POST', '/personen', { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2015-05-05' })
      const gezin = (await doe(wijkteam.baas, 'POST', '/gezinnen', { aanduiding: 'Elders' })).id
      await doe(wijkteam.baas, 'POST', `/gezinnen/${gezin}/leden`, { persoonId: broer.id, rol: 'jeugdige', van: '2026-11-01' })
      return () => huis.roep(wijkteam.baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: gezin }, { proef: true })
    },
  },
  {
    regels: ['opp-leerling-gehoord'],
    uitkomst: 'oordeel-nodig',
    naam: 'een leerling die ook met hulp geen mening kan geven',
    maak: async (tafel, huis) => {
      const { doe, school } = tafel
      const inbreng = { gevraagdOp: '2026-11-10', gebodenHulp: 'Met plaatjes.', uitkomst: 'kan-niet' }
      await doe(school.baas, 'POST', `/opps/${await leegOpp(tafel)}/leerlinginbreng`, inbreng)
      return toets(tafel, huis)
    },
  },
  {
    regels: ['jeugdhulp-heeft-toegangsgrond'],
    uitkomst: 'oordeel-nodig',
    naam: 'specialistische hulp die met spoed begint',
    maak: startZwareHulp({ toegangsgrond: 'spoed' }),
  },
  {
    regels: ['rechten-bij-jeugdhulp-verteld'],
    uitkomst: 'geschonden',
    naam: 'hulp die begint zonder dat het gezin weet van vertrouwenspersoon en klachtrecht',
    maak: async (tafel, huis) => {
      await geefToestemming(tafel)
      await startHulp(tafel)
      return () => huis.roep(tafel.wijkteam.baas, 'GET', `/casussen/${tafel.casus}/toetsing`)
    },
  },
  {
    regels: ['gezinsplan-overlegd-en-op-schrift'],
    uitkomst: 'oordeel-nodig',
    naam: 'het plan zegt waarom het nog niet is besproken',
    maak: async (tafel, huis) => {
      const { doe, wijkteam } = tafel
      const id = await leegPlan(tafel)
      const { etag } = await doe(wijkteam.baas, 'GET', `/gezinsplannen/${id}`)
      await doe(wijkteam.baas, 'PATCH', `/gezinsplannen/${id}`, { overlegToelichting: 'Moeder ligt in het ziekenhuis.' }, { ifMatch: etag })
      const lees = await doe(wijkteam.baas, 'GET', `/gezinsplannen/${id}`)
      return () => huis.roep(wijkteam.baas, 'POST', `/gezinsplannen/${id}/vaststellingen`, {}, { ifMatch: lees.etag, proef: true })
    },
  },
  {
    regels: ['casus-heeft-regisseur'],
    uitkomst: 'oordeel-nodig',
    naam: 'het gezin is niet gevraagd, en er staat waarom',
    maak:
      async ({ school, casus }, huis) =>
      () =>
        huis.roep(school.baas, 'POST', `/casussen/${casus}/faseovergangen`, {
          naar: 'samen-beslissen',
          regieGevraagd: { aanFamilie: false, uitkomst: 'niet-gevraagd', toelichting: 'Het gezin is nog niet bereikt.' },
        }),
  },
]
