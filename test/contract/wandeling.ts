import { operaties } from '../../src/app.ts'
import { isSchrijven, padnamen, schemasVan } from '../../src/toegang/invoerschemas.ts'
import type { Operatie } from '../../src/toegang/operatie.ts'
import type { Aanroep } from '../hulp/aanroepen/vorm.ts'
import type { Antwoord, Huis, Roepopties, Wie } from '../hulp/huis.ts'
import { verzonnenNummer } from '../hulp/nummers.ts'
import { makers, type Voorraad } from '../hulp/voorraad.ts'

/** Every operation of the API, as a row for `it.each`. */
export const rijen = (welke: (op: Operatie) => boolean = () => true) => operaties.filter(welke).map((op) => [op.id, op] as const)

export const heeftBody = (op: Operatie): boolean => schemasVan(op).body !== undefined
export const heeftId = (op: Operatie): boolean => padnamen(op.pad).length > 0
export const vraagtIfMatch = (op: Operatie): boolean => isSchrijven(op) && op.ifMatch === true
/** Operations whose resources every caller sees: there is nothing invisible to ask for. */
export const openbaar = (op: Operatie): boolean =>
  /^\/(gemeenten|scholen|postcodes|codelijsten|verwerkingsactiviteiten|regioafspraken|privacyreglementen|convenanten|mandaten)\//.test(
    op.pad,
  ) || /^\/organisaties\/\{organisatieId\}($|\/systemen$|\/externe-verwijzingen$)/.test(op.pad)

export const onbekendId = '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d'
/** Well formed, and of nothing that stands here. */
export const anderEtag = '"AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA"'
const idvorm = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

const vragen: Record<string, (voorraad: Voorraad) => unknown> = {
  zoekExterneVerwijzing: () => ({ systeem: 'las', waarde: 'L-0' }),
  zoekPersoon: () => ({ soort: 'pgn', nummer: verzonnenNummer(0) }),
  doeProef: ({ gedaan, tafel }) => ({
    operatie: 'maakHulpvraag',
    params: { casusId: tafel.casus },
    body: gedaan.get('maakHulpvraag')?.body,
  }),
  voerSamenUit: ({ gedaan }) => ({ operaties: [{ operatie: 'maakHulpvraag', body: gedaan.get('maakHulpvraag')?.body }] }),
}

/** A good call of this operation in this world: the real address, a body that passes, who may do it. */
export function goedeAanroep(voorraad: Voorraad, op: Operatie): Aanroep {
  const gedaan = voorraad.gedaan.get(op.id)
  if (gedaan) return gedaan
  const { url, wie } = voorraad.adres(op)
  return { wie, pad: url, ...(op.id in vragen && { body: vragen[op.id]?.(voorraad) }) }
}

/** The same address with other ids: all of them, or the last alone. */
export const metId = (pad: string, id: string, welke: 'alle' | 'laatste' = 'alle'): string => {
  const aantal = [...pad.matchAll(idvorm)].length
  let nummer = 0
  return pad.replaceAll(idvorm, (eigen) => (++nummer === aantal || welke === 'alle' ? id : eigen))
}

export type Anders = Partial<{ wie: Wie; pad: string; body: unknown; opties: Roepopties }>
/** That call, with something else about it. If-Match is there when it is asked, so that other refusals get their turn. */
export function doe(huis: Huis, voorraad: Voorraad, op: Operatie, anders: Anders = {}): Promise<Antwoord> {
  const { wie, pad, body } = goedeAanroep(voorraad, op)
  const opties = { ...(vraagtIfMatch(op) && { ifMatch: anderEtag }), ...anders.opties }
  return huis.roep(anders.wie ?? wie, op.methode, anders.pad ?? pad, 'body' in anders ? anders.body : body, opties)
}

/** A problem without what differs in every answer: the id of the call. */
export const zonderInstance = ({ tekst }: Antwoord): string => tekst.replace(/"instance":"[^"]*"/, '"instance":""')

export type Vers = Aanroep & { ifMatch?: string }
/** A call that has not been done yet and will succeed, with the ETag that goes with it. */
export async function vers(huis: Huis, voorraad: Voorraad, op: Operatie): Promise<Vers> {
  const maker = makers[op.id]
  if (!maker) throw new Error(`geen aanroep voor ${op.id}`)
  const aanroep = await maker(voorraad)
  const van = aanroep.etagVan ?? (op.methode === 'PATCH' ? aanroep.pad : undefined)
  const lezer = op.methode === 'PATCH' ? (aanroep.lezer ?? aanroep.wie) : aanroep.wie
  return van === undefined ? aanroep : { ...aanroep, ifMatch: (await huis.roep(lezer, 'GET', van)).etag }
}
export const doeVers = (huis: Huis, op: Operatie, { wie, pad, body, ifMatch }: Vers, opties: Roepopties = {}): Promise<Antwoord> =>
  huis.roep(wie, op.methode, pad, body, { ...(ifMatch !== undefined && { ifMatch }), ...opties })
