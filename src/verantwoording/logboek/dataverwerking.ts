import { createHash, createHmac } from 'node:crypto'
import { spanVan } from '../../basis/onderhandeling.ts'
import type { Regel } from './regel.ts'

/** A record as the Logboek Dataverwerkingen 1.0.0 has it. Who acted is not in it: that stands in the audit trail, under the same trace. */
export type Dataverwerking = {
  regel: string
  volgnummer: number
  verantwoordelijke: string | null
  trace_id: string
  span_id: string
  parent_span_id: string | null
  name: string
  start_time: number
  end_time: number
  status: 'Unset' | 'Ok' | 'Error'
  attributes: Record<string, string>
}

/** What the expansion needs from outside: the key of the pseudonyms, where activities resolve, and whose record a persoon stands in. */
export type Uitbreiding = { pseudoniemsleutel: Buffer; publiekeUrl: string; eigenaarVan: (persoon: string) => string | undefined }

/** The name under which one responsible party knows one person: keyed, and with another key per party, so that no two logs can be laid side by side. */
export function pseudoniem(sleutel: Buffer, verantwoordelijke: string, persoon: string): string {
  const eigen = createHmac('sha256', sleutel).update(`verantwoordelijke ${verantwoordelijke}`).digest()
  return createHmac('sha256', eigen).update(`persoon ${persoon}`).digest('hex')
}

/** Where the processing activity of a line resolves: `urn:rondetafel:verwerking:opps:lezen` at `…/verwerkingsactiviteiten/opps-lezen`. */
export const activiteitUrl = (publiekeUrl: string, urn: string): string =>
  `${publiekeUrl}/v1/verwerkingsactiviteiten/${urn.split(':').slice(3).join('-')}`

/** An outcome as the standard sorts it: a refusal and an empty answer are no faults of the system. */
const statusVan = ({ status }: Regel): Dataverwerking['status'] => (Number(status) < 400 ? 'Ok' : Number(status) < 500 ? 'Unset' : 'Error')

/**
 * One record of the operation and, when it is about persons, one per person under it, each its own span. The same line gives the same records whoever makes
 * them, and how often.
 */
export function breidUit(regel: Regel, opties: Uitbreiding): Dataverwerking[] {
  const [traceId = '', ouder] = (regel.trace ?? (regel.verzoek ?? regel.id).replaceAll('-', '')).split('-')
  const span = spanVan(regel.verzoek ?? regel.id)
  const moment = Date.parse(regel.tijd)
  const deel = { regel: regel.id, trace_id: traceId, name: regel.operatie, start_time: moment, end_time: moment, status: statusVan(regel) }
  const activiteit = { 'dpl.core.processing_activity_id': activiteitUrl(opties.publiekeUrl, regel.activiteit) }
  const operatie: Dataverwerking = {
    ...deel,
    volgnummer: 0,
    verantwoordelijke: regel.organisatie,
    span_id: span,
    parent_span_id: ouder ?? null,
    attributes: activiteit,
  }
  const personen = [...new Set(regel.personen)].sort()
  return [
    operatie,
    ...personen.map((persoon, nummer): Dataverwerking => {
      const verantwoordelijke = regel.organisatie ?? opties.eigenaarVan(persoon) ?? null
      const id = pseudoniem(opties.pseudoniemsleutel, verantwoordelijke ?? '', persoon)
      const betrokkene = { 'dpl.core.data_subject_id': id, 'dpl.core.data_subject_id_type': 'urn:rondetafel:pseudoniem' }
      return {
        ...deel,
        volgnummer: nummer + 1,
        verantwoordelijke,
        span_id: onderspan(regel.id, nummer + 1),
        parent_span_id: span,
        attributes: { ...activiteit, ...betrokkene },
      }
    }),
  ]
}

/** A span for one subject: from the line and the place in it, never from the person. */
const onderspan = (regel: string, nummer: number): string => createHash('sha256').update(`${regel} ${nummer}`).digest('hex').slice(0, 16)
