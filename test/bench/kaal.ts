import { randomBytes } from 'node:crypto'
import Fastify from 'fastify'
import { Pool, type PoolConfig } from 'pg'
import { maakIds } from '../../src/basis/id.ts'
import { huisrijen } from './kaalrijen.ts'
import { dossier, lijstCasussen, maak } from './kaalsql.ts'

/** The bare server: Fastify, one pool, prepared statements, text passed through. No validation, no token, no access, no log. */
const { DATABASE_URL: connectionString, PORT, POOL } = process.env
const pool = new Pool({ connectionString, max: Number(POOL), pipeline: true, options: '-c jit=off -c TimeZone=UTC' } as PoolConfig)
const ids = maakIds({ nu: () => new Date().toISOString() })
const app = Fastify({ logger: false })
type Params = { Params: { id: string } }

app.get('/gereed', async () => ({ status: 'gereed' }))

app.get<Params>('/v1/casussen/:id/dossier', async (verzoek, antwoord) => {
  const { rows } = await pool.query({ name: 'dossier', text: dossier, values: [verzoek.params.id] })
  return antwoord.header('content-type', 'application/json').send(rows[0]?.json)
})

app.get<{ Querystring: { eigenaar: string; na?: string } }>('/v1/casussen', async ({ query }, antwoord) => {
  const plek = query.na === undefined ? [] : query.na.split('|')
  const { rows } = await pool.query({
    name: plek.length > 0 ? 'lijst_na' : 'lijst',
    text: lijstCasussen(plek.length > 0),
    values: [query.eigenaar, ...plek, 51],
  })
  const laatste = rows[49]
  if (rows.length > 50)
    antwoord.header('link', `</v1/casussen?eigenaar=${query.eigenaar}&na=${encodeURIComponent(`${laatste.op}|${laatste.id}`)}>; rel="next"`)
  const regels = rows.slice(0, 50).map(({ json }) => json)
  return antwoord.header('content-type', 'application/json').send(`{"resultaten":[${regels.join(',')}]}`)
})

type Deelnemer = { organisatieId?: string; persoonId?: string; rol: string }
type Jeugdige = { persoonId: string; hulpvraag: { tekst: string; categorie: string } }
app.post<{ Body: { jeugdigen: Jeugdige[]; deelnemers: Deelnemer[] }; Querystring: { eigenaar: string; rijen?: string } }>(
  '/v1/casussen',
  async ({ body, query }, antwoord) => {
    const [id, eigenaar, nu] = [ids(), query.eigenaar, new Date().toISOString()]
    const nummer = `RT-${randomBytes(5).toString('hex').toUpperCase()}`
    const wie = ([{ organisatieId: eigenaar, rol: 'school' }, ...body.deelnemers] as Deelnemer[]).map((een) => ({
      ...{ id: ids(), ...een, status: een.organisatieId === eigenaar || een.persoonId ? 'actief' : 'uitgenodigd' },
    }))
    const regie = ids()
    const jeugdigen = body.jeugdigen.map(({ persoonId }) => ({ id: ids(), casusId: id, persoonId }))
    const hulpvragen = body.jeugdigen.map(({ persoonId, hulpvraag }) => ({ id: ids(), casusId: id, jeugdigeId: persoonId, ...hulpvraag }))
    const casus = { id, nummer, status: 'open', fase: 'signaleren', geopendDoorId: eigenaar, geopendOp: nu }
    const erbij = query.rijen === 'alle' ? huisrijen({ id, eigenaar, nu, casus, jeugdigen, hulpvragen, deelnemers: wie, regie }) : []
    const client = await pool.connect()
    try {
      const { stream } = (client as unknown as { connection: { stream: { cork: () => void; uncork: () => void } } }).connection
      stream.cork()
      const doe = (naam: keyof typeof maak, values: unknown[]) => client.query({ name: naam, text: maak[naam], values })
      const klaar = Promise.all([
        client.query('begin'),
        doe('casus', [id, nummer, eigenaar, nu]),
        doe('jeugdige', [jeugdigen.map((j) => j.id), id, eigenaar, jeugdigen.map((j) => j.persoonId), nu]),
        doe('hulpvraag', [
          hulpvragen.map((h) => h.id),
          id,
          eigenaar,
          hulpvragen.map((h) => h.jeugdigeId),
          hulpvragen.map((h) => h.tekst),
          hulpvragen.map((h) => h.categorie),
          nu,
        ]),
        doe('deelnemer', [
          wie.map((d) => d.id),
          id,
          eigenaar,
          wie.map((d) => d.organisatieId ?? null),
          wie.map((d) => d.persoonId ?? null),
          wie.map((d) => d.rol),
          wie.map((d) => d.status),
          nu.slice(0, 10),
          nu,
        ]),
        doe('regie', [regie, id, eigenaar, 'Ilse van Dam', nu]),
        ...erbij.map((opdracht) => client.query(opdracht)),
        client.query('commit'),
      ])
      stream.uncork()
      await klaar
    } finally {
      client.release()
    }
    return antwoord
      .code(201)
      .header('location', `/v1/casussen/${id}`)
      .header('content-type', 'application/json')
      .send(JSON.stringify({ ...casus, jeugdigen, hulpvragen, zienswijzen: [], afgeschermd: [] }))
  },
)

await app.listen({ host: '127.0.0.1', port: Number(PORT) })
