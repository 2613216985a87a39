import type { Actor } from '../../toegang/actor.ts'
import { opentCel } from '../../toegang/cellen.ts'
import { coordineert } from '../../toegang/functies.ts'
import { functieBlijftDicht, functieDicht, hoeOpenen, wieBeslist } from '../../toegang/hoeopenen.ts'
import type { Stap as Daad, Weg as Route } from '../../toegang/openen.ts'
import { gezagVan, persoonVan } from './feiten.ts'
import type { Gezienrij, Plek } from './opslag.ts'
import type { Opening, Stap, Weg } from './schema.ts'

type Beller = Pick<Actor, 'soort' | 'masker' | 'functie' | 'organisatieSoort'>
export type Zicht = {
  actor: Beller & Pick<Actor, 'organisatie'>
  rijen: Gezienrij[]
  identiteiten: ReadonlyMap<string, string>
  plek: Plek
}

const opening = ({ jeugdigeId, bronId, cel }: Plek, rest: Omit<Opening, keyof Plek>): Opening => ({ jeugdigeId, bronId, cel, ...rest })
const collega: Stap = {
  actie: 'collega-vragen',
  door: 'collega-met-coordinerende-functie',
  zin: 'Een collega met een coördinerende functie kijkt voor u.',
}

export const staatOpen = (plek: Plek): Opening => opening(plek, { staat: 'open', uitleg: 'Dit staat voor u open.', wegen: [] })
const openstellen: Stap = {
  actie: 'openstellen',
  door: collega.door,
  zin: 'Een collega met een coördinerende functie stelt dit deel voor u open, voor een doel en tot een dag.',
}
/** A colleague looks instead; or, of a school's own record, opens this to the one who needs it. */
export function dichtVoorFunctie(plek: Plek, actor: Beller & Pick<Actor, 'organisatie'>): Opening {
  const eigen = actor.organisatieSoort === 'school' && plek.bronId === actor.organisatie && plek.cel.startsWith('school/')
  const wegen: Weg[] = coordineert(actor) ? [] : [{ soort: 'functie', stappen: [collega] }]
  if (eigen) wegen.push({ soort: 'binnen-school', alleenAls: 'Alleen als u dit voor de leerling nodig heeft.', stappen: [openstellen] })
  return opening(plek, { staat: 'dicht-voor-uw-functie', uitleg: functieDicht(plek.cel, actor), wegen })
}
export const dichtVoorPersoon = (plek: Plek, actor: Beller): Opening =>
  opening(plek, { staat: 'dicht', uitleg: hoeOpenen(plek.cel, actor as Actor), wegen: [] })
export const casusDicht = (plek: Plek): Opening =>
  opening(plek, { staat: 'dicht', uitleg: 'De casus is afgesloten. Met toestemming gaat er in deze casus niets meer open.', wegen: [] })

/** Who does not see the jeugdige knows neither age nor gezag: then what holds for every jeugdige is all there is to say. */
export function onbekendeJeugdige({ actor, plek }: Zicht, openerId: string): Opening {
  const stappen: Stap[] = [
    { actie: 'vragen', door: 'opener-van-de-casus', wieId: openerId, zin: 'Wie de casus opende, vraagt toestemming.' },
    { actie: 'antwoorden', door: 'wie-naar-leeftijd-beslist', zin: `Vraag het ${wieBeslist}.` },
    ...daarna(actor, plek),
  ]
  const uitleg = `Dit is dicht. Laat de organisatie die de casus opende toestemming vragen: ${wieBeslist}.`
  return opening(plek, { staat: 'dicht', uitleg: metFunctie(uitleg, actor, plek), wegen: [{ soort: 'toestemming', stappen }] })
}

/** What opens it for an organisatie, by the ways that were found. */
export function dicht(zicht: Zicht, routes: Route[]): Opening {
  const { plek, actor } = zicht
  const [gewoon] = routes
  if (!gewoon || gewoon.stappen.length === 0) {
    const uitleg =
      'Dit is dicht, ook al heeft iedereen van wie u het kunt zien ja gezegd. Vraag de organisatie die het bijhoudt wat er nog nodig is, en kijk of het convenant en het privacyreglement van de school nog gelden.'
    return opening(plek, { staat: 'dicht', uitleg, wegen: [] })
  }
  const wegen = routes.map((route) => alsWeg(zicht, route))
  return opening(plek, { staat: 'dicht', uitleg: metFunctie(samengevat(gewoon), actor, plek), wegen })
}

const daarna = (actor: Beller, { cel }: Plek): Stap[] => (opentCel(actor.masker, cel) || coordineert(actor) ? [] : [collega])
const metFunctie = (uitleg: string, actor: Beller, { cel }: Plek): string =>
  opentCel(actor.masker, cel) ? uitleg : `${uitleg} ${functieBlijftDicht(actor)}`

const alleenAls: Partial<Record<Route['soort'], string>> = {
  'zonder-ouders': 'Alleen bij hulp, en alleen bij ernstig nadeel of als de jeugdige dit weloverwogen wil. Leg dat bij het antwoord vast.',
  rechter: 'Alleen als de rechter toestemming geeft in plaats van wie weigerde. Leg de uitspraak vast.',
}
const alsWeg = (zicht: Zicht, { soort, toestemming, stappen }: Route): Weg => ({
  soort,
  toestemmingId: toestemming,
  alleenAls: alleenAls[soort],
  stappen: [...stappen.map((daad) => alsStap(zicht, daad)), ...daarna(zicht.actor, zicht.plek)],
})

function alsStap(zicht: Zicht, daad: Daad): Stap {
  const { actor, rijen, plek } = zicht
  if (daad.actie === 'vragen') {
    return coordineert(actor)
      ? { actie: 'vragen', door: 'uw-organisatie', zin: 'U vraagt toestemming.' }
      : { actie: 'vragen', door: collega.door, zin: 'Een collega met een coördinerende functie vraagt toestemming.' }
  }
  if (!('als' in daad)) {
    const wieId = persoonVan(rijen, plek.jeugdigeId)?.json.eigenaarId
    return {
      actie: 'gezag-vastleggen',
      door: 'houder-van-het-dossier',
      wieId,
      zin: 'Wie het dossier bijhoudt, legt vast wie het gezag heeft.',
    }
  }
  return daad.actie === 'bevestigen' ? bevestiging(zicht, daad) : { actie: daad.actie, ...wie(zicht, daad) }
}

const vanWie: Record<Extract<Daad, { als: string }>['als'], string> = {
  jeugdige: 'het ja van de jeugdige',
  gezag: 'het ja van een ouder of voogd',
  vertegenwoordiger: 'het ja van wie voor de jeugdige antwoordt',
  rechter: 'de uitspraak van de rechter',
}
/** That another's yes is right is said by whose rows it opens, or by who said it. */
function bevestiging({ actor }: Zicht, { als, bron }: Extract<Daad, { bron: string }>): Stap {
  const zelf = bron === actor.organisatie
  const zegt = `${zelf ? 'Uw organisatie' : 'De organisatie van wie de gegevens zijn,'} bevestigt ${vanWie[als]}`
  return {
    actie: 'bevestigen',
    door: zelf ? 'uw-organisatie' : 'organisatie-van-de-gegevens',
    wieId: bron,
    zin: als === 'rechter' ? `${zegt}.` : `${zegt}. Wie het ja gaf, kan dat ook zelf doen.`,
  }
}

function wie({ rijen, identiteiten, plek }: Zicht, { als, actie, sleutel }: Extract<Daad, { als: string }>): Omit<Stap, 'actie'> {
  const zegt = actie === 'herzien' ? 'komt terug op het eerdere antwoord en zegt ja' : 'zegt ja'
  if (als === 'jeugdige') return { door: 'jeugdige', wieId: plek.jeugdigeId, zin: `De jeugdige ${zegt}.` }
  if (als === 'vertegenwoordiger') {
    const oordeel = rijen.find(
      ({ soort, json }) => soort === 'vertegenwoordiging' && identiteiten.get(json.vertegenwoordigerId) === sleutel,
    )
    return { door: als, wieId: oordeel?.json.vertegenwoordigerId, zin: `Wie voor de jeugdige antwoordt, ${zegt}.` }
  }
  if (als === 'rechter') return { door: 'rechter', zin: 'De rechter geeft toestemming, en u legt de uitspraak vast.' }
  const relatie = gezagVan(rijen, plek.jeugdigeId).find(({ json }) => {
    const houder = json.houderPersoonId ?? json.houderOrganisatieId
    return (identiteiten.get(houder) ?? houder) === sleutel
  })?.json
  if (relatie?.houderPersoonId) return { door: 'persoon-met-gezag', wieId: relatie.houderPersoonId, zin: `Deze ouder of voogd ${zegt}.` }
  if (relatie) return { door: 'organisatie-met-gezag', wieId: relatie.houderOrganisatieId, zin: `De organisatie met gezag ${zegt}.` }
  return { door: 'ieder-met-gezag', zin: `Ieder met gezag ${zegt}.` }
}

/** The ordinary way in a sentence or two. */
function samengevat({ toestemming, stappen }: Route): string {
  const tel = (actie: Daad['actie'], als: string): number => stappen.filter((s) => s.actie === actie && 'als' in s && s.als === als).length
  const groep = (actie: 'antwoorden' | 'herzien'): string[] => [
    ...(tel(actie, 'jeugdige') > 0 ? ['de jeugdige'] : []),
    ...(tel(actie, 'vertegenwoordiger') > 0 ? ['wie voor de jeugdige antwoordt'] : []),
    ...(tel(actie, 'gezag') === 1 ? ['één gezagdrager'] : []),
    ...(tel(actie, 'gezag') > 1 ? [`${tel(actie, 'gezag')} gezagdragers`] : []),
  ]
  const bevestigd = stappen.filter(({ actie }) => actie === 'bevestigen').length
  const [nog, terug] = [groep('antwoorden').join(' en '), groep('herzien').join(' en ')]
  return [
    toestemming
      ? 'Dit is dicht. Er ligt een vraag om toestemming.'
      : 'Dit is dicht, en er ligt nog geen vraag om toestemming. Die is eerst nodig.',
    stappen.some(({ actie }) => actie === 'gezag-vastleggen') && 'Er staat niet vast wie het gezag heeft: laat dat eerst vastleggen.',
    nog && `Nog nodig: een ja van ${nog}.`,
    bevestigd > 0 &&
      (bevestigd === 1
        ? 'Er is een ja opgeschreven dat nog niet telt: het moet nog worden bevestigd.'
        : `Er zijn ${bevestigd} antwoorden opgeschreven die nog niet tellen: ze moeten nog worden bevestigd.`),
    terug && `Er is nee gezegd door ${terug}. Dat telt, tot wie nee zei er zelf op terugkomt.`,
  ]
    .filter(Boolean)
    .join(' ')
}
