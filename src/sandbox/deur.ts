import type { FastifyInstance, FastifyRequest } from 'fastify'

type Alleen = (verzoek: FastifyRequest, werk: () => Promise<void>) => Promise<void>

/** Lets one request work alone: those that came before it finish first, those that come after it wait. */
export function maakDeur(app: FastifyInstance): Alleen {
  const binnen = new Set<FastifyRequest>()
  let dicht: Promise<void> | undefined
  let leeg = (): void => undefined
  const weg = (verzoek: FastifyRequest): void => {
    binnen.delete(verzoek)
    leeg()
  }
  app.addHook('onRequest', async (verzoek) => {
    while (dicht) await dicht
    binnen.add(verzoek)
  })
  app.addHook('onResponse', async (verzoek) => weg(verzoek))
  app.addHook('onRequestAbort', async (verzoek) => weg(verzoek))
  return async (verzoek, werk) => {
    while (dicht) await dicht
    let open = (): void => undefined
    dicht = new Promise((klaar) => {
      open = klaar
    })
    try {
      // A second one that waits to work alone does not count: it is at the door again.
      binnen.delete(verzoek)
      await new Promise<void>((klaar) => {
        leeg = () => binnen.size === 0 && klaar()
        leeg()
      })
      await werk()
    } finally {
      dicht = undefined
      leeg = () => undefined
      open()
    }
  }
}
