import { startPostgres } from '../../src/basis/postgres.ts'

/** A process that uses the embedded server, for the tests that kill it: `node postgresproef.ts <folder>`. Says its port; stops on SIGTERM. */
const server = await startPostgres('test', { basis: process.argv[2] ?? '' })
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
console.log(JSON.stringify({ poort: server.poort, url: server.url(), eerste: server.eerste }))
setInterval(() => undefined, 60_000)
