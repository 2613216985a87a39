import type { PoolClient } from 'pg'
import { vertaalDatabasefout } from '../basis/databasefout.ts'
import { transactie } from '../basis/db.ts'
import { Probleem } from '../basis/fouten.ts'
import type { Bevinding } from '../regels/toets.ts'
import { type Actor, type ActorRij, naarActor } from './actor.ts'
import { geweigerd as magNiet } from './besluit.ts'
import { Deur } from './deur.ts'
import { eisDoel } from './doelbinding.ts'
import { type Eerder, gaatOver, legVast, neemSleutel } from './idempotentie.ts'
import { logSql, logWaarden } from './log.ts'
import { legNeer } from './neerleggen.ts'
import { eisOngewijzigd } from './ongewijzigd.ts'
import { type Geschreven, type Schrijfoperatie, type Slot, type Stuk, slotOpDoel, type Zicht } from './operatie.ts'
import type { Antwoord } from './router.ts'
import { kringVan, Opnieuw, sluit, sluitRij } from './slot.ts'
import type { Tx } from './tx.ts'
import { context, type Diensten, eisScope, nogOnbekend, openTx, type Verzoek } from './uitvoeren.ts'
import { activiteit } from './verwerkingsdoelen.ts'
import { leesDoel, leesVerwijzingen } from './zichtlezen.ts'

const pogingen = 5

/** Carries out a write: one transaction, from context to commit; answers only when the commit has. A clash of transactions starts over. */
export async function schrijf(diensten: Diensten, op: Schrijfoperatie, verzoek: Verzoek): Promise<Antwoord> {
  await eisScope(diensten, op, verzoek)
  for (let poging = 1; ; poging++) {
    try {
      const uitkomst = await transactie(diensten.db.schrijver, (client) => eenPoging(diensten, op, verzoek, client))
      if (uitkomst instanceof Probleem) throw uitkomst
      return uitkomst
    } catch (fout) {
      const opnieuw = fout instanceof Opnieuw || vertaalDatabasefout(fout) === 'opnieuw'
      if (!opnieuw) throw fout
      if (poging === pogingen) throw new Probleem('tijdelijk-niet-beschikbaar')
    }
  }
}

/** The steps of a write. A refusal comes back as a value, so that its log record is committed. */
async function eenPoging(diensten: Diensten, op: Schrijfoperatie, verzoek: Verzoek, client: PoolClient): Promise<Antwoord | Probleem> {
  const tx = await openTx(diensten, verzoek, client)
  tx.stuur(undefined, 'savepoint schrijven')
  const werk: Werk = { diensten, op, verzoek, tx, gesloten: [] }
  try {
    if (tx.actor.soort === 'onbekend' && !op.voorOnbekend) throw nogOnbekend()
    if (verzoek.idempotencyKey && !verzoek.proef) {
      const doel = verzoek.verwerkingsdoel ? [verzoek.verwerkingsdoel] : []
      const eerder = await neemSleutel(tx, verzoek.idempotencyKey, op.id, [verzoek.params, verzoek.body, verzoek.motiveringen, ...doel])
      if (eerder) return await herhaal(werk, eerder)
    }
    const gedaan = await voerUit(werk)
    return verzoek.proef ? await sluitProef(werk, gedaan) : await sluitAf(werk, gedaan)
  } catch (fout) {
    return await weiger(werk, fout)
  }
}

type Werk = { diensten: Diensten; op: Schrijfoperatie; verzoek: Verzoek; tx: Tx; gesloten: string[]; doel?: Zicht }
type Gedaan = { geschreven: Geschreven; bevindingen: Bevinding[]; gewijzigd: Wijziging[] }
type Wijziging = { soort: string; id: string; aard: 'nieuw' | 'gewijzigd' | 'vervallen' }

/** Steps 3 to 5: lock, look, decide, write, render, judge. Throws the refusal. */
async function voerUit(werk: Werk): Promise<Gedaan> {
  const { op, verzoek, tx } = werk
  const invoer = { params: verzoek.params, body: verzoek.body }
  const adres = op.doel?.(invoer.params)
  // Without a row in the path the lock and what is read after it travel together: two statements still, in this order.
  const [slot, vooraf] = await Promise.all([
    sluitBetrokkenen(werk, invoer, adres),
    adres ? undefined : leesVerwijzingen(tx, op.verwijzingen?.({ ...invoer, doel: undefined }) ?? []),
  ])
  const doel = adres && (await leesDoel(tx, adres))
  if (adres && !doel) throw new Probleem('niet-gevonden')
  werk.doel = doel
  if (verzoek.verwerkingsdoel) await eisDoel(tx, verzoek.verwerkingsdoel, doel)
  const verwezen = vooraf ?? (await leesVerwijzingen(tx, op.verwijzingen?.({ ...invoer, doel }) ?? []))
  const mag = op.mag(tx.actor, doel, invoer)
  if (magNiet(mag)) throw new Probleem('niet-toegestaan', { detail: mag.reden })
  if (op.ifMatch && doel) await eisOngewijzigd(werk.diensten, tx, verzoek, doel)
  const geschreven = await op.schrijf(tx, mag, { ...invoer, doel: doel as Zicht, verwezen })
  await werk.diensten.toetser.bewaar(tx, verzoek.motiveringen, geschreven, doel)
  await legNeer(tx, slot, werk.gesloten, op.raaktDekking ?? false)
  if (slot && (await werk.diensten.toetser.afwijkingen(tx, werk.gesloten))) await legNeer(tx, undefined, [], false)
  tx.stuur(undefined, 'set constraints all immediate')
  // What a concept still misses is told in a trial, and stops nothing.
  const toetsen = (geschreven.toets ?? []).filter(({ moment }) => verzoek.proef || moment !== 'concept')
  const kring = toetsen.length > 0 && !slot ? await kringVan(tx, slotOpDoel({ doel })) : werk.gesloten
  const bevindingen = toetsen.length > 0 ? await werk.diensten.toetser.bevindingen(tx, kring, toetsen, verzoek.motiveringen) : []
  if (werk.diensten.toetser.geweigerd(bevindingen) && !verzoek.proef)
    throw new Probleem('regel-geschonden', { extra: { bevindingen: bevindingen.filter(nietVoldaan) } })
  return { geschreven, bevindingen, gewijzigd: wijzigingen(tx) }
}

const nietVoldaan = ({ uitkomst }: Bevinding): boolean => uitkomst !== 'voldaan'
const wijzigingen = (tx: Tx): Wijziging[] => [
  ...tx.weergaven.map(({ soort, id, versie }): Wijziging => ({ soort, id, aard: versie === 1 ? 'nieuw' : 'gewijzigd' })),
  ...tx.weg.map(({ soort, id }): Wijziging => ({ soort, id, aard: 'vervallen' })),
]

/** Step 3: the persons concerned first, then the row in the path; what is read after this stands still. */
async function sluitBetrokkenen(
  werk: Werk,
  invoer: { params: unknown; body: unknown },
  adres: { soort: string; id: string; planversie?: number } | undefined,
): Promise<Slot | undefined> {
  const { op, tx } = werk
  // Looked at before anything is locked: who does not see it does not wait for it, and keeps nobody from it.
  const eerste = adres && (await leesDoel(tx, adres))
  if (adres && !eerste) throw new Probleem('niet-gevonden')
  const gevraagd = op.slot?.({ ...invoer, doel: eerste })
  // Who accepts an uitnodiging may become one with someone else: the caller's own ids are concerned too.
  const slot = gevraagd?.uitnodiging ? { ...gevraagd, personen: [...(gevraagd.personen ?? []), ...tx.actor.houders] } : gevraagd
  if (slot) werk.gesloten = await sluit(tx, slot)
  if (adres) await sluitRij(tx, adres)
  return slot
}

/** Everything that goes out is read as `lezer`, behind both locks, before the transaction ends. */
async function alsLezer<T>(werk: Werk, lezen: (deur: Deur) => Promise<T>): Promise<T> {
  const { tx, diensten } = werk
  const deur = new Deur((naam, sql, waarden) => tx.query(naam, sql, waarden), {
    actor: (): Actor => tx.actor,
    etag: diensten.etags.maak,
  })
  tx.stuur(undefined, 'set local role rondetafel_lezer')
  const uitkomst = await lezen(deur)
  tx.stuur(undefined, 'reset role')
  return uitkomst
}

const haal = async (werk: Werk, { soort, id, ouder, planversie }: Omit<Geschreven, 'toets'>): Promise<Stuk | undefined> => {
  const noun = werk.diensten.nouns.get(soort)
  if (!noun) throw new Error(`geen noun ${soort}`)
  return alsLezer(werk, (deur) => (ouder ? deur.deel(noun, ouder, id, planversie) : deur.een(noun, id)))
}

async function sluitAf(werk: Werk, { geschreven }: Gedaan): Promise<Antwoord> {
  const { op, verzoek, tx } = werk
  if (tx.actor.soort === 'onbekend') tx.actor = await wieNu(werk)
  const stuk = await haal(werk, geschreven)
  // A version of a plan is known by its number: its id is that of the plan.
  const naam = geschreven.id === geschreven.ouder ? geschreven.planversie : geschreven.id
  const plek = op.antwoord === 'aangemaakt' ? `${verzoek.pad}/${naam}` : verzoek.pad
  const status = op.antwoord === 'aangemaakt' ? 201 : 204
  logAf(werk, 'geschreven', status, geschreven.id)
  if (verzoek.idempotencyKey)
    legVast(tx, verzoek.idempotencyKey, {
      status,
      soort: geschreven.soort,
      rij: geschreven.id,
      ouder: geschreven.ouder ?? null,
      planversie: geschreven.planversie ?? null,
      plek,
      getoond: stuk !== undefined,
    })
  await tx.klaar()
  return antwoord(status, plek, stuk, geschreven)
}

/** Who was nobody may have become someone by this very write. */
async function wieNu({ tx, verzoek, diensten }: Werk): Promise<Actor> {
  const { name, text, values } = context(diensten, verzoek)
  const [rij] = await tx.query<ActorRij>(name, text, values)
  return naarActor(rij as ActorRij, verzoek.identiteit)
}

function antwoord(status: number, plek: string, stuk: Stuk | undefined, { id, extra }: Geschreven): Antwoord {
  const headers: Record<string, string> = stuk?.etag ? { etag: stuk.etag } : {}
  if (status === 204) return { status, headers }
  const json = stuk?.json ?? JSON.stringify({ id })
  return { status, headers: { ...headers, location: plek }, json: extra ? `${json.slice(0, -1)},${JSON.stringify(extra).slice(1)}` : json }
}

const proefzichtSql = 'select soort || id as sleutel from weergave where id = any ($1::uuid[])'
/** A trial: everything ran; what would change is read in the caller's view, then all of it is undone but the log. */
async function sluitProef(werk: Werk, { bevindingen, gewijzigd }: Gedaan): Promise<Antwoord> {
  const { tx, diensten } = werk
  const ids = [gewijzigd.map(({ id }) => id)]
  const rijen = await alsLezer(werk, () => tx.query<{ sleutel: string }>('proef_zicht', proefzichtSql, ids))
  const zichtbaar = new Set(rijen.map(({ sleutel }) => sleutel))
  tx.stuur(undefined, 'rollback to savepoint schrijven')
  logAf(werk, 'proef', 200, werk.doel?.id)
  await tx.klaar()
  const uitslag = {
    toegestaan: !diensten.toetser.geweigerd(bevindingen),
    bevindingen,
    wijzigingen: gewijzigd.filter(({ soort, id, aard }) => aard !== 'vervallen' && zichtbaar.has(`${soort}${id}`)),
  }
  return { status: 200, json: JSON.stringify(uitslag) }
}

const nietMeer = 'Deze aanroep is eerder gelukt. Wat toen is vastgelegd, is er niet meer of is niet meer voor u zichtbaar.'
async function herhaal(werk: Werk, eerder: Eerder): Promise<Antwoord> {
  const geschreven = { soort: eerder.soort, id: eerder.rij, ouder: eerder.ouder ?? undefined, planversie: eerder.planversie ?? undefined }
  // The first call, waited for just now, may have made someone of who was nobody.
  if (werk.tx.actor.soort === 'onbekend') werk.tx.actor = await wieNu(werk)
  const stuk = await haal(werk, geschreven)
  // Shown then and not now: it is vervallen or closed, and a replay opens nothing. Who got the id alone then, gets it now.
  if (!stuk && eerder.getoond) throw new Probleem('sleutel-hergebruikt', { detail: nietMeer })
  werk.gesloten = stuk ? await gaatOver(werk.tx, eerder.rij) : []
  logAf(werk, 'herhaald', eerder.status, eerder.rij)
  await werk.tx.klaar()
  return antwoord(eerder.status, eerder.plek, stuk, geschreven)
}

/** A refusal undoes the write and keeps its log record; what is no refusal (a fault, a clash, a lost connection) goes on as it came. */
async function weiger(werk: Werk, fout: unknown): Promise<Probleem> {
  const probleem = fout instanceof Probleem ? fout : vertaalDatabasefout(fout)
  if (!(probleem instanceof Probleem) || probleem.status >= 500) throw fout
  const { tx } = werk
  await tx.klaar().catch(() => undefined)
  tx.stuur(undefined, 'rollback to savepoint schrijven')
  const { blijft } = fout as { blijft?: { naam: string; sql: string; waarden: unknown[] } }
  if (blijft) tx.stuur(blijft.naam, blijft.sql, blijft.waarden)
  logAf(werk, 'geweigerd', probleem.status, werk.doel?.id)
  await tx.klaar()
  return probleem
}

/** The log record of a write; sent down the pipeline, durable with the commit. */
function logAf({ op, tx, verzoek, gesloten, doel }: Werk, aard: string, status: number, onderwerp: string | undefined): void {
  const personen = [...new Set([...gesloten, ...tx.weergaven.flatMap((w) => w.betreft ?? []), ...(doel?.betreft ? [doel.betreft] : [])])]
  const cellen = tx.weergaven.reduce((som, w) => (w.cel === null ? som : som | (1n << BigInt(w.cel))), 0n)
  const wat = { operatie: op.id, aard, status, personen, cellen, onderwerp }
  const trace = op.naamloos ? undefined : verzoek.spoor.regel
  const waar = { activiteit: activiteit(op, verzoek.verwerkingsdoel), trace, verzoek: verzoek.verzoekId }
  tx.stuur('logboek', logSql, logWaarden({ ...wat, ...waar, actor: tx.actor }))
}
