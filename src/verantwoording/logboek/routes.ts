import type { Leesoperatie, Operatie } from '../../toegang/operatie.ts'
import { Zegel } from './schema.ts'

const utc = (kolom: string): string => `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
/** $1 the number after which to start, or null; $2 how many. */
const zegelsSql = `select nummer::text as sleutel, json_build_object('nummer', nummer, 'vorm', vorm, 'vanTransactie', van_tx::text, 'totTransactie', tot_tx::text,
    'aantal', aantal, 'eerste', ${utc('eerste')}, 'laatste', ${utc('laatste')}, 'inhoud', inhoud, 'vorige', vorige, 'gezegeldOp', ${utc('gezegeld_op')},
    'sleutel', sleutel, 'handtekening', handtekening, 'vingerafdruk', vingerafdruk)::text as json
  from logboekzegel where nummer > coalesce($1::int, 0) order by nummer limit $2::int + 1`

const zegels: Leesoperatie = {
  id: 'lijstZegels',
  methode: 'GET',
  pad: '/logboek/zegels',
  titel: 'Lees de zegels op het logboek',
  uitleg:
    'Elk zegel beslaat een reeks regels en noemt het vorige. Bewaar de vingerafdrukken buiten dit systeem: daarmee is later te bewijzen dat er niets is veranderd.',
  groep: 'verantwoording',
  scope: 'beheer',
  Uit: Zegel,
  lijst: true,
  zonderPersoonsgegevens: true,
  lees: async (deur, { limiet, na }) => {
    const rijen = await deur.openbaar(zegelsSql, [na ? Number(na.id) : null, limiet])
    const laatste = rijen.length > limiet ? rijen[limiet - 1] : undefined
    return { resultaten: rijen.slice(0, limiet).map(({ json }) => json), volgende: laatste && { volgorde: '', id: laatste.sleutel } }
  },
}

export const logboekOperaties: Operatie[] = [zegels]
