import { z } from 'zod'
import { nouns } from '../../src/app.ts'
import { maakEtags } from '../../src/basis/etag.ts'
import { Probleem } from '../../src/basis/fouten.ts'
import { maakGeheimen } from '../../src/basis/geheimen.ts'
import { spoor } from '../../src/basis/onderhandeling.ts'
import { maakCursors } from '../../src/basis/paging.ts'
import { casusjeugdige } from '../../src/casus/casussen/schema.ts'
import { toegestaan } from '../../src/toegang/besluit.ts'
import { Logboek } from '../../src/toegang/log.ts'
import { schrijfoperatie } from '../../src/toegang/operatie.ts'
import { schrijf } from '../../src/toegang/schrijfpad.ts'
import type { Diensten } from '../../src/toegang/uitvoeren.ts'
import { toetser } from '../../src/toetsing/toetser.ts'
import type { Antwoord, Huis, Wie } from '../hulp/huis.ts'
import { issuer } from '../hulp/wereld.ts'

type Body = { persoonId: string }
const voegToe = schrijfoperatie<'casus.openen', { casusId: string }, Body>({
  ...{ id: 'voegJeugdigeToe', methode: 'POST', pad: '/casussen/{casusId}/jeugdigen', titel: 'Nog een jeugdige', groep: 'casussen' },
  ...{ scope: 'schrijven', actie: 'casus.openen', antwoord: 'aangemaakt', uit: casusjeugdige, raaktDekking: true },
  body: z.strictObject({ persoonId: z.string() }),
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  slot: ({ body, doel }) => ({ casus: doel?.casus, personen: [body.persoonId] }),
  mag: () => toegestaan('casus.openen'),
  schrijf: async (tx, _mag, { params, body, doel }) => {
    const rij = { casus_id: params.casusId, eigenaar_id: doel.eigenaar as string, persoon_id: body.persoonId }
    const { id } = tx.voegToe(casusjeugdige, { id: tx.id(), ...rij })
    return { soort: 'casusjeugdige', id, ouder: params.casusId }
  },
})

/**
 * One more jeugdige in a casus that stands. The API has no such call: who they are is said when a casus is opened. It takes the write path of all other writes,
 * so that everything that follows from it is there.
 */
export async function voegJeugdigeToe(huis: Huis, wie: Wie, casusId: string, persoonId: string): Promise<Antwoord> {
  const geheim = Buffer.alloc(32, 7)
  const diensten: Diensten = {
    ...{ db: huis.db, klok: huis.klok, ids: huis.ids, toetser },
    ...{ logboek: new Logboek(huis.db.lezer), etags: maakEtags(geheim), cursors: maakCursors(geheim), geheimen: maakGeheimen(geheim, []) },
    nouns: new Map(nouns.map((noun) => [noun.soort, noun])),
  }
  const verzoekId = huis.ids()
  const identiteit = {
    issuer,
    subject: wie.subject,
    client: wie.client ?? wie.subject,
    scopes: new Set(['lezen', 'schrijven']),
    verlooptOp: 0,
  }
  const pad = `/v1/casussen/${casusId}/jeugdigen`
  const { status } = await schrijf(diensten, voegToe, {
    ...{ op: voegToe, identiteit, proef: false, limiet: 1, motiveringen: [], verzoekId, spoor: spoor(undefined, verzoekId), pad },
    ...{ params: { casusId }, query: {}, body: { persoonId } },
  }).catch((fout) => {
    if (!(fout instanceof Probleem)) throw fout
    return fout
  })
  return { status, body: {}, tekst: '', koppen: { location: `/v1/casussen/${casusId}` }, etag: '', id: casusId }
}
