import type { FeitenPer, GezinsplanFeiten, OppFeiten } from '../../src/regels/feiten.ts'
import type { Schema, Stap } from '../../src/regels/regel.ts'

type Los = Record<string, unknown>

/** Any value that meets the schema: what a generic client would fill in. */
export const waarde = (schema: Schema): unknown =>
  'enum' in schema && schema.enum
    ? schema.enum[0]
    : schema.type === 'boolean'
      ? true
      : schema.format === 'date'
        ? '2014-03-03'
        : schema.format === 'date-time'
          ? '2014-03-03T10:00:00.000Z'
          : 'ingevuld'

/** The body of a step with everything filled in. */
export function ingevuld({ body = {}, invullen }: Stap, kies = waarde): Los {
  const uit = structuredClone(body)
  for (const { pointer, schema, alleenBij } of invullen) {
    if (alleenBij && uit[alleenBij.pointer.slice(1)] !== alleenBij.waarde) continue
    const delen = pointer.split('/').slice(1)
    let plek = uit
    for (const deel of delen.slice(0, -1)) {
      plek[deel] ??= {}
      plek = plek[deel] as Los
    }
    plek[delen.at(-1) as string] = kies(schema)
  }
  return uit
}

const zonderNull = (los: Los): Los => Object.fromEntries(Object.entries(los).filter(([, inhoud]) => inhoud !== null))

/** What is talked through with the family anew for each version. */
const nogTeBespreken = {
  ...{ overlegMetJeugdigeOp: undefined, overlegMetOudersOp: undefined },
  ...{ overlegMetPleegoudersOp: undefined, instemmingPleegoudersOp: undefined },
}

/** What following one step does to a plan, as the API would: enough of it to ask the rules again. */
export function volgPlan<F extends OppFeiten | GezinsplanFeiten>(feiten: F, stap: Stap): F {
  const body = ingevuld(stap)
  const [, , , , deel, deelId] = stap.pad.split('/')
  if (deel === 'versies') {
    const opnieuw = 'oppId' in feiten ? { leerlinginbreng: [] } : nogTeBespreken
    return { ...feiten, concept: { ...feiten.versie, ...opnieuw, nummer: (feiten.versie?.nummer ?? 0) + 1, stand: 'concept' } }
  }
  if (deel === 'vaststellingen')
    return {
      ...feiten,
      versie: {
        ...(feiten.concept ?? feiten.versie),
        ...(body.overlegGevoerdOp !== undefined && { overlegPerspectiefOp: body.overlegGevoerdOp }),
        stand: 'vastgesteld',
      },
      concept: undefined,
    }
  if (deel === 'instemmingen') return { ...feiten, instemmingen: [...('instemmingen' in feiten ? feiten.instemmingen : []), body] }
  if (deel === 'afschriften' && 'afschriften' in feiten)
    return { ...feiten, ...(metDeel({ afschriften: feiten.afschriften }, deel, deelId, body) as Pick<GezinsplanFeiten, 'afschriften'>) }
  const doel = feiten.concept ? 'concept' : 'versie'
  const versie = feiten[doel] as unknown as Los
  return { ...feiten, [doel]: deel ? metDeel(versie, deel, deelId, body) : { ...versie, ...body } }
}

function metDeel(versie: Los, deel: string, id: string | undefined, body: Los): Los {
  const oud = versie[deel]
  if (!Array.isArray(oud)) return { ...versie, [deel]: zonderNull({ id: 'nieuw', ...(oud as Los), ...body }) }
  return {
    ...versie,
    [deel]: id
      ? oud.map((een: Los) => (een.id === id ? zonderNull({ ...een, ...body }) : een))
      : [...oud, { id: `nieuw-${oud.length}`, ...body }],
  }
}

/** The same for a toestemming: a new question, or an answer to one. */
export function volgToestemming(feiten: FeitenPer['toestemming'], stap: Stap): FeitenPer['toestemming'] {
  const body = ingevuld(stap)
  const [, , collectie, persoonId, , toestemmingId, soort] = stap.pad.split('/')
  if (soort === 'antwoorden')
    return {
      ...feiten,
      vragen: feiten.vragen.map((vraag) =>
        vraag.id === toestemmingId ? { ...vraag, antwoorden: [...vraag.antwoorden, { ...body, ingetrokken: false } as never] } : vraag,
      ),
    }
  if (collectie === 'casussen')
    return { ...feiten, vragen: [...feiten.vragen, { ...body, id: `{${stap.geeft}}`, antwoorden: [] } as never] }
  if (stap.pad.endsWith('/gezagsrelaties'))
    return { ...feiten, gezag: [...feiten.gezag, { persoonId: body.houderPersoonId as string, van: body.van as string }] }
  return persoonId ? { ...feiten, jeugdige: { ...feiten.jeugdige, ...body } } : feiten
}
