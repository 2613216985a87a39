import type { PoolClient } from 'pg'
import { vertaalDatabasefout } from '../basis/databasefout.ts'
import { transactie, type Vraag } from '../basis/db.ts'
import { Probleem } from '../basis/fouten.ts'
import { handel } from './handeling.ts'
import { herhaal } from './herhalen.ts'
import { type Gelaten, legVast, neemSleutel } from './idempotentie.ts'
import { legNeer, nieuweTops } from './neerleggen.ts'
import { type Deel, type MetRest, type Samenoperatie, type Schrijfoperatie, slotOpDoel, type Toets } from './operatie.ts'
import type { Antwoord } from './router.ts'
import { metPlek, noemWatVervalt, uitslagVan } from './samenuitslag.ts'
import { antwoord, cellenVan, gelatenVan, type Logdeel, leesTerug, logAf, logdeel, overGeheel, plekVan } from './schrijfantwoord.ts'
import { kringVan, Opnieuw } from './slot.ts'
import { metOperaties } from './stapwijzer.ts'
import type { Kring, Toetser } from './toetser.ts'
import { type Diensten, eisScope, nogOnbekend, openTx, type Verzoek, wieNu } from './uitvoeren.ts'
import { sluitVooraf } from './vooraf.ts'
import { begin, type Gedaan, isSamen, naarPlek, type Werk, wordtIemand } from './werk.ts'
import { doelvraag } from './zichtlezen.ts'

const pogingen = 5
type Verbinding = [client: PoolClient, volgt: (onderweg: Promise<unknown>) => void]

/** A write that is called alone is a call of one operation. */
const alleen = (op: Schrijfoperatie, { params, body, motiveringen, ifMatch, pad }: Verzoek): Deel => ({
  op,
  plek: '',
  verwijst: false,
  stel: () => ({ params, body, motiveringen, pad, ...(ifMatch && { ifMatch }) }),
})

/** Carries out a write, or the writes of `_samen`: one transaction, from context to commit; answers only when the commit has. A clash of transactions starts over. */
export async function schrijf(diensten: Diensten, op: Schrijfoperatie | Samenoperatie, verzoek: Verzoek): Promise<Antwoord> {
  await eisScope(diensten, op, verzoek)
  const delen = isSamen(op) ? op.ontleed(verzoek.body, verzoek.params) : [alleen(op, verzoek)]
  for (let poging = 1; ; poging++) {
    try {
      const uitkomst = await transactie(diensten.db.schrijver, (...verbinding) => eenPoging(diensten, { op, delen }, verzoek, verbinding))
      if (uitkomst instanceof Probleem) throw uitkomst
      return uitkomst
    } catch (fout) {
      const opnieuw = fout instanceof Opnieuw || vertaalDatabasefout(fout) === 'opnieuw'
      if (!opnieuw) throw fout
      if (poging === pogingen) throw new Probleem('tijdelijk-niet-beschikbaar')
    }
  }
}

/** What a call looks at before anything else: what its address is about. */
function eersteVraag({ op }: Pick<Werk, 'op'>, { params }: Verzoek): Vraag | undefined {
  const adres = isSamen(op) ? { soort: 'casus', id: params.casusId as string } : op.doel?.(params)
  return adres && doelvraag(adres)
}

/** One attempt. A refusal comes back as a value, so that its log record is committed; that travels with the commit. */
async function eenPoging(
  diensten: Diensten,
  gevraagd: Pick<Werk, 'op' | 'delen'>,
  verzoek: Verzoek,
  [client, volgt]: Verbinding,
): Promise<Antwoord | Probleem> {
  const tx = await openTx(diensten, verzoek, client, eersteVraag(gevraagd, verzoek))
  tx.stuur(undefined, 'savepoint schrijven')
  const werk = begin(diensten, verzoek, tx, gevraagd)
  const uitkomst = await stappen(werk).catch((fout) => weiger(werk, fout))
  volgt(tx.rondAf())
  return uitkomst
}

async function stappen(werk: Werk): Promise<Antwoord> {
  const { op, tx, verzoek } = werk
  if (tx.actor.soort === 'onbekend' && (isSamen(op) || !op.voorOnbekend)) throw nogOnbekend()
  if (verzoek.idempotencyKey && !verzoek.proef) {
    const doel = verzoek.verwerkingsdoel ? [verzoek.verwerkingsdoel] : []
    const eerder = await neemSleutel(tx, verzoek.idempotencyKey, op.id, [verzoek.params, verzoek.body, verzoek.motiveringen, ...doel])
    if (eerder) return herhaal(werk, eerder)
  }
  await voerUit(werk)
  return verzoek.proef ? sluitProef(werk) : sluitAf(werk)
}

/** Steps 3 to 5: the operations in order, each on what those before it left; then the rules judge where all of them ended. Throws the refusal. */
async function voerUit(werk: Werk): Promise<void> {
  const { op, tx, verzoek, delen } = werk
  if (isSamen(op)) await sluitVooraf(werk, verzoek.params.casusId as string)
  for (const deel of delen) {
    // Before anything of the next can refuse: what is still to be put down would come behind the rollback.
    await werk.gelegd
    tx.bezig = deel
    werk.gedaan.push(await handel(werk, deel))
    tx.stuurDoor()
  }
  // What is wrong with the whole is of no one operation, unless there is but one.
  if (isSamen(op)) tx.bezig = undefined
  await eindig(werk)
}

/**
 * Once for the whole call: the afwijkingen of everyone who was locked for what touches a plan or an access; then rules and answer look at where it ended. They
 * seldom change, so rules and answer ask along; where they do change, both look again.
 */
async function eindig(werk: Werk): Promise<void> {
  const { tx, gedaan, gelegd, kringen, diensten } = werk
  const laatste = gedaan.findLast(({ slot }) => slot !== undefined)
  if (!laatste) {
    await gelegd
    return zieEinde(werk, undefined)
  }
  let alvast: Promise<void> | undefined
  const gevraagd = (kring: Kring): void => {
    alvast = zieEinde(werk, kring)
    alvast.catch(() => undefined)
  }
  const { schrijf, kring } = await diensten.toetser.afwijkingen(tx, iedereen(kringen), gelegd, gevraagd).catch(async (fout) => {
    // Nothing may be asked any more once this is a refusal.
    await alvast?.catch(() => undefined)
    throw fout
  })
  if (!schrijf) return alvast ?? zieEinde(werk, kring)
  await alvast?.catch(() => undefined)
  tx.stuur(undefined, 'set constraints all deferred')
  await schrijf()
  const neer = tx.neem()
  await legNeer(tx, neer, { sloten: [], gesloten: [], tops: nieuweTops(neer) })
  laatste.weergaven.push(...neer.weergaven)
  return zieEinde(werk, kring)
}

/**
 * What can wait for the end of the call is initially deferred; here it is asked for. Rules and answer ask together, the rules first, for they go on with what
 * they see. Who may be someone (more) once it is done looks then. Throws the refusal of the rules.
 */
function zieEinde(werk: Werk, kring: Kring | undefined): Promise<void> {
  werk.tx.stuur(undefined, 'set constraints all immediate')
  const geoordeeld = beoordeel(werk, kring)
  if (!wordtIemand(werk)) werk.terug = leesTerug(werk)
  werk.terug?.catch(() => undefined)
  return geoordeeld
}
const iedereen = (kringen: Werk['kringen']): string[] => [...new Set([...kringen.values()].flat())]

/** What of each operation is judged. What a concept still misses is told in a trial and in a report. */
const vragenVan = ({ op, verzoek, gedaan }: Werk): Toets[][] => {
  const vertelt = verzoek.proef || isSamen(op)
  return gedaan.map(({ geschreven }) => (geschreven.toets ?? []).filter(({ moment }) => vertelt || moment !== 'concept'))
}

/** Step 5, last part: what the rules say of all of it. */
async function beoordeel(werk: Werk, kring: Kring | undefined): Promise<void> {
  const { op, tx, verzoek, gedaan, diensten } = werk
  const { toetser } = diensten
  const vragen = vragenVan(werk)
  if (vragen.every((toetsen) => toetsen.length === 0)) return
  // Waited for only where it is a question: what the rules ask leaves before what is read back.
  const personen = kringVanGeheel(werk)
  const oordeel = await toetser.oordeel(tx, Array.isArray(personen) ? personen : await personen, vragen.flat(), kring)
  for (const [nummer, een] of gedaan.entries())
    een.bevindingen = metOperaties(
      diensten.stapwijzer,
      (vragen[nummer] ?? []).flatMap((toets) => oordeel(toets, een.opdracht.motiveringen)),
    )
  if (!geweigerd(toetser, gedaan)) return
  if (isSamen(op)) noemWatVervalt(gedaan)
  if (verzoek.proef) return
  const bevindingen = gedaan.flatMap(metPlek).filter(({ uitkomst }) => uitkomst !== 'voldaan')
  const detail = bevindingen.some(({ ernst, uitkomst }) => ernst === 'waarschuwt' || uitkomst === 'oordeel-nodig')
    ? metMotivering
    : undefined
  throw new Probleem('regel-geschonden', { ...(detail && { detail }), extra: { bevindingen } })
}
const metMotivering =
  'Onder `bevindingen` staat welke regel, waarom, en hoe het wel kan. Een regel die waarschuwt of om een oordeel vraagt houdt u niet tegen als u zegt waarom u het toch zo doet: stuur dezelfde aanroep met `"motiveringen": [{ "regel": "…", "tekst": "…" }]`.'
const geweigerd = (toetser: Toetser, gedaan: Gedaan[]): boolean => gedaan.some(({ bevindingen }) => toetser.geweigerd(bevindingen))

/** Whom the judgement looks at: everyone locked; where nothing was, whom it concerns. */
function kringVanGeheel({ op, tx, gedaan, kringen }: Werk): string[] | Promise<string[]> {
  const alleen = isSamen(op) ? undefined : gedaan[0]
  return alleen && !alleen.slot ? kringVan(tx, slotOpDoel(alleen)) : iedereen(kringen)
}

async function sluitAf(werk: Werk): Promise<Antwoord> {
  const { op, verzoek, tx, gedaan } = werk
  if (wordtIemand(werk)) tx.actor = await wieNu(werk.diensten, verzoek, tx)
  const samen = isSamen(op)
  const { stukken, anders } = await (werk.terug ?? leesTerug(werk))
  const regels = gedaan.map((een) => logdeel(een, 'geschreven', plekVan(een).status, een.geschreven.id))
  logAf(werk, regels, samen ? overGeheel(werk, 'geschreven') : undefined)
  const gelaten = gedaan.map((een, nummer) => gelatenVan(een, stukken[nummer] !== undefined))
  if (verzoek.idempotencyKey) legVast(tx, verzoek.idempotencyKey, samen ? { plek: verzoek.pad, delen: gelaten } : (gelaten[0] as Gelaten))
  if (samen) return uitslagVan(gedaan, stukken, { toegestaan: true, wijzigingen: anders })
  const [een] = gedaan as [Gedaan]
  return antwoord({ ...een.geschreven, ...plekVan(een) }, stukken[0])
}

/** A trial: everything ran; what would change is read in the caller's view, then all of it is undone but the log. */
async function sluitProef(werk: Werk): Promise<Antwoord> {
  const { op, tx, verzoek, diensten, gedaan } = werk
  const toegestaan = !geweigerd(diensten.toetser, gedaan)
  const wie = tx.actor
  if (wordtIemand(werk)) tx.actor = await wieNu(diensten, verzoek, tx)
  const { stukken, anders } = await (werk.terug ?? leesTerug(werk))
  tx.terug()
  // Who tried is no more than who that was.
  tx.actor = wie
  logAf(
    werk,
    gedaan.map((een) => logdeel(een, 'proef', 200, een.doel?.id)),
    isSamen(op) ? overGeheel(werk, 'proef') : undefined,
  )
  if (isSamen(op)) return uitslagVan(gedaan, stukken, { toegestaan, wijzigingen: anders })
  const uitslag = JSON.stringify({ toegestaan, bevindingen: gedaan[0]?.bevindingen ?? [], wijzigingen: anders })
  return { status: 200, json: stukken[0] ? `${uitslag.slice(0, -1)},"resultaat":${stukken[0].json}}` : uitslag }
}

/** A refusal undoes the write and keeps its log record; what is no refusal (a fault, a clash, a lost connection) goes on as it came. */
async function weiger(werk: Werk, eerst: unknown): Promise<Probleem> {
  const { op, tx, tafel, kringen, doel } = werk
  await werk.gelegd?.catch(() => undefined)
  await tx.klaar().catch(() => undefined)
  // An earlier operation of the call was refused by the database while this one had begun.
  const { fout, bij } = tx.mis && tx.mis.bij !== tx.bezig ? tx.mis : { fout: eerst, bij: tx.bezig }
  const probleem = fout instanceof Probleem ? fout : vertaalDatabasefout(fout)
  if (!(probleem instanceof Probleem) || probleem.status >= 500) throw fout
  tx.terug()
  await (fout as Partial<MetRest>).blijft?.(tx)
  // Of a call of several: everyone that it locked, on the casus it was about.
  const personen = [
    ...[...kringen.values()].flat(),
    ...tx.weergaven.flatMap((w) => w.betreft ?? []),
    ...(doel?.betreft ? [doel.betreft] : []),
  ]
  const onderwerp = isSamen(op) ? tafel?.casus : doel?.id
  const regel: Logdeel = { op, aard: 'geweigerd', status: probleem.status, personen, cellen: cellenVan(tx.weergaven), onderwerp }
  if (isSamen(op)) logAf(werk, [], regel)
  else logAf(werk, [regel])
  return bij ? naarPlek(probleem, bij) : probleem
}
