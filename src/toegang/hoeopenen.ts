import type { Actor } from './actor.ts'
import { type Cel, opentCel } from './cellen.ts'
import { coordineert } from './functies.ts'
import { gezagOpent, leeftijden, zelfVanaf } from './gezag.ts'

type Beller = Pick<Actor, 'soort' | 'masker' | 'functie' | 'organisatieSoort'>
const { meebeslissen, zelfAlleen } = leeftijden

/** Who says yes, by age: what is true for every jeugdige, and so tells nothing of this one. */
export const wieBeslist = `tot ${meebeslissen} jaar aan ieder met gezag, van ${meebeslissen} tot ${zelfAlleen} jaar aan de jeugdige en ieder met gezag, vanaf ${zelfAlleen} jaar alleen aan de jeugdige`
export const zonderOuders = `Gaat de vraag alleen over hulp, dan kan het van ${meebeslissen} tot ${zelfAlleen} jaar zonder de ouders: bij ernstig nadeel, of als de jeugdige dat weloverwogen wil.`
export const inGesprek = 'Of bespreek het met hen erbij in een overleg: dan kan wie het bijhoudt het op tafel leggen.'
const nietUwFunctie = 'Uw organisatie mag dit zien, uw functie niet.'
const binnenEigenOrganisatie = `${nietUwFunctie} Vraag een collega met een coördinerende functie.`
const binnenSchool = 'Staat het in het eigen dossier van uw school, dan kan die collega het voor u openstellen.'
/** Closed to the functie, not to the organisatie: who can look, and within a school who can open it to this one. */
export function functieDicht(cel: Cel, actor: Omit<Beller, 'soort'>): string {
  if (coordineert(actor)) return nietUwFunctie
  return actor.organisatieSoort === 'school' && cel.startsWith('school/')
    ? `${binnenEigenOrganisatie} ${binnenSchool}`
    : binnenEigenOrganisatie
}
/** What stays closed by the functie alone; where no colleague sees more, none is named. */
export const functieBlijftDicht = (actor: Omit<Beller, 'soort'>): string =>
  `Ook daarna laat uw functie dit niet zien${coordineert(actor) ? '' : ', wel die van een collega met een coördinerende functie'}.`

/** Who can open a closed cell and how: roles, from the cell and the caller alone, the same whether or not anything stands there. */
export function hoeOpenen(cel: Cel, actor: Beller): string {
  const eerder = coordineert(actor) ? gezegd.coordinerend : gezegd.ander
  const sleutel = actor.soort === 'persoon' ? -1n : actor.masker
  const perCel = eerder.get(sleutel) ?? new Map<Cel, string>()
  eerder.set(sleutel, perCel)
  const zin = perCel.get(cel) ?? (actor.soort === 'persoon' ? metGezag(cel) : metToestemming(cel, actor))
  perCel.set(cel, zin)
  return zin
}

/** What was said before, per mask (as many as there are functies) and cell: it is said on nearly every read. */
const gezegd = { coordinerend: new Map<bigint, Map<Cel, string>>(), ander: new Map<bigint, Map<Cel, string>>() }

function metToestemming(cel: Cel, actor: Beller): string {
  const vraagtZelf = coordineert(actor)
  const [compartiment, categorie] = cel.split('/')
  const wat = categorie === 'gezondheid' || categorie === 'veiligheid' ? 'uitdrukkelijk toestemming' : 'toestemming'
  const vraag = vraagtZelf ? `Vraag ${wat}` : `Laat een collega met een coördinerende functie ${wat} vragen`
  return [
    `${vraag}: ${wieBeslist}.`,
    compartiment === 'casus' && categorie !== 'basis' && 'Noem als bron de organisatie die de casus opende.',
    compartiment === 'jeugdhulp' && zonderOuders,
    vraagtZelf && categorie !== 'veiligheid' && inGesprek,
    !opentCel(actor.masker, cel) && functieBlijftDicht(actor),
  ]
    .filter(Boolean)
    .join(' ')
}

/** A person sees by gezag or because it is about them: to which age, the table of gezag says. */
function metGezag(cel: Cel): string {
  const tot = Math.max(0, ...gezagOpent.filter(({ opent }) => opentCel(opent, cel)).map((band) => band.tot))
  const zelf = `De jeugdige ziet dit zelf vanaf ${zelfVanaf} jaar.`
  if (tot === 0) return `Gezag opent dit deel niet. ${zelf} Vraag ernaar bij de organisatie die dit bijhoudt.`
  const daarna = tot < leeftijden.meerderjarig ? `Wordt de jeugdige ${tot}, vraag het dan aan de jeugdige.` : ''
  return [
    `Ieder met gezag ziet dit tot de jeugdige ${tot} wordt.`,
    zelf,
    daarna,
    'Heeft u gezag en is dat hier niet bekend, vraag dan de organisatie die dit bijhoudt om het vast te leggen.',
  ]
    .filter(Boolean)
    .join(' ')
}
