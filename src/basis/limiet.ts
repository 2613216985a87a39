import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Limieten } from './config.ts'
import { Probleem } from './fouten.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose calls this one is counted with, once its token was verified. */
    teltBij: string
  }
}

/** Counts a call, and refuses it with 429 when there were too many in a minute. Absent where there is no limit. */
export type Limiet = {
  adres?: (verzoek: FastifyRequest, antwoord: FastifyReply) => Promise<void>
  client?: (verzoek: FastifyRequest, antwoord: FastifyReply, client: string) => Promise<void>
  /** A call that asks for as many things as so many calls counts as those. */
  meer?: (verzoek: FastifyRequest, antwoord: FastifyReply, keer: number) => Promise<void>
}

/**
 * Two counters, kept in this process: of clients, by the verified token, and of addresses, for what costs us something before anybody is known.
 * Call it before the routes are registered: what is served without a token counts by address, the two addresses for health excepted.
 */
export async function maakLimiet(app: FastifyInstance, { client, adres }: Limieten): Promise<Limiet> {
  app.decorateRequest('teltBij', '')
  await app.register(rateLimit, { global: false })
  const perClient = client > 0 && app.createRateLimit({ max: client, keyGenerator: ({ teltBij }) => teltBij })
  const perAdres = adres > 0 && app.createRateLimit({ max: adres })
  const limiet: Limiet = {
    ...(perAdres && { adres: async (verzoek, antwoord) => meld(antwoord, await perAdres(verzoek)) }),
    ...(perClient && {
      client: async (verzoek, antwoord, van) => {
        verzoek.teltBij = van
        meld(antwoord, await perClient(verzoek))
      },
      meer: async (verzoek, antwoord, keer) => {
        for (let nummer = 0; nummer < keer; nummer++) meld(antwoord, await perClient(verzoek))
      },
    }),
  }
  app.addHook('onRoute', (route) => {
    const open = route.config?.operatie === undefined && !['/gezond', '/gereed'].includes(route.url)
    if (open && limiet.adres) route.onRequest = [route.onRequest ?? [], limiet.adres].flat()
  })
  return limiet
}

type Stand = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>

function meld(antwoord: FastifyReply, stand: Stand): void {
  if (stand.isAllowed) return
  antwoord.header('ratelimit-limit', stand.max).header('ratelimit-remaining', stand.remaining).header('ratelimit-reset', stand.ttlInSeconds)
  if (stand.isExceeded) throw new Probleem('te-veel-verzoeken', { headers: { 'retry-after': String(stand.ttlInSeconds) } })
}
