import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { spanVan } from '../../basis/onderhandeling.ts'
import type { Regel } from './regel.ts'

/**
 * A line of the log as the Logboek Dataverwerkingen 1.0.0 asks for it, with every data subject under a pseudonym. The view `logboekverwerking` gives it as
 * that standard's records: one of the operation, one per subject under it. Who acted is not in it: that stands in the audit trail, under the same trace.
 */
export type Dataverwerking = {
  regel: string
  verantwoordelijke: string | null
  trace_id: string
  span_id: string
  parent_span_id: string | null
  name: string
  moment: number
  status: 'Unset' | 'Ok' | 'Error'
  activiteit: string
  betrokkenen: string[]
  verantwoordelijken: (string | null)[] | null
}

/** What the expansion needs from outside: pseudonyms, where activities resolve, and whose record a persoon stands in. */
export type Uitbreiding = { pseudoniem: Pseudoniem; publiekeUrl: string; eigenaarVan: (persoon: string) => string | undefined }

/** The name under which one responsible party knows one person. */
export type Pseudoniem = (verantwoordelijke: string, persoon: string) => string

/** Pseudonyms under this key: another key per party, so that no two logs can be laid side by side. */
export function maakPseudoniem(sleutel: Buffer): Pseudoniem {
  const perPartij = new Map<string, KeyObject>()
  // A key object: bytes are taken in anew for every person of every line.
  const sleutelVan = (partij: string): KeyObject =>
    createSecretKey(createHmac('sha256', sleutel).update(`verantwoordelijke ${partij}`).digest())
  return (verantwoordelijke, persoon) => {
    const eigen = perPartij.get(verantwoordelijke) ?? sleutelVan(verantwoordelijke)
    perPartij.set(verantwoordelijke, eigen)
    return createHmac('sha256', eigen).update(`persoon ${persoon}`).digest('hex')
  }
}

/** The same names, each made once: for a batch, in which the same persons come back line after line. */
export function eenmaal(pseudoniem: Pseudoniem): Pseudoniem {
  const bekend = new Map<string, string>()
  return (verantwoordelijke, persoon) => {
    const sleutel = `${verantwoordelijke} ${persoon}`
    const naam = bekend.get(sleutel) ?? pseudoniem(verantwoordelijke, persoon)
    bekend.set(sleutel, naam)
    return naam
  }
}

/** Where the processing activity of a line resolves: `urn:rondetafel:verwerking:opps:lezen` at `…/verwerkingsactiviteiten/opps-lezen`. */
export const activiteitUrl = (publiekeUrl: string, urn: string): string =>
  `${publiekeUrl}/v1/verwerkingsactiviteiten/${urn.split(':').slice(3).join('-')}`

/** An outcome as the standard sorts it: a refusal and an empty answer are no faults of the system. */
const statusVan = ({ status }: Regel): Dataverwerking['status'] => (Number(status) < 400 ? 'Ok' : Number(status) < 500 ? 'Unset' : 'Error')

/** The same line gives the same record whoever makes it, and how often. */
export function breidUit(regel: Regel, { pseudoniem, publiekeUrl, eigenaarVan }: Uitbreiding): Dataverwerking {
  const [traceId = '', ouder] = (regel.trace ?? (regel.verzoek ?? regel.id).replaceAll('-', '')).split('-')
  const personen = [...new Set(regel.personen)].sort()
  const partijVan = (persoon: string): string | null => regel.organisatie ?? eigenaarVan(persoon) ?? null
  return {
    regel: regel.id,
    verantwoordelijke: regel.organisatie,
    trace_id: traceId,
    span_id: spanVan(regel.verzoek ?? regel.id),
    parent_span_id: ouder ?? null,
    name: regel.operatie,
    moment: Date.parse(regel.tijd),
    status: statusVan(regel),
    activiteit: activiteitUrl(publiekeUrl, regel.activiteit),
    betrokkenen: personen.map((persoon) => pseudoniem(partijVan(persoon) ?? '', persoon)),
    verantwoordelijken: regel.organisatie === null ? personen.map(partijVan) : null,
  }
}
