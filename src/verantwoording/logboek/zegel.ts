import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** What a seal says of its batch, before it is signed. Transactions are half-open: from `vanTx` up to but not including `totTx`. */
export type Zegelinhoud = {
  nummer: number
  vorm: number
  vanTx: string
  totTx: string
  aantal: number
  eerste: string
  laatste: string
  inhoud: string
  /** The fingerprint of the seal before; of the first one, sixty-four zeros. */
  vorige: string
  gezegeldOp: string
  /** Which key signed it. */
  sleutel: string
}
export type Zegel = Zegelinhoud & { handtekening: string; vingerafdruk: string }

export const vorm = 1
export const begin = '0'.repeat(64)

/** Vorm 1 of a seal: a JSON list in this order, led by what it is, so that its signature can pass for nothing else. */
const schrijfUit = (z: Zegelinhoud): string =>
  JSON.stringify([
    ...['rondetafel zegel', z.vorm, z.nummer, z.vanTx, z.totTx, z.aantal, z.eerste, z.laatste],
    ...[z.inhoud, z.vorige, z.gezegeldOp, z.sleutel],
  ])
const hoofdtekst = (nummer: number, vingerafdruk: string): string => JSON.stringify(['rondetafel hoofd', nummer, vingerafdruk])

/** The key that seals, and the name under which its public half is known. */
export type Zegelsleutel = { id: string; prive: KeyObject; publiek: KeyObject }
/** Public keys that a verifier trusts, by name. */
export type Sleutelbos = ReadonlyMap<string, KeyObject>

// What PKCS#8 and SPKI put before the 32 bytes of an Ed25519 key (RFC 8410).
const voorPrive = Buffer.from('302e020100300506032b657004220420', 'hex')
const voorPubliek = Buffer.from('302a300506032b6570032100', 'hex')

/** The first 16 hex digits of the SHA-256 of the public key. */
const naamVan = (publiek: KeyObject): string =>
  createHash('sha256')
    .update(publiek.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16)

/** The Ed25519 key pair that follows from a secret of 32 bytes. */
export function leesZegelsleutel(geheim: Buffer): Zegelsleutel {
  const prive = createPrivateKey({ key: Buffer.concat([voorPrive, geheim]), format: 'der', type: 'pkcs8' })
  const publiek = createPublicKey(prive)
  return { id: naamVan(publiek), prive, publiek }
}

/** The 32 bytes of a public key, as they are handed to whoever verifies. */
export const publiekeBytes = (publiek: KeyObject): Buffer => publiek.export({ format: 'der', type: 'spki' }).subarray(voorPubliek.length)

/** A ring of public keys of 32 bytes each: the present one and those before it. */
export function maakSleutelbos(publieke: readonly Buffer[]): Sleutelbos {
  const sleutels = publieke.map((bytes) => createPublicKey({ key: Buffer.concat([voorPubliek, bytes]), format: 'der', type: 'spki' }))
  return new Map(sleutels.map((sleutel) => [naamVan(sleutel), sleutel]))
}

const ondertekend = (tekst: string, { prive }: Zegelsleutel): string => sign(null, Buffer.from(tekst), prive).toString('base64')
const klopt = (tekst: string, handtekening: string, sleutel: KeyObject | undefined): boolean =>
  sleutel !== undefined && verify(null, Buffer.from(tekst), sleutel, Buffer.from(handtekening, 'base64'))

/** What the next seal names this one by: signature included. */
const vingerafdrukVan = (zegel: Zegelinhoud, handtekening: string): string =>
  createHash('sha256')
    .update(`${schrijfUit(zegel)}\n${handtekening}`)
    .digest('hex')

/** Signs a seal. */
export function zegelDicht(inhoud: Omit<Zegelinhoud, 'sleutel'>, sleutel: Zegelsleutel): Zegel {
  const zegel = { ...inhoud, sleutel: sleutel.id }
  const handtekening = ondertekend(schrijfUit(zegel), sleutel)
  return { ...zegel, handtekening, vingerafdruk: vingerafdrukVan(zegel, handtekening) }
}
export const zegelKlopt = (zegel: Zegel, bos: Sleutelbos): boolean =>
  klopt(schrijfUit(zegel), zegel.handtekening, bos.get(zegel.sleutel)) && vingerafdrukVan(zegel, zegel.handtekening) === zegel.vingerafdruk

/** Where the chain ends now, signed apart: whoever takes the last seals away must also have kept an older head. */
export type Hoofd = { nummer: number; vingerafdruk: string; sleutel: string; handtekening: string }
export const maakHoofd = ({ nummer, vingerafdruk }: Zegel, sleutel: Zegelsleutel): Hoofd => ({
  nummer,
  vingerafdruk,
  sleutel: sleutel.id,
  handtekening: ondertekend(hoofdtekst(nummer, vingerafdruk), sleutel),
})
export const hoofdKlopt = ({ nummer, vingerafdruk, sleutel, handtekening }: Hoofd, bos: Sleutelbos): boolean =>
  klopt(hoofdtekst(nummer, vingerafdruk), handtekening, bos.get(sleutel))
