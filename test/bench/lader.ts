import { connect, type Socket } from 'node:net'

/**
 * The load generator, in a process of its own: keep-alive connections that each ask again as soon as they have their answer. It writes ready-made bytes and
 * reads no more of an answer than where it ends, so that what is measured is the server.
 */
export type Opdracht = { poort: number; verbindingen: number; ms: number; aanroepen: string[]; begin: number; status: number }
export type Meting = {
  aantal: number
  seconden: number
  p50: number
  p99: number
  bytes: number
  fouten: number
  eersteFout?: string
  /** The last answer. */
  antwoord: string
  volgende: number
}

process.on('message', (opdracht: Opdracht) => void laad(opdracht).then((meting) => process.send?.(meting)))

async function laad({ poort, verbindingen, ms, aanroepen, begin, status }: Opdracht): Promise<Meting> {
  const duren: number[] = []
  let [plek, bytes, fouten] = [begin, 0, 0]
  let eersteFout: string | undefined
  let antwoord: Buffer = Buffer.alloc(0)
  const start = performance.now()
  const volgende = (): Buffer => Buffer.from(aanroepen[plek++ % aanroepen.length] as string)
  const klaar = (duur: number, code: number, inhoud: Buffer): boolean => {
    duren.push(duur)
    bytes += inhoud.length
    antwoord = inhoud
    if (code !== status) {
      fouten++
      eersteFout ??= `${code} ${inhoud.toString().slice(0, 300)}`
    }
    return performance.now() - start < ms
  }
  await Promise.all(
    Array.from({ length: verbindingen }, () => verbinding(connect({ port: poort, host: '127.0.0.1', noDelay: true }), volgende, klaar)),
  )
  const seconden = (performance.now() - start) / 1000
  duren.sort((a, b) => a - b)
  const op = (deel: number): number => duren[Math.min(duren.length - 1, Math.floor(duren.length * deel))] ?? 0
  return {
    aantal: duren.length,
    seconden,
    p50: op(0.5),
    p99: op(0.99),
    bytes: bytes / duren.length,
    fouten,
    eersteFout,
    antwoord: antwoord.toString(),
    volgende: plek,
  }
}

/** One connection, one question at a time, until `klaar` says that it is enough. */
function verbinding(socket: Socket, volgende: () => Buffer, klaar: (duur: number, code: number, inhoud: Buffer) => boolean): Promise<void> {
  return new Promise((los, mis) => {
    let stukken: Buffer[] = []
    let [gelezen, heel, kop, begin] = [0, -1, 0, 0]
    const vraag = (): void => {
      stukken = []
      ;[gelezen, heel, begin] = [0, -1, performance.now()]
      socket.write(volgende())
    }
    socket.on('data', (stuk) => {
      stukken.push(stuk)
      gelezen += stuk.length
      if (heel < 0) {
        const alles = stukken.length === 1 ? stuk : Buffer.concat(stukken)
        const einde = alles.indexOf('\r\n\r\n')
        if (einde < 0) return
        const lengte = /content-length: *(\d+)/i.exec(alles.toString('latin1', 0, einde))
        kop = einde + 4
        heel = kop + Number(lengte?.[1] ?? 0)
      }
      if (gelezen < heel) return
      const alles = stukken.length === 1 ? (stukken[0] as Buffer) : Buffer.concat(stukken)
      if (klaar(performance.now() - begin, Number(alles.toString('latin1', 9, 12)), alles.subarray(kop))) return vraag()
      socket.end()
      los()
    })
    socket.once('error', mis)
    socket.once('connect', vraag)
  })
}
