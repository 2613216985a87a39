import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../src/app.ts'
import { activiteit, doelenVan } from '../../src/toegang/verwerkingsdoelen.ts'
import { activiteiten } from '../../src/verantwoording/activiteiten/register.ts'
import { activiteitUrl, maakPseudoniem } from '../../src/verantwoording/logboek/dataverwerking.ts'
import { maakSleutelbos, publiekeBytes, type Zegel, zegelKlopt } from '../../src/verantwoording/logboek/zegel.ts'
import { beheer, type Huis, maakHuis } from '../hulp/huis.ts'
import { maakTafel, type Tafel } from '../hulp/wereld.ts'
import { maakWerkplaats, sleutel, type Werkplaats, werkBijRustig } from './werkplaats.ts'

let huis: Huis
let tafel: Tafel
let plaats: Werkplaats
beforeAll(async () => {
  huis = await maakHuis()
  tafel = await maakTafel(huis)
  plaats = await maakWerkplaats(huis, 20)
}, 60_000)
afterAll(async () => {
  await plaats?.stop()
  await huis?.stop()
})

describe('het register van verwerkingen', () => {
  it('elke operatie hoort bij precies één activiteit en wat daaronder valt, en elke activiteit hoort bij een operatie', () => {
    const gebruikt = new Set(operaties.flatMap((op) => [activiteit(op), ...doelenVan(op).map((doel) => activiteit(op, doel))]))
    expect(activiteiten.map(({ uri }) => uri).toSorted()).toEqual([...gebruikt].toSorted())
    expect(new Set(activiteiten.map(({ id }) => id)).size).toBe(activiteiten.length)
  })

  it('zegt van elke activiteit met persoonsgegevens waarvoor, van wie, voor wie, waarop het rust en hoe lang het blijft', () => {
    for (const { uri, doel, betrokkenen, gegevens, ontvangers, grondslagen, bewaren } of activiteiten) {
      expect(doel, uri).toMatch(/\.$/)
      expect(ontvangers, uri).not.toEqual([])
      const delen = [betrokkenen, gegevens, grondslagen, bewaren].map(({ length }) => length > 0)
      expect(new Set(delen).size, uri).toBe(1)
      // Without a source it says that it is not known; what is not known names no source.
      for (const { bron, zekerheid, wat } of [...grondslagen, ...bewaren]) expect(bron === undefined, wat).toBe(zekerheid === 'niet-bekend')
    }
  })

  it('is te lezen met elk token, ook per activiteit, waar de namen uit het logboek uitkomen', async () => {
    const vreemd = { subject: 'nog-niemand', client: 'thuis' }
    const alle: { id: string }[] = []
    let pad: string | undefined = '/verwerkingsactiviteiten?limiet=20'
    while (pad) {
      const { body, koppen } = await huis.roep(vreemd, 'GET', pad)
      alle.push(...body.resultaten)
      pad = /<\/v1([^>]+)>/.exec(koppen.link ?? '')?.[1]
    }
    expect(alle).toEqual(activiteiten)
    for (const op of operaties) {
      const url = activiteitUrl('https://rondetafel.example', activiteit(op))
      const { status, body } = await huis.roep(vreemd, 'GET', url.replace('https://rondetafel.example/v1', ''))
      expect([status, body.uri], op.id).toEqual([200, activiteit(op)])
    }
  })
})

/** The records of a trace, once they are there. */
const zodra = async (trace: string) => {
  await werkBijRustig(plaats)
  return (await plaats.beheer.query('select * from logboekverwerking where trace_id = $1 order by volgnummer', [trace])).rows
}

describe('het logboek dataverwerkingen', () => {
  it('één record per operatie en één per persoon eronder, met het spoor van de beller, een pseudoniem, en niet wie het deed', async () => {
    const { school, wijkteam, casus, kind, kindWijk } = tafel
    const [trace, ouder] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331']
    const antwoord = await huis.roep(wijkteam.baas, 'GET', `/personen/${kindWijk}`, undefined, {
      koppen: { traceparent: `00-${trace}-${ouder}-00` },
    })
    await huis.roep(school.baas, 'GET', `/casussen/${casus}/dossier`)
    const rows = await zodra(trace)
    const span = /^00-[0-9a-f]{32}-([0-9a-f]{16})-01$/.exec(antwoord.koppen.traceparent ?? '')?.[1]
    const activiteitId = 'https://rondetafel.example/v1/verwerkingsactiviteiten/personen-lezen'
    expect(rows.map(({ regel: _, zegel: __, ...rij }) => rij)).toMatchObject([
      {
        span_id: span,
        parent_span_id: ouder,
        name: 'leesPersoon',
        status: 'Ok',
        attributes: { 'dpl.core.processing_activity_id': activiteitId },
      },
      {
        parent_span_id: span,
        verantwoordelijke: wijkteam.id,
        attributes: {
          'dpl.core.processing_activity_id': activiteitId,
          'dpl.core.data_subject_id': maakPseudoniem(Buffer.alloc(32, 6))(wijkteam.id, kindWijk),
        },
      },
    ])
    const alles = await plaats.beheer.query('select l.*, b.personen, b.actor from logboekverwerking l join logboek b on b.id = l.regel')
    expect(alles.rows.length).toBeGreaterThan(50)
    for (const { personen, actor, ...record } of alles.rows)
      for (const id of [...personen, actor, kind].filter((een) => een !== null && een !== record.verantwoordelijke))
        expect(JSON.stringify(record)).not.toContain(id)
    const spans = alles.rows.map(({ span_id }) => span_id)
    expect(new Set(spans).size).toBe(spans.length)
  })

  it('een weigering is geen fout van het systeem, en één persoon heet bij elke organisatie anders', async () => {
    const { school } = tafel
    const spoor = 'c'.repeat(32)
    await huis.roep({ ...school.baas, scopes: [] }, 'GET', '/personen', undefined, {
      koppen: { traceparent: `00-${spoor}-b7ad6b7169203331-01` },
    })
    expect((await zodra(spoor)).map(({ status }) => status)).toEqual(['Unset'])
    const pseudoniem = maakPseudoniem(Buffer.alloc(32, 6))
    expect(pseudoniem(school.id, tafel.kind)).not.toBe(pseudoniem(tafel.wijkteam.id, tafel.kind))
    expect(maakPseudoniem(Buffer.alloc(32, 7))(school.id, tafel.kind)).not.toBe(pseudoniem(school.id, tafel.kind))
  })
})

describe('de zegels', () => {
  it('zijn te lezen met het recht beheer, en wie de publieke sleutel heeft, kan ze zelf narekenen', async () => {
    await werkBijRustig(plaats)
    const { status, body, tekst } = await huis.roep(beheer, 'GET', '/logboek/zegels?limiet=100')
    expect(status).toBe(200)
    expect(body.resultaten.length).toBeGreaterThan(1)
    const bos = maakSleutelbos([publiekeBytes(sleutel.publiek)])
    let vorige = '0'.repeat(64)
    for (const { vanTransactie: vanTx, totTransactie: totTx, ...rest } of body.resultaten) {
      const zegel: Zegel = { ...rest, vanTx, totTx }
      expect(zegel.vorige).toBe(vorige)
      expect(zegelKlopt(zegel, bos)).toBe(true)
      expect(zegelKlopt({ ...zegel, aantal: zegel.aantal + 1 }, bos)).toBe(false)
      vorige = zegel.vingerafdruk
    }
    for (const id of [tafel.kind, tafel.school.id, tafel.casus]) expect(tekst).not.toContain(id)
    const pagina = await huis.roep(beheer, 'GET', '/logboek/zegels?limiet=1')
    const volgende = /<\/v1([^>]+)>/.exec(pagina.koppen.link ?? '')?.[1] ?? ''
    expect((await huis.roep(beheer, 'GET', volgende)).body.resultaten[0].nummer).toBe(2)
    expect((await huis.roep(tafel.school.baas, 'GET', '/logboek/zegels')).status).toBe(403)
  })
})
