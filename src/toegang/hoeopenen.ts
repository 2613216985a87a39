import type { Actor } from './actor.ts'
import { type Cel, opentCel } from './cellen.ts'
import { zietAlles } from './functies.ts'
import { gezagOpent, leeftijden, zelfVanaf } from './gezag.ts'

type Beller = Pick<Actor, 'soort' | 'masker'>
const { meebeslissen, zelfAlleen } = leeftijden

/** Who says yes, by age: what is true for every jeugdige, and so tells nothing of this one. */
export const wieBeslist = `tot ${meebeslissen} jaar aan ieder met gezag, van ${meebeslissen} tot ${zelfAlleen} jaar aan de jeugdige en ieder met gezag, vanaf ${zelfAlleen} jaar alleen aan de jeugdige`
export const zonderOuders = `Gaat de vraag alleen over hulp, dan kan het van ${meebeslissen} tot ${zelfAlleen} jaar zonder de ouders: bij ernstig nadeel, of als de jeugdige dat weloverwogen wil.`
export const inGesprek = 'Of bespreek het met hen erbij in een overleg: dan kan wie het bijhoudt het op tafel leggen.'
const binnenEigenOrganisatie = 'Uw organisatie mag dit zien, uw functie niet. Vraag een collega met een coördinerende functie.'
const binnenSchool = 'Staat het in het eigen dossier van uw school, dan kan die collega het voor u openstellen.'
/** Closed to the functie, not to the organisatie: who can look, and within a school who can open it to this one. */
export const functieDicht = (cel: Cel, { organisatieSoort }: Pick<Actor, 'organisatieSoort'>): string =>
  organisatieSoort === 'school' && cel.startsWith('school/') ? `${binnenEigenOrganisatie} ${binnenSchool}` : binnenEigenOrganisatie
export const functieBlijftDicht = 'Ook daarna laat uw functie dit niet zien, wel die van een collega met een coördinerende functie.'

/** Who can open a closed cell and how: roles, from the cell and the caller alone, the same whether or not anything stands there. */
export function hoeOpenen(cel: Cel, actor: Beller): string {
  const sleutel = actor.soort === 'persoon' ? -1n : actor.masker
  const perCel = gezegd.get(sleutel) ?? new Map<Cel, string>()
  gezegd.set(sleutel, perCel)
  const zin = perCel.get(cel) ?? (actor.soort === 'persoon' ? metGezag(cel) : metToestemming(cel, actor))
  perCel.set(cel, zin)
  return zin
}

/** What was said before, per mask (as many as there are functies) and cell: it is said on nearly every read. */
const gezegd = new Map<bigint, Map<Cel, string>>()

function metToestemming(cel: Cel, { masker }: Beller): string {
  const [compartiment, categorie] = cel.split('/')
  const wat = categorie === 'gezondheid' || categorie === 'veiligheid' ? 'uitdrukkelijk toestemming' : 'toestemming'
  const vraag = zietAlles(masker) ? `Vraag ${wat}` : `Laat een collega met een coördinerende functie ${wat} vragen`
  return [
    `${vraag}: ${wieBeslist}.`,
    compartiment === 'casus' && categorie !== 'basis' && 'Noem als bron de organisatie die de casus opende.',
    compartiment === 'jeugdhulp' && zonderOuders,
    zietAlles(masker) && categorie !== 'veiligheid' && inGesprek,
    !opentCel(masker, cel) && functieBlijftDicht,
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
