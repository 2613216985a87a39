import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Huis, maakHuis, type Wie } from '../hulp/huis.ts'
import { geefToestemming, maakDoe, maakTafel } from '../hulp/wereld.ts'

let huis: Huis
beforeAll(async () => {
  huis = await maakHuis()
})
afterAll(() => huis?.stop())
let n = 0
/**
 * Someone of the network sits at the table by the record of the school. The wijkteam keeps a client, who was let in by the wijkteam elsewhere. Whether these two
 * are one human being (one token) is known to nobody but that person: neither uitnodiging had both as its parties.
 */
async function wereld(zelfde: boolean) {
  const doe = maakDoe(huis)
  const tafel = await maakTafel(huis, doe)
  await geefToestemming(tafel)
  const { school, wijkteam, casus, kindWijk } = tafel
  const persoon = async (wie: Wie, voornaam: string) =>
    (await doe(wie, 'POST', '/personen', { voornaam, achternaam: 'Verzonnen', geboortedatum: '1980-01-01' })).id
  const laatIn = async (wie: Wie, waar: string, persoonId: string, token: Wie) => {
    const { id, body } = await doe(wie, 'POST', `/casussen/${waar}/uitnodigingen`, { persoonId, rol: 'netwerk' })
    await doe(token, 'POST', `/uitnodigingen/${id}/acceptaties`, { code: body.code })
  }
  const [een, ander]: Wie[] = [
    { subject: `mens-${n++}`, client: 'thuis' },
    { subject: `mens-${n++}`, client: 'thuis' },
  ]
  const vanSchool = await persoon(school.baas, 'Joris')
  await laatIn(school.baas, casus, vanSchool, een as Wie)
  const client = await persoon(wijkteam.baas, 'Joris')
  const eigen = (await doe(wijkteam.baas, 'POST', '/casussen', { jeugdigen: [{ persoonId: kindWijk }] })).id
  await laatIn(wijkteam.baas, eigen, client, (zelfde ? een : ander) as Wie)
  return { ...tafel, client, vanSchool }
}
type W = Awaited<ReturnType<typeof wereld>>
it.each([
  [
    'een actie voor hem',
    (w: W) =>
      huis.roep(
        w.wijkteam.baas,
        'POST',
        `/casussen/${w.casus}/acties`,
        { persoonId: w.client, wat: 'Belt.', voor: '2026-12-11' },
        { proef: true },
      ),
  ],
  [
    '_samen over hem',
    (w: W) =>
      huis.roep(
        w.wijkteam.baas,
        'POST',
        `/casussen/${w.casus}/_samen`,
        {
          operaties: [
            { operatie: 'maakInzet', body: { jeugdigeId: w.client, soort: 'begeleiding', doel: 'Rust', aanbieder: { naam: 'Wij' } } },
          ],
        },
        { proef: true },
      ),
  ],
] as const)('wie aan tafel zit en wie cliënt is: %s zegt niet dat zij één zijn', async (_, vraag) => {
  const [een, twee] = [await vraag(await wereld(false)), await vraag(await wereld(true))]
  expect(twee.status, twee.tekst.slice(0, 300)).toBe(een.status)
})
