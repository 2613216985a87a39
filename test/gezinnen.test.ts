import { describe, expect, it } from 'vitest'
import { bronnen, leesBestand, leesRijen } from '../src/register/referentie/opslag.ts'
import { functies } from '../src/toegang/functies.ts'
import * as alles from './gezinnen.ts'

const { eersteDag, geheimen, gezagsrelaties, gezinnen, inschrijvingen, medewerkers, mensen, organisaties, verhalen } = alles

const ids: string[] = []
JSON.stringify(alles, (veld, waarde) => {
  if (veld === 'id') ids.push(waarde)
  if (veld === 'ids') ids.push(...Object.values<string>(waarde))
  return waarde
})
const leeftijd = (geboren: string): number =>
  Number(eersteDag.slice(0, 4)) - Number(geboren.slice(0, 4)) - (eersteDag.slice(5) < geboren.slice(5) ? 1 : 0)
const referentie = async (bestand: string) => {
  const bron = bronnen.find((een) => een.bestand === bestand)
  return bron ? leesRijen(bron, await leesBestand(bestand)) : []
}

describe('de verzonnen personen en organisaties', () => {
  it('hebben elk een eigen id, in de vorm van een UUID van versie 7', () => {
    expect(ids.length).toBeGreaterThan(150)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  })
  it('werken in gemeenten die bestaan, onder namen en codes die niet bestaan', async () => {
    const gemeenten = new Set((await referentie('gemeenten')).map((rij) => rij.gemeentecode))
    const scholen = await referentie('scholen')
    for (const { naam, soort, gemeentecode, identificaties } of Object.values(organisaties)) {
      if (gemeentecode) expect(gemeenten).toContain(gemeentecode)
      if (soort === 'school') expect(scholen.filter((rij) => rij.naam === naam || rij.brin === identificaties?.brin)).toEqual([])
    }
  })
  it('hebben functies die er zijn, en een eigen onderwerp in hun token', () => {
    for (const { functie } of Object.values(medewerkers)) expect(functies).toContain(functie)
    const onderwerpen = [...Object.values(medewerkers), ...Object.values(mensen)].map(({ subject }) => subject)
    expect(new Set(onderwerpen).size).toBe(onderwerpen.length)
  })
  it('staan alleen in een dossier van wie hen kent', () => {
    const kent = (bij: string, wie: keyof typeof mensen) => Object.hasOwn(mensen[wie].ids, bij)
    for (const { bij, kind, houder } of gezagsrelaties) {
      expect(kent(bij, kind), `${bij} kent ${kind}`).toBe(true)
      if (typeof houder === 'string') expect(kent(bij, houder), `${bij} kent ${houder}`).toBe(true)
    }
    for (const { bij, kind } of inschrijvingen) expect(kent(bij, kind), `${bij} kent ${kind}`).toBe(true)
    for (const { bij, leden } of Object.values(gezinnen))
      for (const { mens } of leden) expect(kent(bij, mens), `${bij} kent ${mens}`).toBe(true)
    for (const { opps } of Object.values<alles.Verhaal>(verhalen))
      for (const [kind, opp] of Object.entries(opps))
        expect(kent(opp.school, kind as keyof typeof mensen), `${opp.school} kent ${kind}`).toBe(true)
  })
  it('hebben op de eerste dag de leeftijd die het verhaal vraagt', () => {
    const jaren = Object.fromEntries(Object.entries(mensen).map(([wie, { geboortedatum }]) => [wie, leeftijd(geboortedatum)]))
    expect(jaren).toMatchObject({
      noor: 9,
      adedayo: 13,
      loluwa: 10,
      babafemi: 6,
      sjoerd: 14,
      elif: 15,
      djamano: 17,
      tjebbe: 11,
      wietske: 8,
      jagoda: 3,
    })
    expect(mensen.elif.geboortedatum).toBe('2010-11-24')
    expect(mensen.loluwa.geboortedatum.slice(5)).toBe('02-29')
  })
})

describe('de geheimen', () => {
  it('zijn namen, geboortedatums en zinnen', () => {
    expect(geheimen).toEqual(
      expect.arrayContaining(['Noortje', 'Yıldıray', '2010-11-24', 'Fenna Rietbroek', verhalen.noor.hulpvragen[0]?.tekst]),
    )
    expect(geheimen.length).toBeGreaterThan(200)
  })
  it('zijn zo eigen dat een treffer in een log geen toeval is: geen ervan staat in de referentiedata', async () => {
    for (const geheim of geheimen) expect(geheim.length).toBeGreaterThanOrEqual(6)
    for (const { bestand } of bronnen) {
      const tekst = await leesBestand(bestand)
      const gevonden = geheimen.filter((geheim) => tekst.includes(geheim))
      expect(gevonden, bestand).toEqual([])
    }
  })
})
