import { type Invoerfout, ongeldig, Probleem, verwijstNergens } from '../basis/fouten.ts'
import { geweigerd as magNiet } from './besluit.ts'
import { eisDoel } from './doelbinding.ts'
import { legNeer, type Neer, nieuweTops } from './neerleggen.ts'
import { eisOngewijzigd } from './ongewijzigd.ts'
import { type Deel, type Opdracht, type Slot, slotOpDoel, type Zicht } from './operatie.ts'
import { type Adres, neemtCasus, Opnieuw, slotnaam, sluit, sluitRijen } from './slot.ts'
import { sleutelVan } from './tx.ts'
import { type Gedaan, isSamen, type Tafel, type Werk } from './werk.ts'
import { zelfGezien } from './zelfgezien.ts'
import { leesDoel, leesVerwijzingen } from './zichtlezen.ts'

/** `ouder`: what it hangs under by its address; elsewhere the same id is no address. `onder`: what must be there for the caller as well. */
export type Doeladres = Adres & { planversie?: number; ouder?: string; onder?: Adres }

/** One operation of a call, up to the judgement of the rules: lock, look, decide, write, render. Throws the refusal. */
export async function handel(werk: Werk, deel: Deel): Promise<Gedaan> {
  const { tx, verzoek, diensten } = werk
  const opdracht = deel.stel(maaksels(werk))
  const { op } = deel
  const { params, body } = opdracht
  if (!tx.actor.scopes.has(op.scope)) throw new Probleem('niet-toegestaan', { detail: `Uw token mist het recht \`${op.scope}\`.` })
  const { doel, slot, kring, verwezen } = await kijkEnSluit(werk, deel, opdracht)
  if (verzoek.verwerkingsdoel) await eisDoel(tx, verzoek.verwerkingsdoel, doel)
  const mag = op.mag(tx.actor, doel, { params, body })
  if (magNiet(mag)) throw new Probleem('niet-toegestaan', { detail: mag.reden })
  // What this call made or changed itself, nobody else has changed since.
  if (op.ifMatch && doel && !werk.vergeleken.has(deel) && opdracht.ifMatch !== 'eigen')
    await eisOngewijzigd(diensten, tx, opdracht.ifMatch ?? [], doel)
  const geschreven = await op.schrijf(tx, mag, { params, body, doel: doel as Zicht, verwezen })
  await diensten.toetser.bewaar(tx, opdracht.motiveringen, geschreven, doel)
  if (slot?.komtErbij) laatGroeien(werk, slot, kring)
  const neer = tx.neem()
  const raakt = typeof op.raaktDekking === 'function' ? op.raaktDekking({ body }) : op.raaktDekking
  if (slot && raakt) werk.teDekken.set(slotnaam(slot), slot)
  leg(werk, neer, raakt === true || deel === werk.delen.at(-1))
  vergeet(werk, [...neer.weergaven, ...neer.weg], raakt === true)
  return { deel, opdracht, doel, slot, kring, geschreven, weergaven: neer.weergaven, bevindingen: [] }
}

/** Who came into the casus by this operation is concerned by what those after it do there; what they lock by the same name is not looked up again. */
function laatGroeien({ tafel, kringen }: Werk, { casus, komtErbij }: Slot, kring: string[]): void {
  tafel?.personen.add(komtErbij as string)
  for (const [naam, bekend] of kringen) if (casus && neemtCasus(naam, casus)) kringen.set(naam, [...new Set([...bekend, ...kring])])
}

/** Puts down what was made; dekking and lists with it, also those of the operations before that wait, unless they still can. */
function leg(werk: Werk, neer: Neer, metDekking: boolean): void {
  const { tx, teDekken, kringen } = werk
  const sloten = metDekking ? [...teDekken] : []
  if (metDekking) teDekken.clear()
  werk.teLijsten.push(...nieuweTops(neer))
  werk.gelegd = legNeer(tx, neer, {
    sloten: sloten.map(([, slot]) => slot),
    // All that this call holds: a jeugdige whom an operation before this one added was locked for that one.
    gesloten: [...new Set([...kringen.values()].flat())],
    tops: metDekking || neer.vast.length > 0 ? werk.teLijsten.splice(0) : [],
  })
  werk.gelegd.catch(() => undefined)
}

/** What was made or changed so far, by the names that the call gave. */
const maaksels = ({ gedaan }: Werk) =>
  new Map(gedaan.flatMap(({ deel, geschreven }) => (deel.als ? [[deel.als, geschreven] as const] : [])))

/** Steps 3 and 4: the persons concerned first, then the row in the path; what is read after this stands still. */
async function kijkEnSluit(werk: Werk, { op }: Deel, { params, body }: Opdracht) {
  const { tx } = werk
  const adres = op.doel?.(params)
  // What this transaction made itself is locked by that.
  if (adres && tx.gemaakt.has(sleutelVan(adres))) werk.vast.add(sleutelVan(adres))
  // Looked at before anything is locked: who does not see it does not wait for it, and keeps nobody from it.
  const eerste = adres && (await kijk(werk, adres))
  if (adres && !(eerste && staatOnder(eerste, adres) && (!adres.onder || (await kijk(werk, adres.onder)))))
    throw nietGevonden(werk, params, adres)
  werk.doel = eerste
  const slot = slotVan(werk, op, { params, body }, eerste)
  if (werk.tafel)
    eisAanTafel(
      werk.tafel,
      slot ?? slotOpDoel({ doel: eerste }),
      adres ? { in: 'path', location: paramVan(params, adres) } : { in: 'body', location: '' },
    )
  const verwezenVan = (doel: Zicht | undefined) => leesVerwijzingen(tx, op.verwijzingen?.({ params, body, doel }) ?? [], werk)
  // The locks and what is read behind them travel together: statements of their own still, in this order.
  const [kring, , doel, vooraf] = await Promise.all([
    slot ? kringVoor(werk, slot) : [],
    adres && sluitAdres(werk, adres),
    adres && kijk(werk, adres),
    adres ? undefined : verwezenVan(undefined),
  ])
  if (adres && !doel) throw nietGevonden(werk, params, adres)
  werk.doel = doel
  return { doel, slot, kring, verwezen: vooraf ?? (await verwezenVan(doel)) }
}

const nietMeerSql = `select 1 from unnest($1::uuid[]) h where not exists (
  select from persoontoken t where t.persoon_id = h and t.issuer = $2 and t.subject = $3) limit 1`

/** Behind the locks: who the caller was when the call began, and waited, that one still is; else the call begins anew. */
export async function eisNogDezelfde({ tx }: Werk): Promise<void> {
  const { soort, houders, issuer, subject } = tx.actor
  if (soort !== 'persoon') return
  if ((await tx.query('nog_dezelfde', nietMeerSql, [houders, issuer, subject])).length > 0) throw new Opnieuw()
}

const staatOnder = ({ ouder, casus }: Zicht, adres: Doeladres): boolean =>
  adres.ouder === undefined || ouder === adres.ouder || casus === adres.ouder

export function slotVan(
  { tx }: Werk,
  op: Deel['op'],
  invoer: { params: unknown; body: unknown },
  doel: Zicht | undefined,
): Slot | undefined {
  const gevraagd = op.slot?.({ ...invoer, doel })
  // Who accepts an uitnodiging may become one with someone else: the caller's own ids are concerned too.
  return gevraagd?.uitnodiging ? { ...gevraagd, personen: [...(gevraagd.personen ?? []), ...tx.actor.houders] } : gevraagd
}

async function kringVoor(werk: Werk, slot: Slot): Promise<string[]> {
  const naam = slotnaam(slot)
  const gesloten = werk.kringen.get(naam)
  if (gesloten) return gesloten
  const [[kring = []]] = await Promise.all([sluit(werk.tx, [slot]), eisNogDezelfde(werk)])
  werk.kringen.set(naam, kring)
  return kring
}

async function sluitAdres(werk: Werk, adres: Doeladres): Promise<void> {
  const sleutel = sleutelVan(adres)
  if (werk.vast.has(sleutel)) return
  werk.vast.add(sleutel)
  await sluitRijen(werk.tx, [adres])
}

/** How the caller sees it; of what is locked, and was not written to since, as it was seen before. */
export async function kijk(werk: Werk, adres: Doeladres): Promise<Zicht | undefined> {
  const sleutel = sleutelVan(adres)
  if (!werk.vast.has(sleutel)) return leesDoel(werk.tx, adres)
  const doel = werk.gezien.get(sleutel) ?? zelfGezien(werk.tx, adres) ?? (await leesDoel(werk.tx, adres))
  werk.gezien.set(sleutel, doel)
  return doel
}

function vergeet({ gezien, verwezen }: Werk, rijen: { soort: string; id: string }[], alles: boolean): void {
  for (const [sleutel] of gezien) if (alles || rijen.some(({ soort, id }) => sleutel.startsWith(`${soort} ${id} `))) gezien.delete(sleutel)
  for (const [sleutel, een] of verwezen)
    if (alles || rijen.some(({ soort, id }) => een.soort === soort && een.id === id)) verwezen.delete(sleutel)
}

/** Alone it is the address that leads nowhere; in a call of several the id is part of what was sent. */
function nietGevonden({ op }: Werk, params: Record<string, string>, adres: Adres): Probleem {
  if (!isSamen(op)) return new Probleem('niet-gevonden')
  return ongeldig(verwijstNergens(paramVan(params, adres), 'path'))
}

const paramVan = (params: Record<string, string>, { id }: Adres): string =>
  Object.keys(params).findLast((naam) => params[naam] === id) ?? ''

/** What a meeting about a casus does concerns that casus, its jeugdigen or those they live with. */
function eisAanTafel(tafel: Tafel, { casus, personen = [], betreft, gezin }: Slot, waar: Pick<Invoerfout, 'in' | 'location'>): void {
  const wie = [...personen, ...(betreft ? [betreft] : [])]
  const hier = [
    ...(casus ? [casus === tafel.casus] : []),
    ...wie.map((id) => tafel.personen.has(id)),
    ...(gezin ? [tafel.gezinnen.has(gezin)] : []),
  ]
  if (hier.length > 0 && hier.every(Boolean)) return
  throw ongeldig({
    ...waar,
    code: 'hoort-niet-bij-casus',
    detail: 'Dit gaat niet over deze casus, een jeugdige ervan of hun gezin. Doe het met een eigen aanroep.',
  })
}
