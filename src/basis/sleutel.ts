import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'

/**
 * The key of 32 bytes for one purpose, derived from a secret of the house (HKDF). A key object and not bytes: Node takes those in anew at every use, which
 * costs five times what a short hash itself does.
 */
export const afgeleid = (geheim: string | Uint8Array, doel: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', geheim, '', `rondetafel ${doel}`, 32)))
