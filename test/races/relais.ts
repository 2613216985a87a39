import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A wire between the API and PostgreSQL that can be cut, and joined again at the same port. */
export type Relais = {
  url: (oorspronkelijk: string) => string
  /** Nobody is connected any more, and nobody can be. */
  knip: () => Promise<void>
  herstel: () => Promise<void>
  /** The next COMMIT reaches the server; its answer does not come back. */
  verliesCommit: () => void
}

export async function maakRelais(doel: string): Promise<Relais & { stop: () => Promise<void> }> {
  const { hostname, port } = new URL(doel)
  const draden = new Set<Socket>()
  let verlies = false
  const server = createServer((klant) => {
    const pg = connect(Number(port), hostname)
    let slikt = false
    for (const draad of [klant, pg]) {
      draden.add(draad)
      draad
        .on('error', () => undefined)
        .on('close', () => {
          draden.delete(draad)
          klant.destroy()
          pg.destroy()
        })
    }
    klant.on('data', (stuk) => {
      if (verlies && stuk.includes('commit\0')) {
        verlies = false
        slikt = true
      }
      pg.write(stuk)
    })
    pg.on('data', (stuk) => {
      // What travels with the COMMIT is answered first: the line breaks when the COMMIT itself is.
      if (!slikt) klant.write(stuk)
      else if (stuk.includes('COMMIT\0')) klant.destroy()
    })
  })
  const luister = (poort: number): Promise<void> => new Promise((klaar) => server.listen(poort, '127.0.0.1', klaar))
  await luister(0)
  const poort = (server.address() as AddressInfo).port
  const knip = (): Promise<void> =>
    new Promise((klaar) => {
      server.close(() => klaar())
      for (const draad of draden) draad.destroy()
    })
  return {
    url: (oorspronkelijk) => Object.assign(new URL(oorspronkelijk), { hostname: '127.0.0.1', port: String(poort) }).href,
    knip,
    herstel: () => luister(poort),
    verliesCommit: () => {
      verlies = true
    },
    stop: () => (server.listening ? knip() : Promise.resolve()),
  }
}
