import type { PoolClient } from 'pg'
import type { Db } from '../basis/db.ts'
import { naamVoor, type Vraag as Opdracht, samen } from '../basis/db.ts'
import type { Etags } from '../basis/etag.ts'
import { Probleem } from '../basis/fouten.ts'
import type { Geheimen } from '../basis/geheimen.ts'
import type { Klok } from '../basis/klok.ts'
import { type Cursors, linkNaarVolgende } from '../basis/paging.ts'
import { type Actor, type ActorRij, type Claims, contextSql, contextWaarden, naarActor } from './actor.ts'
import { Deur, type Vraag } from './deur.ts'
import { leesweigering } from './doelbinding.ts'
import type { Logboek, Logregel } from './log.ts'
import type { Noun } from './noun.ts'
import type { Leesoperatie, Operatie } from './operatie.ts'
import type { Antwoord, Verzoek as Randverzoek } from './router.ts'
import type { Stapwijzer } from './stapwijzer.ts'
import { eisVerleden } from './toen.ts'
import type { Toetser } from './toetser.ts'
import { Tx } from './tx.ts'
import { activiteit, type Verwerkingsdoel } from './verwerkingsdoelen.ts'

/** What every request is carried out with. `klok` is absent in production: there the clock of the database counts. */
export type Diensten = {
  db: Db
  logboek: Logboek
  klok?: Klok
  ids: () => string
  etags: Etags
  cursors: Cursors
  geheimen: Geheimen
  nouns: ReadonlyMap<string, Noun<never>>
  toetser: Toetser
  stapwijzer: Stapwijzer
}

/** One request, past the edge: who (verified claims), what (validated input), and how it is to be logged. */
export type Verzoek = Randverzoek<Claims>

/** Finds the caller and sets the context, as the first statement of a transaction. */
export const context = (diensten: Diensten, { identiteit }: Verzoek) => ({
  name: 'context',
  text: contextSql,
  values: contextWaarden(identiteit, diensten.klok?.nu()),
})

type Uitkomst = Pick<Logregel, 'aard' | 'status' | 'onderwerp' | 'gezien'>
/** The record of a read of this request. */
export const logregel = (
  op: Operatie,
  { spoor, verzoekId, verwerkingsdoel, query }: Verzoek,
  tijd: string,
  actor: Actor,
  uitkomst: Uitkomst,
): Logregel => ({
  ...uitkomst,
  tijd,
  actor,
  operatie: op.id,
  activiteit: activiteit(op, verwerkingsdoel),
  trace: op.naamloos ? undefined : spoor.regel,
  verzoek: verzoekId,
  peildatum: query?.peildatum,
})

/** Refuses a token that lacks the scope of the operation; that it was tried is in the log. */
export async function eisScope(diensten: Diensten, op: Operatie, verzoek: Verzoek): Promise<void> {
  const { identiteit } = verzoek
  if (identiteit.scopes.has(op.scope)) return
  const [wie] = await samen(diensten.db.lezer, [context(diensten, verzoek)])
  const { nu } = wie.rows[0] as ActorRij
  await diensten.logboek.schrijf(
    logregel(op, verzoek, nu, naarActor(wie.rows[0] as ActorRij, identiteit), { aard: 'geweigerd', status: 403 }),
  )
  throw new Probleem('niet-toegestaan', { detail: `Uw token mist het recht \`${op.scope}\`.` })
}

/**
 * Opens the caller's part of a transaction of `schrijver`: who it is, what time it is, and the settings that door and policies read. `eerst`: what the call
 * looks at first (`doelvraag`), asked behind the context without waiting for it.
 */
export async function openTx(diensten: Diensten, verzoek: Verzoek, client: PoolClient, eerst?: Opdracht): Promise<Tx> {
  const [{ rows }, blik] = await Promise.all([client.query(context(diensten, verzoek)), eerst && client.query(eerst)])
  const wie = rows[0] as ActorRij
  const tx = new Tx(client, naarActor(wie, verzoek.identiteit), wie.nu, wie.vandaag, diensten.ids, diensten.geheimen)
  if (eerst && blik) tx.blik = { waarden: eerst.values, rijen: blik.rows }
  return tx
}

/** Who was nobody may have become someone by this very write. */
export async function wieNu(diensten: Diensten, verzoek: Verzoek, tx: Tx): Promise<Actor> {
  const { name, text, values } = context(diensten, verzoek)
  const [rij] = await tx.query<ActorRij>(name, text, values)
  return naarActor(rij as ActorRij, verzoek.identiteit)
}

export const nogOnbekend = (): Probleem =>
  new Probleem('niet-toegestaan', {
    detail: 'U bent hier nog niet bekend. Neem eerst een uitnodiging aan, of laat uw organisatie u toevoegen.',
  })

/** Carries out a read: context, visibility and text in one round trip that can only read; answered when its log record is durable. */
export async function lees(diensten: Diensten, op: Leesoperatie, verzoek: Verzoek): Promise<Antwoord> {
  await eisScope(diensten, op, verzoek)
  if (op.eigen) return op.eigen(diensten, verzoek)
  let actor: Actor | undefined
  let nu = ''
  const leg = (uitkomst: Uitkomst): Promise<void> => diensten.logboek.schrijf(logregel(op, verzoek, nu, actor as Actor, uitkomst))
  const vraag: Vraag = async (naam, sql, waarden) => {
    const opdracht = { name: naam ?? naamVoor(sql), text: sql, values: waarden }
    const [wie, antwoord] = await samen(diensten.db.lezer, [context(diensten, verzoek), opdracht] as const, 'begin read only')
    actor = naarActor(wie.rows[0] as ActorRij, verzoek.identiteit)
    nu = (wie.rows[0] as ActorRij).nu
    eisVerleden(verzoek.query?.peildatum, nu, (wie.rows[0] as ActorRij).vandaag)
    if (actor.soort === 'onbekend' && !op.zonderPersoonsgegevens) {
      await leg({ aard: 'geweigerd', status: 403 })
      throw nogOnbekend()
    }
    return antwoord.rows
  }
  const log = verzoek.verwerkingsdoel ? metDoel(verzoek.verwerkingsdoel, { actor: () => actor as Actor, vraag, leg }) : leg
  const deur = new Deur(vraag, { actor: () => actor as Actor, log, etag: diensten.etags.maak })
  const band = {
    actor: `${verzoek.identiteit.issuer} ${verzoek.identiteit.subject} ${verzoek.identiteit.client}`,
    operatie: op.id,
    filter: { ...verzoek.params, ...verzoek.query, ...verzoek.body },
  }
  const { params, query, body, limiet, na } = verzoek
  const plek = na === undefined ? undefined : (diensten.cursors.lees(na, band) as { volgorde: string; id: string })
  const uitkomst = await op.lees(deur, { params, query, body, limiet, na: plek })
  if (uitkomst === undefined) throw new Probleem('niet-gevonden')
  if ('json' in uitkomst) return { status: 200, json: uitkomst.json, headers: uitkomst.etag ? { etag: uitkomst.etag } : {} }
  const volgende = uitkomst.volgende && diensten.cursors.maak(uitkomst.volgende, band)
  return {
    status: 200,
    json: `{"resultaten":[${uitkomst.resultaten.join(',')}]}`,
    headers: volgende ? { link: linkNaarVolgende(verzoek.pad, { ...query, limiet }, volgende) } : {},
  }
}

type Kijk = { actor: () => Actor; vraag: Vraag; leg: (uitkomst: Uitkomst) => Promise<void> }
/** Logs a look for a purpose that the caller named; one that does not fit is logged as a refusal, and shows nothing. */
const metDoel =
  (doel: Verwerkingsdoel, { actor, vraag, leg }: Kijk) =>
  async (uitkomst: Uitkomst): Promise<void> => {
    const reden = await leesweigering(doel, actor(), vraag, uitkomst.gezien)
    await leg(reden ? { aard: 'geweigerd', status: 403, onderwerp: uitkomst.onderwerp } : uitkomst)
    if (reden) throw new Probleem('niet-toegestaan', { detail: reden })
  }
