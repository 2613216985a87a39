import { randomUUID } from 'node:crypto'

/**
 * The rows that this house keeps beside those of the nouns when a casus is opened, written as bare as those: what the answer is made of and its history,
 * who may see it, whose list it is in, that it was done and who could see that. Nothing is asked or judged. One row less than the house: the record for the
 * Logboek Dataverwerkingen, which hangs under a seal.
 */
export type Geopend = {
  id: string
  eigenaar: string
  nu: string
  casus: unknown
  jeugdigen: { id: string; casusId: string; persoonId: string }[]
  hulpvragen: { id: string; jeugdigeId: string }[]
  deelnemers: { id: string; organisatieId?: string; persoonId?: string; rol: string; status: string }[]
  regie: string
}
type Opdracht = { name: string; text: string; values: unknown[] }

const rijsoort =
  'soort text, id uuid, casus uuid, ouder uuid, eigenaar uuid, betreft uuid, cel smallint, besloten boolean, volgorde bigint, filter_soort text, filter_status text, filter_verwijst uuid, json text'
const namen = (kolommen: string): string =>
  kolommen
    .split(', ')
    .map((kolom) => kolom.split(' ')[0])
    .join(', ')
const uit = (kolommen: string): string => `select * from json_to_recordset($1::json) as x(${kolommen})`
const dekkingsoort = 'houder uuid, persoon uuid, betreft uuid, casus uuid, rij uuid, van date, opent bigint, grond text'

const weergaveSql = `insert into weergave (${namen(rijsoort)}, versie, vorm) select x.*, 1, 1 from (${uit(rijsoort)}) x`
const dekkingSql = `insert into dekking (${namen(dekkingsoort)}) ${uit(dekkingsoort)}`
const lijstSql = `insert into lijst (houder, soort, volgorde, id) select unnest($1::uuid[]), 'casus', $2, $3`
const logSql = `insert into logboek (id, operatie, aard, status, actor_soort, actor, organisatie, functie, client, personen, cellen, gronden, onderwerp, activiteit, trace, verzoek)
  values ($1, 'maakCasus', 'geschreven', 201, 'medewerker', $2, $2, 'intern-begeleider', 'bench', $3, $4, '{eigenaar}', $5, 'urn:rondetafel:verwerking:casussen:schrijven', $6, $7)`
const inzageSql = `insert into logboekinzage (persoon, tijd, regel, eigenaar, kijk, zicht, cellen, eigen, familie, besloten, buiten_betrokkenheid, onderwerp, actor)
  select unnest($1::uuid[]), $2, $3, $4, $4, $5, $5, true, false, false, false, $6, $4`

const alles = '144115188075855871'
const casuscellen = '844424930131968'

/** The statements that write them, in the transaction of the casus. */
export function huisrijen({ id, eigenaar, nu, casus, jeugdigen, hulpvragen, deelnemers, regie }: Geopend): Opdracht[] {
  const volgorde = String(-Date.parse(nu))
  const rij = { casus: id, ouder: id, eigenaar, cel: 48, besloten: false, volgorde: '0' }
  const weergave = [
    {
      ...rij,
      soort: 'casus',
      id,
      ouder: null,
      besloten: true,
      volgorde,
      filter_soort: 'signaleren',
      filter_status: 'open',
      json: JSON.stringify(casus),
    },
    ...jeugdigen.map((j) => ({ ...rij, soort: 'casusjeugdige', id: j.id, betreft: j.persoonId, json: JSON.stringify(j) })),
    ...hulpvragen.map((h) => ({
      ...rij,
      soort: 'hulpvraag',
      id: h.id,
      cel: 49,
      betreft: h.jeugdigeId,
      json: JSON.stringify({ casusId: id, ...h }),
    })),
    ...deelnemers.map((d) => {
      const json = JSON.stringify({ casusId: id, van: nu.slice(0, 10), ...d })
      return {
        ...rij,
        soort: 'deelnemer',
        id: d.id,
        filter_soort: d.rol,
        filter_status: d.status,
        filter_verwijst: d.organisatieId ?? d.persoonId,
        json,
      }
    }),
    {
      ...rij,
      soort: 'regieperiode',
      id: regie,
      filter_status: 'open',
      filter_verwijst: eigenaar,
      json: JSON.stringify({
        id: regie,
        casusId: id,
        rol: 'regisseur',
        organisatieId: eigenaar,
        medewerkerId: eigenaar,
        naam: 'Ilse van Dam',
        van: nu,
      }),
    },
  ]
  const personen = jeugdigen.map(({ persoonId }) => persoonId)
  const familie = deelnemers.flatMap(({ persoonId }) => persoonId ?? [])
  const houders = [eigenaar, ...personen, ...familie]
  const dekking = [...houders, ...familie].map((houder) => ({
    ...{ houder, persoon: personen[0], betreft: personen[0], casus: id, rij: id, van: nu.slice(0, 10), opent: alles, grond: 'eigenaar' },
  }))
  const regel = randomUUID()
  return [
    { name: 'rij_weergave', text: weergaveSql, values: [JSON.stringify(weergave)] },
    { name: 'rij_dekking', text: dekkingSql, values: [JSON.stringify(dekking)] },
    { name: 'rij_lijst', text: lijstSql, values: [houders, volgorde, id] },
    { name: 'rij_log', text: logSql, values: [regel, eigenaar, personen, casuscellen, id, regel.replaceAll('-', ''), regel] },
    { name: 'rij_inzage', text: inzageSql, values: [personen, nu, regel, eigenaar, casuscellen, id] },
  ]
}
