import { plusMinuten } from '../../src/basis/klok.ts'
import { leeftijd } from '../../src/regels/dag.ts'
import { medewerkers, mensen, organisaties } from '../gezinnen.ts'
import { begint } from './aan-tafel.ts'
import { doe, idBij, type Spel, totAkkoord, type Verhaal } from './spel.ts'
import type { Speler, Toneel } from './toneel.ts'
import type { Verteller } from './verteller.ts'
import { vormen as alle, type Nieuw, type Vorm } from './vormen/vormen.ts'

type Vormspel = Spel<never> & { vorm: Vorm; door: Speler; leerling: string; ouders: string[]; casus: string }
const orgId = (sleutel: Vorm['school']): string => organisaties[sleutel].id
const plannen = { opp: 'een OPP', handelingsplan: 'een handelingsplan', ondersteuningsafspraken: 'ondersteuningsafspraken' } as const

/**
 * The forms that the NJi tells apart (Vormen van samenwerking), as forms of one table: each with its own kind and local name of meeting, its own people and the plan of
 * its sector. What is the same everywhere is who it is about: they sit there too.
 */
export const vormen: Verhaal = async (toneel, vertel) => {
  const spel: Spel<never> = { toneel, vertel, wie: {} as Record<never, Speler>, verloop: {}, regels: {}, gezien: {} }
  toneel.luister(vertel.aanroep)
  for (const [nummer, vorm] of alle.entries()) await speel({ ...spel, vorm }, plusMinuten('2026-11-24T08:00:00.000Z', nummer * 60))
  vertel.zeg('Tien vormen, één tafel: de naam verschilt, en wie er komt. Dat het gezin erbij zit, verschilt niet.')
  return spel
}

async function speel(begin: Spel<never> & { vorm: Vorm }, op: string): Promise<void> {
  const { vorm, toneel, vertel } = begin
  vertel.bedrijf(vorm.naam)
  vertel.zeg(vorm.hoe)
  await toneel.zetKlok(op)
  const door = await spelerVan(toneel, vorm.door)
  const { leerling, ouders } = await gezinVan(vorm, door)
  const hulpvraag = { tekst: 'Wat is er op school nodig, en wat thuis?', categorie: 'onderwijs' }
  const casus = (await doe(door, 'POST', '/casussen', { jeugdigen: [{ persoonId: leerling, hulpvraag }] })).id
  for (const [wie] of vorm.anderen)
    await doe(door, 'POST', `/casussen/${casus}/uitnodigingen`, { organisatieId: orgId(wie), rol: rolVan(wie) })
  const spel = { ...begin, door, leerling, ouders, casus }
  const overleg = await belegt(spel, op)
  await houdt(spel, overleg)
  await legtUit(vertel, spel, overleg)
}

const spelerVan = (toneel: Toneel, sleutel: Vorm['door']): Promise<Speler> =>
  toneel.speler(`${medewerkers[sleutel].naam.split(' ')[0]} (${functieVan(sleutel)})`, 'medewerker', medewerkers[sleutel].id)
const functieVan = (sleutel: Vorm['door']): string =>
  medewerkers[sleutel].functie.replaceAll('-', ' ').replace('coordinator', 'coördinator')
const rolVan = (wie: Vorm['school']): string => (wie.startsWith('jgz') ? 'jeugdgezondheidszorg' : 'wijkteam')

/** Who it is about, as the school knows them: from its record, or written down now. */
async function gezinVan({ leerling, ouders, school }: Vorm, door: Speler): Promise<{ leerling: string; ouders: string[] }> {
  if (typeof leerling === 'string') return { leerling: idBij(leerling, school), ouders: ouders.map((ouder) => idBij(ouder, school)) }
  return schrijfIn(leerling, orgId(school), door)
}

async function schrijfIn(
  { ouder, sector, leerjaar, ...leerling }: Nieuw,
  schoolId: string,
  door: Speler,
): Promise<{ leerling: string; ouders: string[] }> {
  const { id } = await doe(door, 'POST', '/personen', leerling)
  await doe(door, 'POST', `/personen/${id}/inschrijvingen`, { schoolId, sector, leerjaar, van: '2025-08-25' })
  if (!ouder) return { leerling: id, ouders: [] }
  const houderPersoonId = (await doe(door, 'POST', '/personen', ouder)).id
  const gezag = { houderPersoonId, van: leerling.geboortedatum, bron: 'gezagsregister', gecontroleerdOp: '2026-09-07' }
  await doe(door, 'POST', `/personen/${id}/gezagsrelaties`, gezag)
  return { leerling: id, ouders: [houderPersoonId] }
}

/** `Po 1`, of the name. */
const kort = ({ naam }: Vorm): string => naam.split(':')[0] as string

/** From twelve on the pupil sits there too. */
const zitErBij = ({ leerling }: Vorm, op: string): boolean =>
  leeftijd((typeof leerling === 'string' ? mensen[leerling] : leerling).geboortedatum, op.slice(0, 10)) >= 12
const vergeten = {
  ouders: 'De lijst is klaar, met ieder die iets kan doen. Aan de ouders is niet gedacht.',
  leerling: 'De lijst is klaar, en zijn moeder staat erop. Aan de student zelf, zeventien, is niet gedacht.',
}

async function belegt(spel: Vormspel, geplandOp: string): Promise<string> {
  const { vorm, door, casus, leerling, ouders } = spel
  const gezin = [
    ...(vorm.vergeet === 'ouders' ? [] : ouders.map((persoonId) => ({ persoonId, reden: 'Ouder: beslist mee.' }))),
    ...(vorm.vergeet === 'leerling' || !zitErBij(vorm, geplandOp)
      ? []
      : [{ persoonId: leerling, reden: 'Het gaat over deze leerling zelf.' }]),
  ]
  const eigen = [vorm.door, ...vorm.collegas].map((sleutel) => ({
    ...{ organisatieId: orgId(vorm.school), medewerkerId: medewerkers[sleutel].id },
    reden: `Zit er als ${functieVan(sleutel)}.`,
  }))
  const anderen = vorm.anderen.map(([wie, reden]) => ({ organisatieId: orgId(wie), reden }))
  const body = { ...vorm.overleg, geplandOp, duurMinuten: 45, uitgenodigden: [...gezin, ...eigen, ...anderen] }
  const plek = body.uitgenodigden.length
  const antwoorden = Object.fromEntries(
    [0, 1].map((nummer) => [`/uitgenodigden/${plek + nummer}/reden`, 'Het gaat over hen: zonder hen geen besluit.']),
  )
  if (vorm.vergeet) spel.vertel.zeg(vergeten[vorm.vergeet])
  const { id } = await totAkkoord(spel, kort(vorm), door, ['POST', `/casussen/${casus}/overleggen`, body], { antwoorden })
  return `/casussen/${casus}/overleggen/${id}`
}

/** It is held, and the plan of the sector begins. */
async function houdt({ vorm, door, leerling }: Vormspel, overleg: string): Promise<void> {
  const { uitgenodigden } = (await doe(door, 'GET', overleg)).body
  const erbij = uitgenodigden.map(({ organisatieId, medewerkerId, persoonId }: Record<string, string | undefined>) =>
    persoonId ? { persoonId } : { organisatieId, ...(medewerkerId && { medewerkerId }) },
  )
  await begint(door, overleg, erbij, [{ regel: 'benodigde-expertise-gezamenlijk-bepaald', tekst: vorm.bepaald }])
  const { id } = await doe(door, 'POST', '/opps', { soort: vorm.plan, jeugdigeId: leerling, schooljaar: '2026-2027' })
  await doe(door, 'POST', `/opps/${id}/begeleiding`, { omschrijving: vorm.begeleiding })
  await doe(door, 'POST', `${overleg}/verloop`, { stap: 'gehouden' })
}

/** What stands of it, as it is read. */
async function legtUit(vertel: Verteller, { vorm, door, leerling, gezien }: Vormspel, overleg: string): Promise<void> {
  const { soort, naam, status, aanwezigen } = (await doe(door, 'GET', overleg)).body
  const plan = (await doe(door, 'GET', `/opps?jeugdigeId=${leerling}`)).body.resultaten.at(-1)
  const gezin = aanwezigen.filter(({ persoonId }: { persoonId?: string }) => persoonId).length
  gezien[kort(vorm)] = [soort, naam, status, `${gezin} van het gezin en ${aanwezigen.length - gezin} anderen`, plan.soort].join(', ')
  vertel.akkoord(
    `${naam}: ${gezin} van het gezin en ${aanwezigen.length - gezin} anderen. Wat op school gebeurt staat in ${plannen[vorm.plan]}: “${vorm.begeleiding}”`,
  )
}
