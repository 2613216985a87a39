import { z } from 'zod'

const Hex = (description: string) =>
  z.string().meta({ description, example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' })
const Moment = (description: string) => z.iso.datetime().meta({ description, example: '2026-09-01T10:00:00.000Z' })
const Transactie = (description: string, example: string) => z.string().meta({ description, example })

/** A seal as it is published: hashes, counts and a range, and nothing about anyone. */
export const Zegel = z
  .strictObject({
    nummer: z.int().min(1).meta({ description: 'Het nummer van het zegel, zonder gaten', example: 12 }),
    vorm: z.int().min(1).meta({ description: 'Hoe regels en zegel zijn uitgeschreven voor de controlesom', example: 1 }),
    vanTransactie: Transactie('De eerste transactie die het beslaat: waar het vorige ophield', '10241'),
    totTransactie: Transactie('De eerste die het niet meer beslaat', '10302'),
    aantal: z.int().min(1).meta({ description: 'Hoeveel regels het beslaat', example: 61 }),
    eerste: Moment('De vroegste regel'),
    laatste: Moment('De laatste regel'),
    inhoud: Hex('De controlesom (SHA-256) over de regels'),
    vorige: Hex('De vingerafdruk van het zegel ervoor; nullen bij het eerste'),
    gezegeldOp: Moment('Wanneer het zegel is gezet'),
    sleutel: z.string().meta({ description: 'De naam van de sleutel waarmee is ondertekend', example: '4f2c9b1e77aa0d31' }),
    handtekening: z.string().meta({ description: 'De handtekening (Ed25519, base64)', example: 'q5Jk0Xv9m2Yt3bWc8LrHsA==' }),
    vingerafdruk: Hex('De controlesom van dit zegel met zijn handtekening: noteer haar buiten dit systeem'),
  })
  .describe('Een zegel over een reeks regels van het logboek')
