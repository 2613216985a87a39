import { expect, it } from 'vitest'
import { binnenSchoolMinimaal } from '../../src/regels/casus/binnen-school-minimaal.ts'
import { convenantEnPrivacyreglementAanwezig } from '../../src/regels/casus/convenant-en-privacyreglement-aanwezig.ts'
import type { DeelnameFeiten, Partij, SchoolopenstellingFeiten } from '../../src/regels/feiten.ts'
import { vandaag } from './bouwers.ts'
import { gevallen, wegen } from './gevallen.ts'
import { ingevuld } from './volger.ts'

const openstelling = (over: Partial<SchoolopenstellingFeiten['inhoud']> = {}, naamloos = true): SchoolopenstellingFeiten => ({
  id: 'openstelling-1',
  inhoud: {
    persoonId: 'kind-1',
    medewerkerId: 'collega-1',
    doel: 'begeleiden-in-de-klas',
    cellen: ['school/thuissituatie'],
    tot: '2026-12-18',
    ...over,
  },
  naamloos,
})
gevallen(binnenSchoolMinimaal, [
  ['wat het doel vraagt', openstelling(), vandaag, 'voldaan'],
  ['minder dan het doel vraagt', openstelling({ cellen: ['school/basis'] }), vandaag, 'voldaan'],
  ['jeugdhulp bij begeleiden in de klas', openstelling({ cellen: ['school/thuissituatie', 'school/jeugdhulp'] }), vandaag, 'geschonden'],
  ['jeugdhulp bij een gesprek met ouders', openstelling({ doel: 'gesprek-met-ouders', cellen: ['school/jeugdhulp'] }), vandaag, 'voldaan'],
  ['niets van wat is genoemd hoort bij het doel', openstelling({ doel: 'lesgeven' }), vandaag, 'geschonden'],
  ['een naam in de toelichting', openstelling({ toelichting: 'Noor zit alleen.' }, false), vandaag, 'geschonden'],
  ['een ander doel', openstelling({ doel: 'anders' }), vandaag, 'oordeel-nodig'],
  ['een ander doel, met een naam in de toelichting', openstelling({ doel: 'anders' }, false), vandaag, 'geschonden'],
])
it('de uitweg laat weg wat niet nodig is en vraagt om een tekst zonder naam', () => {
  const over = openstelling({ doel: 'lesgeven', toelichting: 'Noor.', cellen: ['school/thuissituatie'] }, false)
  const uitkomst = binnenSchoolMinimaal.toets(over, vandaag)
  if (uitkomst.uitkomst !== 'geschonden') throw new Error('had geschonden moeten zijn')
  const [stap] = uitkomst.herstel
  const { inhoud } = over
  const opnieuw = { ...inhoud, ...(ingevuld(stap as NonNullable<typeof stap>) as object) }
  expect(opnieuw).toMatchObject({ cellen: ['school/basis'], toelichting: 'ingevuld' })
  expect(binnenSchoolMinimaal.toets({ id: 'x', inhoud: opnieuw, naamloos: true }, vandaag).uitkomst).toBe('voldaan')
})

const partij = (id: string, soort: string, over: Partial<Partij> = {}): Partij => ({
  id,
  soort,
  reglement: soort === 'school',
  convenanten: ['convenant-1'],
  ...over,
})
const school = partij('school-1', 'school')
const team = partij('team-1', 'wijkteam')
const deelname = (nieuw: Partij, ...anderen: Partij[]): DeelnameFeiten => ({ id: 'deelnemer-1', casusId: 'casus-1', nieuw, anderen })
const los = { convenanten: [] }

gevallen(convenantEnPrivacyreglementAanwezig, [
  ['alles is er', deelname(team, school, team), vandaag, 'voldaan'],
  ['de school heeft geen reglement dat geldt', deelname(team, { ...school, reglement: false }), vandaag, 'geschonden'],
  ['zij doen niet aan hetzelfde convenant mee', deelname({ ...team, convenanten: ['convenant-2'] }, school), vandaag, 'geschonden'],
  ['de een doet nergens aan mee', deelname({ ...team, ...los }, school), vandaag, 'geschonden'],
  ['niemand doet ergens aan mee', deelname({ ...team, ...los }, { ...school, ...los }), vandaag, 'geschonden'],
  ['de school komt er als laatste bij', deelname({ ...school, reglement: false }, team), vandaag, 'geschonden'],
  [
    'zonder school aan tafel vraagt de bron het niet',
    deelname({ ...team, ...los }, partij('zorg-1', 'jeugdhulpaanbieder', los)),
    vandaag,
    'voldaan',
  ],
  ['een tweede school is ook van buiten', deelname(partij('school-2', 'school', los), school), vandaag, 'geschonden'],
])

/** What following the way out makes of these parties. */
function gevolgd({ nieuw, anderen, ...rest }: DeelnameFeiten): DeelnameFeiten {
  const uitkomst = convenantEnPrivacyreglementAanwezig.toets({ nieuw, anderen, ...rest }, vandaag)
  const stappen = uitkomst.uitkomst === 'geschonden' ? uitkomst.herstel : []
  const na = (wie: Partij): Partij => {
    const paden = stappen.filter((stap) => stap.wie === wie.id).map(({ pad }) => pad)
    const erbij = paden.flatMap((pad) => /convenanten\/(.+)\/toetredingen$/.exec(pad)?.[1] ?? [])
    const reglement = wie.reglement || paden.some((pad) => pad.endsWith('/privacyreglementen'))
    return { ...wie, reglement, convenanten: [...wie.convenanten, ...erbij] }
  }
  return { ...rest, nieuw: na(nieuw), anderen: anderen.map(na) }
}
it.each([
  ['in dat waar de meesten al in zitten', deelname({ ...team, ...los }, school, partij('school-2', 'school')), 1],
  ['in een nieuw convenant als er geen is', deelname({ ...team, ...los }, { ...school, ...los, reglement: false }), 4],
  ['ook als ieder in een ander zit', deelname({ ...team, convenanten: ['convenant-2'] }, school), 1],
])('de uitweg brengt hen samen, %s', (_, feiten, stappen) => {
  const uitkomst = convenantEnPrivacyreglementAanwezig.toets(feiten, vandaag)
  if (uitkomst.uitkomst !== 'geschonden') throw new Error('had geschonden moeten zijn')
  expect(wegen(uitkomst.herstel)).toHaveLength(stappen)
  expect(convenantEnPrivacyreglementAanwezig.toets(gevolgd(feiten), vandaag)).toEqual({ uitkomst: 'voldaan' })
})
