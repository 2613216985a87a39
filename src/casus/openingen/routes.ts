import { transactie } from '../../basis/db.ts'
import { Probleem } from '../../basis/fouten.ts'
import { opentCel } from '../../toegang/cellen.ts'
import { paramsVan } from '../../toegang/lezen.ts'
import { logSql, logWaarden } from '../../toegang/log.ts'
import { wegen } from '../../toegang/openen.ts'
import type { Leesoperatie, Operatie } from '../../toegang/operatie.ts'
import type { Antwoord } from '../../toegang/router.ts'
import type { Tx } from '../../toegang/tx.ts'
import { type Diensten, nogOnbekend, openTx, type Verzoek } from '../../toegang/uitvoeren.ts'
import { activiteit } from '../../toegang/verwerkingsdoelen.ts'
import { casusVan, feitenVan, geverIds, persoonVan, plekken } from './feiten.ts'
import { type Gezienrij, leesIdentiteiten, leesPlekken, leesTafel, type Plek } from './opslag.ts'
import { Filter, type Opening, Openingen } from './schema.ts'
import * as woorden from './woorden.ts'

const leesOpeningen: Leesoperatie = {
  id: 'leesOpeningen',
  methode: 'GET',
  pad: '/casussen/{casusId}/openingen',
  titel: 'Lees wat hier voor u dicht is, en wat het zou openen',
  uitleg:
    'Per jeugdige, organisatie en deel: de kleinste reeks stappen waarna u ziet wat die organisatie daarover in deze casus vastlegt of inbrengt. Alles rust op wat u zelf mag zien; wat u niet ziet, telt alsof het er niet is. Met een filter staat er ook bij wat al open is. Wat in een overleg op tafel ligt, telt als open zolang het daar ligt. Het gezin leest wat van het dossier van de opener dicht is.',
  groep: 'toestemmingen',
  scope: 'lezen',
  params: paramsVan('/casussen/{casusId}/openingen'),
  query: Filter,
  Uit: Openingen,
  lees: async () => undefined,
  eigen: zoekOpeningen,
}

/** Carries it out: what the caller sees is read as `lezer`; decided on that alone; one transaction that writes only its log record. */
async function zoekOpeningen(diensten: Diensten, verzoek: Verzoek): Promise<Antwoord> {
  const casusId = verzoek.params.casusId as string
  const uitkomst = await transactie(diensten.db.schrijver, async (client): Promise<Antwoord | Probleem> => {
    const tx = await openTx(diensten, verzoek, client)
    if (tx.actor.soort === 'onbekend') return nogOnbekend()
    const rijen = await leesTafel(tx, casusId)
    const gevraagd = plekken(rijen, verzoek.query as Partial<Plek>, tx.actor.soort === 'persoon')
    const gevonden = gevraagd.length > 0
    await log(tx, verzoek, gevonden ? rijen : [])
    if (!gevonden) return new Probleem('niet-gevonden')
    const openingen = await openingenVan(tx, casusId, rijen, gevraagd)
    const alles = Object.keys(verzoek.query).length > 0
    const json = Openingen.parse({ casusId, openingen: openingen.filter(({ staat }) => alles || staat !== 'open') })
    return { status: 200, json: JSON.stringify(json) }
  })
  if (uitkomst instanceof Probleem) throw uitkomst
  return uitkomst
}

async function log(tx: Tx, verzoek: Verzoek, rijen: Gezienrij[]): Promise<void> {
  const wat = {
    operatie: leesOpeningen.id,
    activiteit: activiteit(leesOpeningen),
    onderwerp: verzoek.params.casusId as string,
    trace: verzoek.spoor.regel,
    verzoek: verzoek.verzoekId,
  }
  const personen = [...new Set(rijen.flatMap(({ betreft }) => betreft ?? []))]
  const cellen = rijen.reduce((som, { cel }) => (cel === null ? som : som | (1n << BigInt(cel))), 0n)
  const status = rijen.length > 0 ? 200 : 404
  tx.stuur('logboek', logSql, logWaarden(tx.actor, [{ ...wat, aard: 'gelezen', status, personen, cellen }]))
  await tx.klaar()
}

async function openingenVan(tx: Tx, casusId: string, rijen: Gezienrij[], gevraagd: Plek[]): Promise<Opening[]> {
  const maskers = await leesPlekken(tx, casusId, gevraagd)
  const identiteiten = await leesIdentiteiten(tx, geverIds(rijen))
  const feiten = new Map(gevraagd.map(({ jeugdigeId }) => [jeugdigeId, feitenVan(rijen, jeugdigeId, identiteiten)]))
  const { actor } = tx
  return gevraagd.map((plek, nummer) => {
    const { open, erlangs } = maskers[nummer] as (typeof maskers)[number]
    const zicht = { actor, rijen, identiteiten, plek }
    if (opentCel((open & actor.masker) | erlangs, plek.cel)) return woorden.staatOpen(plek)
    if (opentCel(open, plek.cel)) return woorden.dichtVoorFunctie(plek, actor)
    if (actor.soort === 'persoon') return woorden.dichtVoorPersoon(plek, actor)
    const casus = casusVan(rijen)?.json
    if (casus.status !== 'open') return woorden.casusDicht(plek)
    if (!persoonVan(rijen, plek.jeugdigeId)) return woorden.onbekendeJeugdige(zicht, casus.geopendDoorId)
    const doel = {
      houder: actor.organisatie as string,
      soort: actor.organisatieSoort,
      persoon: plek.jeugdigeId,
      casus: casusId,
      bron: plek.bronId,
      cel: plek.cel,
    }
    return woorden.dicht(zicht, wegen(feiten.get(plek.jeugdigeId) as ReturnType<typeof feitenVan>, doel, tx.vandaag))
  })
}

export const openingOperaties: Operatie[] = [leesOpeningen]
