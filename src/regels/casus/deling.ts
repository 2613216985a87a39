import { gevuld, leeftijd, loopt, plusDagen } from '../dag.ts'
import type { DelingFeiten, Delinginhoud, Verantwoording } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import type { Dag, Invulling } from '../regel.ts'
import { dag, keuze, kort, verhaal } from '../stappen.ts'
import { hulpsoorten, type WettelijkeBasis, wettelijkeBases } from './wettelijk.ts'

/** What one rule misses in a deling: in words, and what a person must fill in (absent where the call itself is put right). */
export type Gebrek = { regel: string; wat: string; invulling?: Invulling }

const avgGrondslagen = ['wettelijke-verplichting', 'publieke-taak', 'vitaal-belang', 'overeenkomst'] as const
const zonderInstemming = (grond: Delinginhoud['grond']): boolean => grond === 'vitaal-belang' || grond === 'conflict-van-plichten'

export const swvGezondheid = 'swv/gezondheid'
/** The schoolbestuur, and its school as part of it (our reading). Another samenwerkingsverband is a third party too. */
const magVanSwv: readonly string[] = ['school', 'schoolbestuur']
/** Whether someone among those who receive may not have what a samenwerkingsverband knows of someone's health. */
export const derde = (soorten: readonly string[], personen = 0): boolean =>
  personen > 0 || soorten.some((soort) => !magVanSwv.includes(soort))

/** The laws that fit who shares, who receives and what. */
export function passendeBases({ deling, delerSoort, ontvangerSoorten }: DelingFeiten): WettelijkeBasis[] {
  const naar = [...ontvangerSoorten, ...deling.ontvangerPersoonIds.map(() => 'persoon')]
  return wettelijkeBases.filter(
    (basis) =>
      (basis.van === undefined || basis.van.includes(delerSoort)) &&
      naar.every((soort) => basis.naar.includes(soort)) &&
      deling.cellen.every((cel) => basis.cellen === undefined || basis.cellen.test(cel)),
  )
}

const rechtstreeks = ({ deling, delerSoort, ontvangerSoorten }: DelingFeiten): boolean =>
  [delerSoort, ...ontvangerSoorten].every((soort) => hulpsoorten.includes(soort)) &&
  deling.ontvangerPersoonIds.length === 0 &&
  deling.cellen.every((cel) => /^(jeugdhulp|zorg|casus|gezin)\//.test(cel))

/** Whether the chosen ground can carry this at all: another law may, and else it takes toestemming. */
export const grondPast = (feiten: DelingFeiten): boolean => {
  const { grond } = feiten.deling
  if (grond === 'rechtstreeks-betrokken') return rechtstreeks(feiten)
  return grond !== 'wettelijk' || passendeBases(feiten).length > 0
}

/** Persons among the receivers who have no gezag on the day. */
export const zonderGezag = ({ deling, gezag }: DelingFeiten, op: Dag): string[] =>
  deling.ontvangerPersoonIds.filter((id) => !gezag.some((relatie) => relatie.persoonId === id && loopt(relatie, op)))

/** What a parent with gezag would see at this age: a parent without it gets no more. An unknown age counts as under 16. */
export function voorOuder({ jeugdige: { geboortedatum } }: Pick<DelingFeiten, 'jeugdige'>, op: Dag): (cel: string) => boolean {
  const jaren = geboortedatum ? leeftijd(geboortedatum, op) : 0
  if (jaren >= parameter('leeftijd-meerderjarig', op)) return () => false
  const dicht =
    jaren >= parameter('leeftijd-jeugdige-beslist-zelf', op)
      ? /\/(veiligheid|jeugdhulp|gezondheid|thuissituatie|financieel)$/
      : /\/veiligheid$/
  return (cel) => !dicht.test(cel)
}

const isMeerderjarig = (feiten: DelingFeiten, op: Dag): boolean => !voorOuder(feiten, op)('school/basis')
/**
 * Whether this goes to someone without gezag because of a vital interest: who takes the child in tonight, a parent or not. The law asks there that the one concerned
 * cannot consent, and says nothing of who receives (UAVG art. 22 lid 2 b): that such a person gets no more than gezag opens, nothing of health, and for days only, is ours.
 */
const opvang = (feiten: DelingFeiten, op: Dag): boolean =>
  feiten.deling.grond === 'vitaal-belang' && zonderGezag(feiten, op).length > 0 && !isMeerderjarig(feiten, op)
const opvangTot = (op: Dag): Dag => plusDagen(op, parameter('vitaal-belang-persoon-dagen', op))

const geschikt = (feiten: DelingFeiten, op: Dag): string[] => {
  const { deling, ontvangerSoorten } = feiten
  const mag = zonderGezag(feiten, op).length > 0 ? voorOuder(feiten, op) : () => true
  const zonderZorg = opvang(feiten, op) ? (cel: string) => !cel.endsWith('/gezondheid') : () => true
  const voorAllen = derde(ontvangerSoorten, deling.ontvangerPersoonIds.length) ? (cel: string) => cel !== swvGezondheid : () => true
  return deling.cellen.filter((cel) => mag(cel) && zonderZorg(cel) && voorAllen(cel))
}

/** Whether the call says that who receives is a parent without gezag. */
const alsOuder = ({ grond, wettelijkeBasis }: Delinginhoud): boolean => grond === 'wettelijk' && wettelijkeBasis === 'ouder-zonder-gezag'

/**
 * The deling as it can be sent again: without what may not be shared, and to a person on the one law there is for that, or for some days on a vital interest. Whether this person is a parent only who calls
 * can say: no fact here does.
 */
export function verbeterd(feiten: DelingFeiten, op: Dag): Delinginhoud {
  const { deling } = feiten
  const cellen = geschikt(feiten, op)
  if (zonderGezag(feiten, op).length === 0) return { ...deling, cellen, wettelijkeBasis: basisVan(feiten) }
  if (opvang(feiten, op)) return { ...deling, cellen, ontvangerIds: [], tot: deling.tot < opvangTot(op) ? deling.tot : opvangTot(op) }
  if (isMeerderjarig(feiten, op)) return { ...deling, cellen: [], ontvangerPersoonIds: [], ontvangerIds: [], wettelijkeBasis: undefined }
  const wettelijkeBasis = alsOuder(deling) ? deling.wettelijkeBasis : undefined
  return { ...deling, cellen, grond: 'wettelijk', wettelijkeBasis, ontvangerIds: [] }
}
const basisVan = (feiten: DelingFeiten): string | undefined =>
  passendeBases(feiten).find(({ id }) => id === feiten.deling.wettelijkeBasis)?.id

type Veld = [keyof Verantwoording, string, Invulling]
const waarom: Veld[] = [
  ['ernst', 'wat er aan de hand is en hoe ernstig', verhaal('/verantwoording/ernst', 'Wat is er aan de hand, en hoe ernstig is het?')],
  [
    'waaromGeenToestemming',
    'waarom er geen toestemming is',
    verhaal('/verantwoording/waaromGeenToestemming', 'Waarom is toestemming niet gevraagd, of waarom is zij geweigerd?'),
  ],
  ['geraadpleegd', 'wie is geraadpleegd', kort('/verantwoording/geraadpleegd', 'Welke collega is geraadpleegd, of Veilig Thuis?')],
  [
    'alternatieven',
    'wat er anders is geprobeerd',
    verhaal('/verantwoording/alternatieven', 'Wat is er geprobeerd of overwogen in plaats van delen?'),
  ],
  ['minimaleInhoud', 'waarom niet minder kan', verhaal('/verantwoording/minimaleInhoud', 'Waarom kan het niet met minder gegevens?')],
]
const nietZelf: Veld = [
  'waaromNietZelf',
  'waarom de betrokkene zelf niet kan toestemmen',
  verhaal('/verantwoording/waaromNietZelf', 'Waarom kan de betrokkene zelf niet toestemmen?'),
]

const uit = (pointer: string, vraag: string): Invulling => ({ pointer, vraag, schema: { type: 'string', format: 'uuid' } })

function grondgebreken(feiten: DelingFeiten, deling: Delinginhoud): Gebrek[] {
  const mist = (wat: string, invulling: Invulling): Gebrek => ({ regel: 'deling-heeft-grond', wat, invulling })
  const niemand = deling.ontvangerIds.length + deling.ontvangerPersoonIds.length === 0
  const bases = passendeBases({ ...feiten, deling })
  return [
    ...(gevuld(deling.doel) ? [] : [mist('het doel', verhaal('/doel', 'Waarvoor heeft de ontvanger de gegevens nodig?'))]),
    ...(deling.cellen.length > 0
      ? []
      : [mist('welke gegevens', keuze('/cellen/0', 'Welke gegevens deelt u?', ['school/basis', 'swv/basis', 'jeugdhulp/basis']))]),
    ...(niemand ? [mist('wie ze krijgt', uit('/ontvangerIds/0', 'Welke organisatie krijgt de gegevens?'))] : []),
    ...(deling.avgGrondslag
      ? []
      : [mist('de grondslag in de AVG', keuze('/avgGrondslag', 'Op welke grondslag uit de AVG berust dit?', avgGrondslagen))]),
    ...(deling.grond === 'wettelijk' && !deling.wettelijkeBasis && deling.ontvangerPersoonIds.length === 0 && bases.length > 0
      ? [
          mist(
            'welke wet het toestaat',
            keuze(
              '/wettelijkeBasis',
              'Welke wet geeft het recht of legt het op?',
              bases.map(({ id }) => id),
            ),
          ),
        ]
      : []),
  ]
}

function verantwoordingsgebreken({ grond, verantwoording = {}, informerenOp, geinformeerdOp }: Delinginhoud): Gebrek[] {
  if (!zonderInstemming(grond)) return []
  const velden = grond === 'vitaal-belang' ? [...waarom, nietZelf] : waarom
  const weet = informerenOp || geinformeerdOp || gevuld(verantwoording.nietInformerenReden)
  const anoniem = grond !== 'conflict-van-plichten' || verantwoording.anoniemBesprokenOp || gevuld(verantwoording.nietAnoniemReden)
  return [
    ...velden
      .filter(([veld]) => !gevuld(verantwoording[veld]))
      .map(([, wat, invulling]) => ({ regel: 'deling-zonder-toestemming-verantwoord', wat, invulling })),
    ...(weet
      ? []
      : [
          {
            regel: 'deling-zonder-toestemming-verantwoord',
            wat: 'wanneer het gezin dit hoort',
            invulling: dag('/informerenOp', 'Wanneer vertelt u het gezin dat dit is gedeeld?'),
          },
        ]),
    ...(anoniem
      ? []
      : [
          {
            regel: 'eerst-anoniem-bespreken',
            wat: 'het gesprek zonder naam',
            invulling: dag('/verantwoording/anoniemBesprokenOp', 'Wanneer is het eerst zonder naam besproken?'),
          },
        ]),
  ]
}

/** What someone who takes the child in gets too much of, or for too long. The call itself is put right. */
function opvanggebreken(deling: Delinginhoud, nu: Delinginhoud): Gebrek[] {
  const mist = (wat: string): Gebrek => ({ regel: 'deling-zonder-toestemming-verantwoord', wat })
  return [
    ...(nu.tot < deling.tot ? [mist('een laatste dag binnen twee weken, want deze persoon heeft geen gezag')] : []),
    ...(nu.cellen.length < deling.cellen.length
      ? [mist('niet meer dan een ouder met gezag mag zien, en niets over gezondheid: vertel dat zelf als het nodig is')]
      : []),
    ...(deling.ontvangerIds.length > 0 ? [mist('een eigen deling voor deze persoon, zonder organisaties erbij')] : []),
  ]
}

const isOuder = keuze(
  '/wettelijkeBasis',
  'Is deze persoon een ouder van de jeugdige, zonder gezag? Alleen dan kan dit zo. Vraag anders toestemming, met deze persoon als ontvanger.',
  ['ouder-zonder-gezag'],
)

/** Everything that is missing or too much, for each rule that asks it. */
export function gebrekenVan(feiten: DelingFeiten, op: Dag): Gebrek[] {
  const { deling, ontvangerSoorten } = feiten
  const nu = verbeterd(feiten, op)
  const ouders = opvang(feiten, op) ? [] : zonderGezag(feiten, op)
  const teVeel = ouders.length > 0 && deling.cellen.some((cel) => !voorOuder(feiten, op)(cel))
  const ouder = (wat: string, invulling?: Invulling): Gebrek => ({ regel: 'ouder-zonder-gezag-op-verzoek', wat, invulling })
  const gezondheid = ontvangerSoorten.length > 0 && deling.cellen.some((cel) => cel.endsWith('/gezondheid'))
  return [
    ...grondgebreken(feiten, nu),
    ...(deling.wettelijkeBasis && !basisVan(feiten) ? [{ regel: 'deling-heeft-grond', wat: 'een wet die hierbij past' }] : []),
    ...verantwoordingsgebreken(nu),
    ...(opvang(feiten, op) ? opvanggebreken(deling, nu) : []),
    ...(gezondheid && !deling.geheimhouding
      ? [
          {
            regel: 'zicht-volgt-rol-en-geheimhouding',
            wat: 'waarop de geheimhouding berust',
            invulling: keuze('/geheimhouding', 'Waarop berust de geheimhouding van de ontvanger?', ['beroep', 'ambt', 'wet', 'contract']),
          },
        ]
      : []),
    ...(deling.cellen.includes(swvGezondheid) && derde(ontvangerSoorten, deling.ontvangerPersoonIds.length)
      ? [{ regel: 'swv-gezondheidsgegevens-niet-doorgeven', wat: 'gezondheid uit het dossier van het samenwerkingsverband' }]
      : []),
    ...(ouders.length > 0 && nu.ontvangerPersoonIds.length > 0 && !deling.verzoekOp
      ? [ouder('het verzoek van de ouder', dag('/verzoekOp', 'Wanneer vroeg de ouder om informatie?'))]
      : []),
    ...(ouders.length > 0 && !alsOuder(deling)
      ? [ouder('dat dit een ouder is', nu.ontvangerPersoonIds.length > 0 ? isOuder : undefined)]
      : []),
    ...(ouders.length > 0 && (teVeel || deling.ontvangerIds.length > 0) ? [ouder('niet meer dan een ouder zonder gezag mag weten')] : []),
  ]
}
