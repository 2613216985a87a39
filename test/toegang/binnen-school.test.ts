import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { als } from '../huis/eigenaar.ts'
import { begin, type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { maakCollega, maakTafel, schrijfOpp, type Tafel } from '../hulp/wereld.ts'

let huis: Huis
let tafel: Tafel
let opp: string
/** A second leraar of the same school, for whom nothing is opened. */
let ander: Wie
/** Who the leraar of the table is, as the school knows them. */
let leraarId: string
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  opp = await schrijfOpp(tafel)
  ander = await maakCollega(tafel.doe, tafel.school, 'leraar')
  await maakCollega(tafel.doe, tafel.school)
  const { resultaten } = (await tafel.doe(tafel.school.baas, 'GET', '/medewerkers')).body
  leraarId = resultaten.find(({ naam }: { naam: string }) => naam === 'Bram Kok').id
})
afterAll(() => huis?.stop())
beforeEach(() => huis.klok.zet(begin))

const inhoud = () => ({
  persoonId: tafel.kind,
  medewerkerId: leraarId,
  doel: 'begeleiden-in-de-klas',
  cellen: ['school/thuissituatie'],
  tot: '2026-12-18',
})
const vraag = (body: object, wie: Wie = tafel.school.baas, opties = {}) =>
  huis.roep(wie, 'POST', '/schoolopenstellingen', { ...inhoud(), ...body }, opties)
const lees = async (wie: Wie) => (await tafel.doe(wie, 'GET', `/opps/${opp}`)).body
/** Whether this one sees what stands in the OPP about home, and what the answer says is closed. */
async function ziet(wie: Wie): Promise<[boolean, string[]]> {
  const { factoren, afgeschermd } = await lees(wie)
  const dicht = afgeschermd.filter(({ reden }: { reden: string }) => reden === 'functie').map(({ cel }: { cel: string }) => cel)
  return [factoren.some(({ gebied }: { gebied: string }) => gebied === 'thuis'), dicht]
}

describe('binnen één school opent een collega wat een ander nodig heeft', () => {
  it('alleen voor die collega, alleen die delen, en het eindigt bij de eerstvolgende aanroep', async () => {
    const { school } = tafel
    const [vooraf, dicht] = await ziet(school.leraar)
    expect([vooraf, dicht.includes('school/thuissituatie')]).toEqual([false, true])
    const gemaakt = await vraag({})
    expect(gemaakt.status, gemaakt.tekst).toBe(201)
    const [open, nogDicht] = await ziet(school.leraar)
    expect(open).toBe(true)
    expect(nogDicht).toEqual(dicht.filter((cel) => cel !== 'school/thuissituatie'))
    expect(await ziet(ander)).toEqual([false, dicht])
    // It is a look, not a say: what the functie may not do, it still may not.
    expect(
      (await huis.roep(school.leraar, 'POST', `/opps/${opp}/vaststellingen`, { deel: 'perspectief' }, { ifMatch: '"x"' })).status,
    ).toBe(403)
    const pad = `/schoolopenstellingen/${gemaakt.id}`
    expect((await tafel.doe(school.leraar, 'GET', pad)).body).toMatchObject({ medewerkerId: leraarId, tot: '2026-12-18' })
    expect((await huis.roep(ander, 'GET', pad)).status).toBe(404)
    expect((await huis.roep(school.leraar, 'POST', `${pad}/beeindigingen`, { reden: 'Klaar.' })).status).toBe(403)
    await tafel.doe(school.baas, 'POST', `${pad}/beeindigingen`, { reden: 'Het gesprek is geweest.' })
    expect(await ziet(school.leraar)).toEqual([false, dicht])
    expect((await huis.roep(school.leraar, 'GET', pad)).status).toBe(404)
    expect((await tafel.doe(school.baas, 'GET', pad)).body.beeindigingen).toHaveLength(1)
  })

  it('na de laatste dag is het dicht', async () => {
    const { id } = await tafel.doe(tafel.school.baas, 'POST', '/schoolopenstellingen', inhoud())
    huis.klok.zet('2026-12-18T20:00:00.000Z')
    expect((await ziet(tafel.school.leraar))[0]).toBe(true)
    huis.klok.zet('2026-12-18T23:00:00.000Z')
    expect((await ziet(tafel.school.leraar))[0]).toBe(false)
    huis.klok.zet(begin)
    await tafel.doe(tafel.school.baas, 'POST', `/schoolopenstellingen/${id}/vervallenverklaringen`, { reden: 'Verkeerde leerling.' })
    expect((await ziet(tafel.school.leraar))[0]).toBe(false)
  })

  it('het staat bij wie er keek, op deze grond, en het gezin leest wat er is opengesteld', async () => {
    const { school, moeder, kind } = tafel
    huis.klok.zet('2027-01-11T09:00:00.000Z')
    const { id } = await tafel.doe(school.baas, 'POST', '/schoolopenstellingen', { ...inhoud(), tot: '2027-01-29' })
    huis.klok.zet('2027-01-11T09:05:00.000Z')
    await lees(school.leraar)
    const [laatste] = (await tafel.doe(moeder, 'GET', `/personen/${kind}/inzagen?limiet=1`)).body.resultaten
    expect(laatste).toMatchObject({
      zin: 'De leraar van De Vlierhof opende het ontwikkelingsperspectief (OPP), omdat het binnen de school nodig was. Wie keek, zit niet aan tafel bij een casus van deze persoon; de regisseur krijgt daarvan een melding.',
      gronden: expect.arrayContaining(['binnen-school']),
    })
    const gelezen = (await tafel.doe(moeder, 'GET', `/schoolopenstellingen?persoonId=${kind}`)).body.resultaten
    expect(gelezen.map((een: { id: string }) => een.id)).toContain(id)
    await tafel.doe(school.baas, 'POST', `/schoolopenstellingen/${id}/beeindigingen`, { reden: 'Klaar.' })
  })

  it('de openingen zeggen het: eerst dat een collega het kan openen, daarna dat het open is', async () => {
    const { school, kind, casus } = tafel
    const pad = `/casussen/${casus}/openingen?jeugdigeId=${kind}&bronId=${school.id}&cel=school/thuissituatie`
    const [dicht] = (await tafel.doe(school.leraar, 'GET', pad)).body.openingen
    expect(dicht.staat).toBe('dicht-voor-uw-functie')
    expect(dicht.wegen.map(({ soort }: { soort: string }) => soort)).toEqual(['functie', 'binnen-school'])
    const { id } = await tafel.doe(school.baas, 'POST', '/schoolopenstellingen', inhoud())
    expect((await tafel.doe(school.leraar, 'GET', pad)).body.openingen[0].staat).toBe('open')
    expect((await tafel.doe(ander, 'GET', pad)).body.openingen[0].staat).toBe('dicht-voor-uw-functie')
    await tafel.doe(school.baas, 'POST', `/schoolopenstellingen/${id}/beeindigingen`, { reden: 'Klaar.' })
  })
})

describe('buiten één school kan het niet', () => {
  it('geen andere organisatie, geen medewerker van elders, geen leerling van een ander', async () => {
    const { school, wijkteam, kindWijk } = tafel
    for (const wie of [school.leraar, school.systeem]) expect((await vraag({}, wie)).status).toBe(403)
    expect((await vraag({}, tafel.moeder)).status).toBe(400)
    const [elders] = (await tafel.doe(wijkteam.baas, 'GET', '/medewerkers')).body.resultaten
    expect((await vraag({ persoonId: kindWijk, medewerkerId: elders.id }, wijkteam.baas)).status).toBe(403)
    expect((await vraag({ medewerkerId: elders.id })).status).toBe(400)
    expect((await vraag({ persoonId: kindWijk })).status).toBe(400)
    const [zelf] = (await tafel.doe(school.baas, 'GET', '/medewerkers')).body.resultaten.filter(
      ({ naam }: { naam: string }) => naam === 'Ilse van Dam',
    )
    expect((await vraag({ medewerkerId: zelf.id })).body.errors[0].code).toBe('uzelf')
    expect((await vraag({ tot: '2026-11-22' })).body.errors[0].code).toBe('datum.verleden')
    // Whatever the API would let through: the database knows no opening to someone of another organisatie.
    await expect(
      als(huis, 'eigenaar', (client) =>
        client.query(
          `insert into schoolopenstelling (id, eigenaar_id, persoon_id, medewerker_id, door_id, doel, cellen, tot, aangemaakt_op)
            values ($1, $2, $3, $4, $5, 'lesgeven', '{school/basis}', '2026-12-31', '2026-11-23')`,
          [elders.id, school.id, tafel.kind, elders.id, zelf.id],
        ),
      ),
    ).rejects.toThrow(/schoolopenstelling_collega/)
  })

  it('alleen cellen van de school, en gezondheid alleen als de geheimhouding bekend is', async () => {
    expect((await vraag({ cellen: ['jeugdhulp/jeugdhulp'] })).status).toBe(400)
    const gezondheid = { cellen: ['school/gezondheid'], doel: 'zorg-rond-gezondheid' }
    expect((await vraag(gezondheid)).body.errors[0].location).toBe('/geheimhouding')
    expect((await vraag({ ...gezondheid, geheimhouding: 'contract' }, undefined, { proef: true })).body.toegestaan).toBe(true)
  })
})

describe('binnen-school-minimaal', () => {
  it.each([
    ['meer dan het doel vraagt', { cellen: ['school/thuissituatie', 'school/jeugdhulp'] }],
    ['een naam in de toelichting', { toelichting: 'Noor zit vaak alleen.' }],
    ['een ander doel zonder te zeggen waarom', { doel: 'anders' }],
  ])('%s: pas met een motivering', async (_, body) => {
    const geweigerd = await vraag(body)
    expect(geweigerd.status).toBe(409)
    expect(geweigerd.body.bevindingen).toMatchObject([{ regel: 'binnen-school-minimaal', ernst: 'waarschuwt' }])
    const motiveringen = [{ regel: 'binnen-school-minimaal', tekst: 'Zij geeft ook de weerbaarheidstraining.' }]
    expect((await vraag({ ...body, motiveringen }, undefined, { proef: true })).body.toegestaan).toBe(true)
  })

  it('de motivering is zo gesloten als waar zij bij hoort: de klas leest haar niet, en het gezin hoort niet dat er iets is vastgelegd', async () => {
    const { school, moeder, kind, doe } = tafel
    const vastgelegd = async (wie: Wie) =>
      (await doe(wie, 'GET', `/personen/${kind}/inzagen?limiet=100`)).body.resultaten.filter(
        ({ aard }: { aard: string }) => aard === 'vastgelegd',
      )
    const vooraf = await vastgelegd(moeder)
    const motiveringen = [{ regel: 'binnen-school-minimaal', tekst: 'Zij ziet haar elke dag.' }]
    const { id: medewerkerId } = (await doe(school.baas, 'GET', '/medewerkers')).body.resultaten.find(
      ({ functie }: { functie: string }) => functie === 'gedragsdeskundige',
    )
    const open = { medewerkerId, cellen: ['school/veiligheid'], motiveringen }
    const { id, status, tekst } = await vraag(open)
    expect(status, tekst).toBe(201)
    const gelezen = async (wie: Wie) => (await doe(wie, 'GET', `/motiveringen?rijId=${id}`)).body.resultaten.length
    expect([await gelezen(school.baas), await gelezen(school.leraar)]).toEqual([1, 0])
    expect(await vastgelegd(moeder)).toEqual(vooraf)
    expect((await vastgelegd(school.baas)).length).toBeGreaterThan(vooraf.length)
  })
})
