import type { FastifyInstance, FastifyRequest } from 'fastify'

type Alleen = (verzoek: FastifyRequest, werk: () => Promise<void>) => Promise<void>

/** A call that hangs is not waited for any longer than this. */
const geduld = 5000

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
    // One that waits to work alone is outside again: another that does so need not wait for it.
    weg(verzoek)
    while (dicht) await dicht
    let open = (): void => undefined
    dicht = new Promise((klaar) => {
      open = klaar
    })
    try {
      await new Promise<void>((klaar) => {
        leeg = () => void (binnen.size === 0 && klaar())
        leeg()
        setTimeout(klaar, geduld).unref()
      })
      await werk()
    } finally {
      dicht = undefined
      leeg = () => undefined
      open()
    }
  }
}
