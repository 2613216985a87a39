import type { FastifyInstance } from 'fastify'
import { Pool } from 'pg'
import { z } from 'zod'
import { Probleem } from './basis/fouten.ts'
import { KorteTekst, maakLezer, Tijdstip } from './basis/invoer.ts'
import type { Sandboxdelen } from './sandbox/delen.ts'
import { maakDeur } from './sandbox/deur.ts'
import { begint, opnieuw, zetKlok } from './sandbox/stand.ts'
import { type Tokenvraag, tokenwens, wieErZijn } from './sandbox/wie.ts'

export { toonEersteAanroepen } from './sandbox/eerste-aanroepen.ts'

const Token = z
  .strictObject({
    soort: z.enum(['medewerker', 'persoon', 'systeem']),
    id: KorteTekst,
    namens: KorteTekst.optional(),
    scopes: z
      .array(z.enum(['lezen', 'schrijven', 'beheer']))
      .max(3)
      .optional(),
  })
  .refine(({ soort, namens }) => soort === 'systeem' || namens === undefined, {
    error: 'Alleen een systeem handelt namens een medewerker.',
    path: ['namens'],
  })
const leesToken = maakLezer({ body: Token })
const leesKlok = maakLezer({ body: z.strictObject({ nu: Tijdstip }) })
const leesNiets = maakLezer({})

/**
 * The sandbox around the API: the fictional families, tokens for each of them, and a clock that can be moved. Gives what adds its routes, outside `/v1`.
 * Only for a database that this program made itself: it connects as owner.
 */
export async function maakSandbox(delen: Sandboxdelen): Promise<(app: FastifyInstance) => Promise<void>> {
  const beheer = new Pool({ connectionString: delen.adressen.beheerUrl, max: 2, options: '-c TimeZone=UTC' })
  beheer.on('error', () => undefined)
  try {
    await begint(beheer, delen)
  } catch (fout) {
    await beheer.end()
    throw fout
  }
  return async (app) => {
    app.addHook('onClose', () => beheer.end())
    routes(app, beheer, delen)
  }
}

function routes(app: FastifyInstance, beheer: Pool, delen: Sandboxdelen): void {
  const { klok, uitgever } = delen
  const alleen = maakDeur(app)
  app.post('/sandbox/tokens', async (verzoek) => {
    const vraag = leesToken(invoer(verzoek)).body as Tokenvraag
    return { accessToken: await uitgever.maakToken(await tokenwens(beheer, vraag)) }
  })
  app.get('/sandbox/personen', async (verzoek) => {
    leesNiets(invoer(verzoek))
    return wieErZijn(beheer)
  })
  app.get('/sandbox/klok', async (verzoek) => {
    leesNiets(invoer(verzoek))
    return { nu: klok.nu() }
  })
  app.put('/sandbox/klok', async (verzoek) => {
    const { nu } = leesKlok(invoer(verzoek)).body as { nu: string }
    if (nu < klok.nu()) throw new Probleem('strijdig-met-gegevens', { detail: `Het is al ${klok.nu()}: ${nietTerug}` })
    await zetKlok(beheer, delen, nu)
    return { nu }
  })
  app.post('/sandbox/herstel', async (verzoek) => {
    leesNiets(invoer(verzoek))
    await alleen(verzoek, () => opnieuw(beheer, delen))
    return { nu: klok.nu() }
  })
}

const nietTerug = 'de klok gaat alleen vooruit. Met `POST /sandbox/herstel` begint alles opnieuw, ook de klok.'
const invoer = ({ params, query, body }: { params: unknown; query: unknown; body: unknown }) => ({ params, query, body })
