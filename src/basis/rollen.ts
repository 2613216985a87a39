import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { Client } from 'pg'

/** The two login roles of the program, in every cluster it runs on. */
export const rollen = ['rondetafel_lezer', 'rondetafel_schrijver'] as const
export type Rol = (typeof rollen)[number]
/** What the job beside the hot path becomes, to read the log and seal it. Nobody logs in as this one. */
export const logboekrol = 'rondetafel_logboek'

const hmac = (sleutel: string | Buffer, inhoud: string): Buffer => createHmac('sha256', sleutel).update(inhoud).digest()

/**
 * The address for a role, derived from the owner's: its password follows from the owner's, so that every node comes to the same one and there is no
 * further secret to keep.
 */
export function urlVoor(rol: Rol, beheerUrl: string): string {
  const url = new URL(beheerUrl)
  url.password = hmac(decodeURIComponent(url.password), `rondetafel:${rol}`).toString('base64url')
  url.username = rol
  return url.href
}

/** The password as PostgreSQL keeps it (RFC 5803), so that the password itself stands in no statement and in no server log. */
function verifier(wachtwoord: string): string {
  const zout = hmac(wachtwoord, 'zout').subarray(0, 16)
  const gezouten = pbkdf2Sync(wachtwoord, zout, 4096, 32, 'sha256')
  const bewaard = createHash('sha256').update(hmac(gezouten, 'Client Key')).digest('base64')
  return `SCRAM-SHA-256$4096:${zout.toString('base64')}$${bewaard}:${hmac(gezouten, 'Server Key').toString('base64')}`
}

/** A second node did the same at the same moment: exists already (42710, 23505), or `tuple concurrently updated` (XX000). */
const gelijktijdig = new Set(['42710', '23505', 'XX000'])

async function metHerkansing(client: Client, sql: string): Promise<void> {
  for (let poging = 1; ; poging++) {
    try {
      await client.query(sql)
      return
    } catch (fout) {
      const code = (fout as { code?: string }).code ?? ''
      if (code === '42710' || code === '23505') return
      if (!gelijktijdig.has(code) || poging === 20) throw fout
      await new Promise((verder) => setTimeout(verder, 25 * poging))
    }
  }
}

/** True when the role can log in at that address. */
async function komtBinnen(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (fout) {
    // Wrong password or unknown role; anything else is not for us to mend.
    if (['28P01', '28000'].includes((fout as { code?: string }).code ?? '')) return false
    throw fout
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Makes the login roles, if they are not there, with the passwords of these addresses. Roles are cluster-wide, other databases and nodes may be doing
 * the same: nothing is touched that is right already. A password chosen outside (`eigen`) is never overwritten.
 */
export async function zorgVoorRollen(client: Client, adressen: { url: string; eigen: boolean }[]): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [rollen])
  const bestaand = new Set(rows.map((rij) => rij.rolname))
  for (const { url, eigen } of adressen) {
    const { username, password } = new URL(url)
    const naam = client.escapeIdentifier(decodeURIComponent(username))
    const geheim = client.escapeLiteral(verifier(decodeURIComponent(password)))
    if (!bestaand.has(decodeURIComponent(username))) await metHerkansing(client, `create role ${naam} login password ${geheim}`)
    if (!eigen && !(await komtBinnen(url))) await metHerkansing(client, `alter role ${naam} login password ${geheim}`)
  }
  const lid = await client.query(
    `select inherit_option, set_option from pg_auth_members where roleid = $1::regrole and member = $2::regrole and set_option and not inherit_option`,
    [...rollen],
  )
  // The writer may become the reader, to read an answer as the reader would; it has nothing of it by itself.
  if (lid.rowCount === 0) await metHerkansing(client, `grant ${rollen[0]} to ${rollen[1]} with inherit false, set true`)
  await zorgVoorLogboekrol(client)
}

/** The role of the job, which whoever migrates may become. */
async function zorgVoorLogboekrol(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [logboekrol])
  if (rowCount === 0) await metHerkansing(client, `create role ${logboekrol} nologin`)
  const { rows } = await client.query<{ mag: boolean }>(`select pg_has_role(current_user, $1, 'SET') as mag`, [logboekrol])
  if (!rows[0]?.mag) await metHerkansing(client, `grant ${logboekrol} to current_user with inherit false, set true`)
}
