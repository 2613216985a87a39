import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSchrijven } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import type { Aanroep } from '../hulp/aanroepen/vorm.ts'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { beleg, overleg } from '../hulp/overleg.ts'
import { maakRijenteller, type Rijenteller } from '../hulp/rijen.ts'
import { maakVoorraad, type Voorraad } from '../hulp/voorraad.ts'
import { deelMet } from '../hulp/wereld.ts'
import { metWaarde, veldenVan, waardeOp } from './velden.ts'
import { doe, doeVers, goedeAanroep, onbekendId, rijen, vers, zonderInstance } from './wandeling.ts'

let huis: Huis
let voorraad: Voorraad
let teller: Rijenteller
let delingId: string
/** Per kind of id one that exists, and that nobody at the table sees. */
let verborgen: Record<string, string>
beforeAll(async () => {
  huis = await maakHuis()
  voorraad = await maakVoorraad(huis)
  verborgen = await maakVerborgen(voorraad)
  delingId = await deelMet(voorraad.tafel, voorraad.tafel.wijkteam)
  teller = await maakRijenteller(huis.database.beheerUrl)
}, 120_000)
afterAll(async () => {
  await teller?.stop()
  await huis?.stop()
})

/** A child, a casus and plans of an organisatie that nobody here has anything to do with. */
async function maakVerborgen({ doe: maak, vreemd }: Voorraad): Promise<Record<string, string>> {
  const { baas } = vreemd
  const persoon = (await maak(baas, 'POST', '/personen', { voornaam: 'Jip', achternaam: 'Verzonnen', geboortedatum: '2015-01-01' })).id
  const gezin = (await maak(baas, 'POST', '/gezinnen', {})).id
  await maak(baas, 'POST', `/gezinnen/${gezin}/leden`, { persoonId: persoon, rol: 'jeugdige', van: '2020-01-01' })
  const casus = (await maak(baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: persoon }] })).id
  const inzet = { jeugdigeId: persoon, soort: 'begeleiding', doel: 'Leren plannen', aanbieder: { naam: 'De Verre Weide' } }
  const vraag = {
    betreftId: persoon,
    doel: 'Samen plannen.',
    bronIds: [vreemd.id],
    ontvangerIds: [voorraad.tafel.school.id],
    tot: '2027-07-31',
  }
  const overig = {
    cellen: ['school/onderwijs'],
    informatieversie: '1',
    avgGrondslag: 'toestemming',
    doorbrekingGeheimhouding: true,
    uitdrukkelijk: true,
  }
  const toestemming = (await maak(baas, 'POST', `/casussen/${casus}/toestemmingen`, { ...vraag, ...overig })).id
  const deling = await deelMet({ ...voorraad.tafel, school: vreemd, casus, kind: persoon }, voorraad.tafel.school, false)
  const zonderGezin = { reden: 'veiligheid', toelichting: 'Vragen brengt hem in gevaar.' }
  const bijeen = await beleg({ ...voorraad.tafel, school: vreemd, casus }, { uitgenodigden: [], zonderGezin })
  const gemaakteAfspraak = { categorie: 'basis', organisatieId: vreemd.id, wat: 'Belt.', voor: '2026-12-01' }
  const afspraak = (await maak(baas, 'POST', `${bijeen}/afspraken`, gemaakteAfspraak)).id
  const medewerker = (await maak(vreemd.systeem, 'GET', '/medewerkers')).body.resultaten[0].id
  return {
    persoon,
    gezin,
    casus,
    deling,
    toestemming,
    medewerker,
    overleg: bijeen.split('/').at(-1) as string,
    afspraak,
    inzet: (await maak(baas, 'POST', '/inzetten', inzet)).id,
    opp: (await maak(baas, 'POST', '/opps', { soort: 'opp', jeugdigeId: persoon, schooljaar: '2026-2027' })).id,
    gezinsplan: (await maak(baas, 'POST', '/gezinsplannen', { soort: 'gezinsplan', gezinId: gezin })).id,
  }
}

/** What a field with an id refers to, by the name of the field; no kind: every organisatie is open to all, or there is nothing hidden of it. */
const soortVan = (pointer: string, body: unknown): string | undefined => {
  const naam =
    pointer
      .replace(/\/\d+$/, '')
      .split('/')
      .at(-1) ?? ''
  if (
    /^(persoonId|jeugdigeId|betreftId|doorId|aanId|houderPersoonId|aanspreekpuntId|geverId|jeugdigen|eigenPersoonId|ontvangerPersoonIds|doorPersoonId|regisseurPersoonId)$/.test(
      naam,
    )
  )
    return 'persoon'
  if (naam === 'planId') return (body as { soort: string }).soort
  if (naam === 'bronId') return (body as { bronSoort: string }).bronSoort
  return {
    gezinId: 'gezin',
    casusId: 'casus',
    toestemmingId: 'toestemming',
    medewerkerId: 'medewerker',
    opvolgerId: 'medewerker',
    inzetId: 'inzet',
    delingId: 'deling',
    overlegId: 'overleg',
    afspraakId: 'afspraak',
    oppId: 'opp',
    gezinsplanId: 'gezinsplan',
  }[naam]
}

/** Bodies with the references that the ordinary ones leave out. */
const meer = (): Record<string, unknown[]> => {
  const { tafel, koppeling } = voorraad
  const { school, wijkteam, kind, kindWijk, bijSchool, bijWijkteam } = tafel
  const medewerkerId = '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0e'
  const inzet = { soort: 'gezinshulp', doel: 'Rust', aanbieder: { organisatieId: wijkteam.id, naam: 'Wijkteam Oost' } }
  const gever = { hoedanigheid: 'ouder-met-gezag', wijze: 'mondeling', uitkomst: 'gegeven' }
  return {
    maakCasus: [
      { jeugdigen: [{ persoonId: kind }], gezinId: bijSchool.gezin, deelnemers: [{ organisatieId: wijkteam.id, rol: 'wijkteam' }] },
      { jeugdigen: [{ persoonId: kind }], deelnemers: [{ persoonId: bijSchool.moeder, rol: 'ouder' }] },
    ],
    maakGezin: [{ aanspreekpuntId: bijSchool.moeder }],
    wijzigGezin: [{ aanspreekpuntId: bijSchool.moeder }],
    maakGezagsrelatie: [{ houderOrganisatieId: school.id, van: '2026-01-01', bron: 'akte', gecontroleerdOp: '2026-09-01' }],
    maakInschrijving: [{ schoolId: school.id, sector: 'po', van: '2026-08-01' }],
    maakInzet: [{ ...inzet, gezinId: bijWijkteam.gezin }],
    stemInMetOpp: [
      {
        ...{ planversie: 1, doorOrganisatieId: school.id, hoedanigheid: 'gecertificeerde-instelling' },
        ...{ uitkomst: 'ingestemd', gegevenOp: '2026-11-20' },
      },
    ],
    maakUitnodiging: [{ persoonId: bijSchool.moeder, rol: 'ouder', jeugdigen: [kind] }],
    maakDeelnemer: [{ persoonId: bijSchool.moeder, rol: 'ouder' }],
    maakOverleg: [
      overleg(tafel, { uitgenodigden: [{ persoonId: bijSchool.moeder, reden: 'Moeder.' }] }),
      overleg(tafel, { uitgenodigden: [{ organisatieId: wijkteam.id, medewerkerId, reden: 'Hulp.' }] }),
      overleg(tafel, { zonderGezin: { reden: 'deling-zonder-toestemming', delingId, toelichting: 'Zie daar.' } }),
    ],
    wijzigOverleg: [{ regisseurOrganisatieId: school.id }, { regisseurPersoonId: bijSchool.moeder }],
    maakUitgenodigde: [
      { persoonId: bijSchool.moeder, reden: 'Moeder.' },
      { organisatieId: wijkteam.id, medewerkerId, reden: 'Hulp.' },
    ],
    maakAanwezige: [{ persoonId: bijSchool.moeder }, { organisatieId: wijkteam.id, medewerkerId }],
    maakVerslagdeel: [
      { betreftId: kind, onderdeel: 'besluit', categorie: 'basis', tekst: 'Het mag.', doorPersoonId: bijSchool.moeder },
      { onderdeel: 'besluit', categorie: 'basis', tekst: 'Het mag.', doorOrganisatieId: school.id },
    ],
    maakAfspraak: [
      { betreftId: kind, categorie: 'basis', wat: 'Belt.', voor: '2026-12-01', persoonId: bijSchool.moeder },
      { categorie: 'basis', wat: 'Belt.', voor: '2026-12-01', organisatieId: wijkteam.id, medewerkerId },
    ],
    maakRegieaanbieding: [
      { aan: { persoonId: bijSchool.moeder, naast: { organisatieId: wijkteam.id, medewerkerId } } },
      { aan: { organisatieId: wijkteam.id, medewerkerId } },
    ],
    maakOpp: [{ soort: 'opp', jeugdigeId: kind, schooljaar: '2026-2027' }],
    maakGezinsplan: [{ soort: 'gezinsplan', gezinId: bijWijkteam.gezin, uitbesteedAanId: school.id }],
    wijzigGezinsplan: [{ uitbesteedAanId: school.id }],
    maakGezinsplanSchoolloopbaan: [{ jeugdigeId: kindWijk, koppelingId: koppeling }],
    wijzigGezinsplanSchoolloopbaan: [{ koppelingId: koppeling }],
    maakUitnodigingacceptatie: [{ eigenPersonen: [{ jeugdigeId: kind, eigenPersoonId: kindWijk }] }],
    maakAntwoord: [{ ...gever, geverId: bijSchool.moeder }],
    maakVertegenwoordiging: [
      {
        ...{ hoedanigheid: 'familielid', vertegenwoordigerId: bijSchool.moeder, waaromNietEerder: 'Er is niemand anders.' },
        ...{ vastgesteldDoor: 'Gedragsdeskundige', vastgesteldOp: '2026-11-20' },
      },
    ],
    maakDeling: [
      { betreftId: kind, grond: 'wettelijk', cellen: ['school/basis'], tot: '2026-12-31', ontvangerPersoonIds: [bijSchool.moeder] },
    ],
    ...Object.fromEntries(
      ['Persoon', 'Casus', 'Overleg', 'Arrangement', 'Opp', 'Gezinsplan', 'Inzet'].map((naam) => [
        `maak${naam}Zienswijze`,
        [{ tekst: 'Zo herken ik het niet.', onderdeelId: medewerkerId }],
      ]),
    ),
    maakToestemming: [{ ...(voorraad.gedaan.get('maakToestemming')?.body as object), ontvangerPersoonIds: [bijSchool.moeder] }],
    maakConsultvervolg: [{ casusId: tafel.casus, delingId, reden: 'Er is nu hulp nodig.' }],
    maakActie: [
      { organisatieId: school.id, medewerkerId, jeugdigeId: kind, categorie: 'onderwijs', wat: 'Samen lezen.', voor: '2026-12-11' },
      { persoonId: bijSchool.moeder, wat: 'De huisarts bellen.', voor: '2026-12-11' },
      { persoonId: bijSchool.moeder, wat: 'De huisarts bellen.', voor: '2026-12-11', overlegId: medewerkerId },
      { persoonId: bijSchool.moeder, wat: 'De huisarts bellen.', voor: '2026-12-11', afspraakId: medewerkerId },
    ],
    wijzigActie: [
      { organisatieId: school.id, medewerkerId, reden: 'Een ander doet het.' },
      { persoonId: bijSchool.moeder, reden: 'Moeder doet het zelf.' },
    ],
    maakVoortgang: [{ van: '2026-11-02', tot: '2026-11-23', tekst: 'Goed.', categorie: 'onderwijs', jeugdigeId: kind }],
    maakEvaluatiemoment: [{ geplandOp: '2026-12-14', planIds: [voorraad.opp] }],
    maakOpschaling: [
      {
        aanleiding: 'wachten',
        vraag: 'Wie begint?',
        tredeId: voorraad
          .adres({ pad: '/regioafspraken/{}/treden/{}' } as Operatie)
          .url.split('/')
          .at(-1),
      },
    ],
    wijzigPrivacyverzoek: [{ doorId: bijSchool.moeder }],
    maakArrangement: [{ jeugdigeId: kind, doel: 'Weer naar school.', van: '2026-11-23' }],
    maakArrangementbesluit: [
      { uitkomst: 'toegekend', mandaatId: medewerkerId },
      { uitkomst: 'voorstel', beslisserId: wijkteam.id, uiterlijkOp: '2026-12-01' },
    ],
    maakInbreng: [{ soort: 'gezinsplan', planId: voorraad.plan, planversie: 1 }],
  }
}
/** Ids that are looked at in another way, and how. */
const anders: Record<string, string> = {
  'wijzigActie /medewerkerId': 'aan deze tafel, na If-Match; test/acties',
  'maakOpp /schoolId': 'de eigen organisatie, of 403',
  'maakAntwoord /geverOrganisatieId': 'de eigen organisatie, of 403',
  'stelKoppelingVoor /onderdeelId': 'moet in de eigen versie staan; test/plannen',
  'bevestigKoppeling /onderdeelId': 'moet in de eigen versie staan; test/plannen',
}
/** Whoever writes this down sees the id only in another role. */
const wieDan: Record<string, (v: Voorraad) => Wie> = { maakAntwoord: ({ tafel }) => tafel.school.baas }

const isId = ({ schema }: { schema: { format?: string } }): boolean => schema.format === 'uuid'
const idvelden = (op: Operatie): string[] =>
  veldenVan(op)
    .filter(isId)
    .map(({ pointer }) => pointer)

describe('een id in de body dat er niet is, of niet voor u', () => {
  it.each(rijen((op) => isSchrijven(op) && idvelden(op).length > 0))('%s', async (id, op) => {
    // An uitnodiging that was accepted looks at nothing any more.
    const hier = id === 'maakUitnodigingacceptatie' ? await vers(huis, voorraad, op) : goedeAanroep(voorraad, op)
    const vooraf = await teller.tel()
    const geraakt = new Set<string>()
    for (const { body, wie } of [hier, ...(meer()[id] ?? []).map((een) => ({ body: een, wie: wieDan[id]?.(voorraad) ?? hier.wie }))]) {
      for (const pointer of idvelden(op).filter((plek) => typeof waardeOp(body, plek) === 'string')) {
        if (anders[`${id} ${pointer}`] || (id === 'maakAntwoord' && wie === hier.wie)) continue
        geraakt.add(pointer)
        await weigertBeide(op, { ...hier, body, wie }, pointer)
      }
    }
    expect(await teller.tel()).toEqual(vooraf)
    const gemist = idvelden(op).filter((pointer) => !geraakt.has(pointer) && !anders[`${id} ${pointer}`])
    expect(gemist, 'elk veld met een id is geprobeerd').toEqual([])
  })

  async function weigertBeide(op: Operatie, { wie, pad, body }: Aanroep, pointer: string): Promise<void> {
    const poging = (waarde: string) => doe(huis, voorraad, op, { wie, pad, body: metWaarde(body, pointer, waarde) })
    const afwezig = await poging(onbekendId)
    const plekken = afwezig.body.errors?.map(({ location }: { location: string }) => location)
    expect([afwezig.status, plekken], `${pointer} ${afwezig.tekst}`).toEqual([400, expect.arrayContaining([pointer])])
    const hiervan = verborgen[soortVan(pointer, body) ?? '']
    if (hiervan) expect(zonderInstance(await poging(hiervan)), pointer).toBe(zonderInstance(afwezig))
  }

  it('een antwoord van een andere vraag kan hier niet worden ingetrokken', async () => {
    const een = voorraad.gedaan.get('maakIntrekking')
    const ander = await vers(huis, voorraad, rijen((op) => op.id === 'maakIntrekking')[0]?.[1] as Operatie)
    const vooraf = await teller.tel()
    const antwoord = await huis.roep(ander.wie, 'POST', ander.pad, een?.body)
    expect([antwoord.status, antwoord.body.errors[0].location]).toEqual([400, '/antwoordId'])
    expect(await teller.tel()).toEqual(vooraf)
  })
})

describe('twee schrijvers die hetzelfde lazen', () => {
  it.each(rijen((op) => isSchrijven(op) && op.ifMatch === true))('%s', async (_, op) => {
    const aanroep = await vers(huis, voorraad, op)
    const antwoorden = await Promise.all([doeVers(huis, op, aanroep), doeVers(huis, op, aanroep)])
    const [goed, fout] = antwoorden.toSorted((a, b) => a.status - b.status)
    expect([goed?.status, fout?.status], fout?.tekst).toEqual([op.methode === 'PATCH' ? 204 : 201, 412])
    expect(fout?.body.gewijzigd.length).toBeGreaterThan(0)
    for (const { velden } of fout?.body.gewijzigd ?? []) expect(velden.length).toBeGreaterThan(0)
    if (op.methode !== 'PATCH') return
    const velden = fout?.body.gewijzigd.flatMap((een: { velden: string[] }) => een.velden)
    expect(velden).toEqual(
      expect.arrayContaining(
        Object.keys(aanroep.body as object)
          .filter((veld) => veld !== 'contact')
          .slice(0, 1),
      ),
    )
  })
})
