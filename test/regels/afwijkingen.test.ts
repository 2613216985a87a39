import { describe, expect, it } from 'vitest'
import { type AfwijkingFeiten, afwijkingenOp, afwijkingenVanaf, afwijkingsoorten } from '../../src/regels/afwijkingen.ts'
import {
  geboren,
  gezinsplan,
  gezinsplanVersie,
  inzet,
  kind,
  koppeling,
  loopbaan,
  opp,
  vandaag,
  vastgesteld,
  verklaring,
} from './bouwers.ts'

const feiten = (over: Partial<AfwijkingFeiten> = {}): AfwijkingFeiten => ({ opps: [], gezinsplannen: [], koppelingen: [], ...over })
const school = (versie = vastgesteld(), over = {}) => feiten({ opps: [opp(versie, over)] })
const gezin = (versie = {}, over = {}) =>
  feiten({ gezinsplannen: [gezinsplan(gezinsplanVersie({ stand: 'vastgesteld', ...versie }), over)] })
const vanSchool = (over: Parameters<typeof koppeling>[0]) => feiten({ opps: [opp(vastgesteld())], koppelingen: [koppeling(over)] })
const nee = verklaring({ antwoord: 'nee' })
const nvt = { id: 'loopbaan-1', jeugdigeId: 'kind-1', nvtReden: 'te jong' }
const wacht = { bevestigdOp: undefined, voorgesteldOp: '2026-08-17', helften: [{ kant: 'gezinsplan', planversie: 1 }] } as const
const deel = (over: Parameters<typeof loopbaan>[0]) => ({ schoolloopbaan: [loopbaan(over)] })

const gevallen: [zin: string, feiten: AfwijkingFeiten, dag: string, verwacht: string[]][] = [
  ['alles klopt', { ...school(), gezinsplannen: gezin().gezinsplannen, koppelingen: [koppeling()] }, vandaag, []],
  ['er geldt nog geen versie', feiten({ opps: [{ ...opp(), versie: undefined }] }), vandaag, []],
  ['hulp loopt en staat niet in het OPP', school(vastgesteld({ jeugdhulp: [] })), vandaag, ['jeugdhulp-ontbreekt inzet-1']],
  ['de hulp start morgen', school(vastgesteld({ jeugdhulp: [] }), { inzetten: [inzet({ gestartOp: '2026-09-02' })] }), vandaag, []],
  [
    'de hulp start vandaag',
    school(vastgesteld({ jeugdhulp: [] }), { inzetten: [inzet({ gestartOp: vandaag })] }),
    vandaag,
    ['jeugdhulp-ontbreekt inzet-1'],
  ],
  ['nee, terwijl er hulp loopt', school(vastgesteld({ jeugdhulpverklaring: nee })), vandaag, ['jeugdhulp-ontbreekt inzet-1']],
  ['nee, en er is geen hulp te zien', school(vastgesteld({ jeugdhulpverklaring: nee, jeugdhulp: [] }), { inzetten: [] }), vandaag, []],
  [
    'liever geen antwoord, en er is geen hulp te zien',
    school(vastgesteld({ jeugdhulpverklaring: verklaring({ antwoord: 'geen-antwoord-gewenst', motivering: 'x' }), jeugdhulp: [] }), {
      inzetten: [],
    }),
    vandaag,
    [],
  ],
  ['de laatste dag van de hulp', school(vastgesteld(), { inzetten: [inzet({ beeindigdOp: vandaag })] }), vandaag, []],
  [
    'de dag na de laatste dag',
    school(vastgesteld(), { inzetten: [inzet({ beeindigdOp: '2026-08-31' })] }),
    vandaag,
    ['jeugdhulp-beeindigd inzet-1'],
  ],
  [
    'de geplande laatste dag was 29 februari',
    school(vastgesteld(), { inzetten: [inzet({ tot: '2028-02-29' })] }),
    '2028-03-01',
    ['jeugdhulp-beeindigd inzet-1'],
  ],
  ['de school ziet de hulp niet meer', school(vastgesteld(), { inzetten: [] }), vandaag, ['grond-vervallen deel-1']],
  [
    'de bron van een samenvatting is dicht',
    school(vastgesteld(), { samenvattingen: [{ id: 'samenvatting-1', bronZichtbaar: false }] }),
    vandaag,
    ['grond-vervallen samenvatting-1'],
  ],
  ['het gezinsplan verwijst naar hulp die niet te zien is', gezin({}, { inzetten: [] }), vandaag, ['grond-vervallen hulp-1']],
  ['de schoolloopbaan ontbreekt', gezin({ schoolloopbaan: [] }), vandaag, ['schoolloopbaan-ontbreekt kind-1']],
  ['of het kind op school zit is niet bekend', gezin({ schoolloopbaan: [] }, { kinderen: [kind({ inschrijvingen: [] })] }), vandaag, []],
  ['niet van toepassing bij een leerplichtig kind', gezin({ schoolloopbaan: [nvt] }), vandaag, ['schoolloopbaan-ontbreekt kind-1']],
  ['de school in het plan is een andere', gezin(deel({ school: 'De Braam' })), vandaag, ['schoolloopbaan-verouderd kind-1']],
  ['dezelfde school, anders geschreven', gezin(deel({ school: ' de vlinderstruik' })), vandaag, []],
  [
    'welke school het nu is, is niet te zien',
    gezin(deel({ school: 'De Braam' }), { kinderen: [kind({ inschrijvingen: [] })] }),
    vandaag,
    [],
  ],
  [
    'de koppeling waar het uit komt is beëindigd',
    gezin(deel({ herkomst: 'koppeling', koppelingId: 'koppeling-1' }), { koppelingen: [koppeling({ beeindigdOp: vandaag })] }),
    vandaag,
    ['schoolloopbaan-verouderd kind-1'],
  ],
  [
    'de koppeling waar het uit komt loopt',
    gezin(deel({ herkomst: 'koppeling', koppelingId: 'koppeling-1' }), { koppelingen: [koppeling()] }),
    vandaag,
    [],
  ],
  [
    'de koppeling waar het uit komt staat, en van het OPP is niets meer te zien',
    gezin(deel({ herkomst: 'koppeling', koppelingId: 'koppeling-1' }), { koppelingen: [koppeling({ oppOpen: false })] }),
    vandaag,
    ['grond-vervallen loopbaan-1'],
  ],
  [
    'van het OPP is niets te zien, en het gezin vertelde het zelf',
    gezin(deel({ herkomst: 'gezin' }), { koppelingen: [koppeling({ oppOpen: false })] }),
    vandaag,
    [],
  ],
  [
    'de koppeling is beëindigd, en van het OPP is niets meer te zien: één afwijking',
    gezin(deel({ herkomst: 'koppeling', koppelingId: 'koppeling-1' }), {
      koppelingen: [koppeling({ beeindigdOp: vandaag, oppOpen: false })],
    }),
    vandaag,
    ['schoolloopbaan-verouderd kind-1'],
  ],
  [
    'het gezinsplan heeft een nieuwe versie',
    vanSchool({
      helften: [
        { kant: 'opp', planversie: 1 },
        { kant: 'gezinsplan', planversie: 1, huidigeVersie: 2 },
      ],
    }),
    vandaag,
    ['versie-verouderd koppeling-1'],
  ],
  [
    'het eigen plan heeft een nieuwe versie',
    vanSchool({
      helften: [
        { kant: 'opp', planversie: 1, huidigeVersie: 2 },
        { kant: 'gezinsplan', planversie: 1, huidigeVersie: 1 },
      ],
    }),
    vandaag,
    [],
  ],
  ['de andere kant is niet te zien', vanSchool({ helften: [{ kant: 'opp', planversie: 1, huidigeVersie: 2 }] }), vandaag, []],
  ['een voorstel wacht vijftien dagen', vanSchool(wacht), vandaag, ['koppeling-onbevestigd koppeling-1']],
  ['een voorstel wacht veertien dagen', vanSchool(wacht), '2026-08-31', []],
  ['het eigen voorstel wacht op de ander', vanSchool({ ...wacht, helften: [{ kant: 'opp', planversie: 1 }] }), vandaag, []],
  ['een voorstel is ingetrokken', vanSchool({ ...wacht, beeindigdOp: '2026-08-20' }), vandaag, []],
]

describe('afwijkingen op een dag', () => {
  it.each(gevallen)('%s', (_zin, wat, dag, verwacht) => {
    expect(afwijkingenOp(dag, wat).map(({ soort, onderwerpId }) => `${soort} ${onderwerpId}`)).toEqual(verwacht)
  })
  it('elke soort komt voor', () => {
    expect(new Set(gevallen.flatMap(([, , , verwacht]) => verwacht.map((een) => een.split(' ')[0])))).toEqual(new Set(afwijkingsoorten))
  })
  it('noemt plan, regel en termijn', () => {
    expect(afwijkingenOp(vandaag, gezin({ schoolloopbaan: [] }))).toEqual([
      {
        soort: 'schoolloopbaan-ontbreekt',
        planSoort: 'gezinsplan',
        planId: 'gezinsplan-1',
        onderwerpId: 'kind-1',
        regel: 'gezinsplan-bevat-schoolloopbaan',
        regelversie: 1,
        termijnDagen: 42,
      },
    ])
  })
})

describe('wat een bekende dag zal brengen, staat er vooraf', () => {
  it('hulp die afloopt', () => {
    expect(afwijkingenVanaf(vandaag, school(vastgesteld(), { inzetten: [inzet({ tot: '2026-09-30' })] }))).toMatchObject([
      { soort: 'jeugdhulp-beeindigd', vanaf: '2026-10-01', termijn: '2026-11-12' },
    ])
  })
  it('hulp die niet in het plan staat en vanzelf afloopt', () => {
    const loopt = school(vastgesteld({ jeugdhulp: [] }), { inzetten: [inzet({ tot: '2026-09-30' })] })
    expect(afwijkingenVanaf(vandaag, loopt)).toMatchObject([{ soort: 'jeugdhulp-ontbreekt', vanaf: vandaag, tot: '2026-09-30' }])
  })
  it('een vijfde verjaardag op 29 februari maakt van een reden een gemis', () => {
    const kleuter = gezin({ schoolloopbaan: [nvt] }, { kinderen: [kind({ geboortedatum: '2024-02-29' })] })
    expect(afwijkingenVanaf(vandaag, kleuter)).toMatchObject([
      { soort: 'schoolloopbaan-ontbreekt', vanaf: '2029-03-01', tot: '2042-02-28' },
    ])
  })
  it('een voorstel dat te lang gaat wachten', () => {
    expect(afwijkingenVanaf('2026-08-20', vanSchool(wacht))).toMatchObject([{ soort: 'koppeling-onbevestigd', vanaf: vandaag }])
  })
  it('elke dag komt uit op wat die dag zelf zegt', () => {
    const alles = {
      ...school(vastgesteld({ jeugdhulp: [] }), { inzetten: [inzet({ gestartOp: '2026-09-10', tot: '2026-09-20' })] }),
      koppelingen: [koppeling(wacht)],
    }
    const plan = afwijkingenVanaf('2026-08-20', {
      ...alles,
      gezinsplannen: gezin({ schoolloopbaan: [] }, { kinderen: [kind({ geboortedatum: geboren.elf, tot: '2026-09-15' })] }).gezinsplannen,
    })
    const bron = { ...alles, gezinsplannen: gezin({ schoolloopbaan: [] }, { kinderen: [kind({ tot: '2026-09-15' })] }).gezinsplannen }
    for (const dag of Array.from({ length: 45 }, (_, nummer) =>
      new Date(Date.parse('2026-08-20') + nummer * 86_400_000).toISOString().slice(0, 10),
    )) {
      const vooraf = plan.filter(({ vanaf, tot }) => vanaf <= dag && (!tot || dag <= tot)).map(({ soort }) => soort)
      expect(vooraf.sort(), dag).toEqual(
        afwijkingenOp(dag, bron)
          .map(({ soort }) => soort)
          .sort(),
      )
    }
  })
})
