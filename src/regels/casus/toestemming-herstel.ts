import { type Dag, plusDagen } from '../dag.ts'
import type { ToestemmingFeiten, Uitwisseling, Vraag } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Door, type Invulling, type Stap, type Uitkomst, voldaan } from '../regel.ts'
import { keuze, kort, registreerGeboortedatum, registreerGezag, verhaal } from '../stappen.ts'
import {
  antwoordVanGezag,
  antwoordVanJeugdige,
  dekt,
  type Gever,
  kandidaat,
  leeftijdsgroep,
  metGezag,
  ontbrekendeGevers,
} from './toestemming.ts'

const vrager: Door = 'vrager van de toestemming'
const eigenaar: Door = 'eigenaar van de gegevens'
export const avgGrondslagen = ['toestemming', 'wettelijke-verplichting', 'publieke-taak', 'vitaal-belang', 'overeenkomst'] as const

/** Asks for exactly what is exchanged; later steps know the question as `{toestemmingId}`. */
export function stelVraag({ casusId, jeugdige }: ToestemmingFeiten, nodig: Uitwisseling, vandaag: Dag): Stap[] {
  const casus: Stap = {
    door: vrager,
    methode: 'POST',
    pad: '/v1/casussen',
    body: { jeugdigen: [{ persoonId: jeugdige.id }] },
    invullen: [],
    geeft: 'casusId',
  }
  const vraag: Stap = {
    door: vrager,
    methode: 'POST',
    pad: `/v1/casussen/${casusId ?? '{casusId}'}/toestemmingen`,
    body: {
      betreftId: jeugdige.id,
      bronIds: nodig.bronIds,
      ontvangerIds: nodig.ontvangerIds,
      cellen: nodig.cellen,
      tot: plusDagen(vandaag, parameter('toestemming-duur-dagen', vandaag)),
      doorbrekingGeheimhouding: true,
      uitdrukkelijk: true,
    },
    invullen: [
      verhaal('/doel', 'Waarvoor is het nodig dat dit wordt gedeeld?'),
      kort('/informatieversie', 'Welke uitleg over het delen kreeg het gezin?'),
      keuze('/avgGrondslag', 'Op welke grond uit de AVG berust het delen?', avgGrondslagen),
    ],
    geeft: 'toestemmingId',
  }
  return casusId ? [vraag] : [casus, vraag]
}

function antwoordStap(pad: string, gever: Gever, vraag: Vraag | undefined, feiten: ToestemmingFeiten, vandaag: Dag): Stap {
  const { jeugdige } = feiten
  const staat = vraag && ('jeugdige' in gever ? antwoordVanJeugdige(vraag, feiten, vandaag) : antwoordVanGezag(vraag, gever.gezag, vandaag))
  const { door, wie, ...body } =
    'jeugdige' in gever
      ? jeugdigeZelf(jeugdige.id)
      : gever.vertegenwoordiger
        ? vertegenwoordiger(gever.gezag.persoonId)
        : gezagdrager(gever.gezag)
  // What was written down for them, they confirm.
  if (staat?.onbevestigd)
    return { door, wie, methode: 'POST', pad: `${pad}/antwoorden/${staat.onbevestigd.id}/bevestigingen`, invullen: [] }
  return {
    door,
    wie,
    methode: 'POST',
    pad: `${pad}/antwoorden`,
    body: { ...body, wijze: 'digitaal', gegevenOp: vandaag },
    invullen: [
      ...('hoedanigheid' in body ? [] : [alsOuderOfVoogd]),
      keuze('/uitkomst', 'Geeft u toestemming voor wat in de vraag staat?', ['gegeven']),
    ],
  }
}
const jeugdigeZelf = (id: string) => ({ door: 'jeugdige' as Door, wie: id, geverId: id, hoedanigheid: 'jeugdige' })
const vertegenwoordiger = (geverId: string | undefined) => ({
  door: 'vertegenwoordiger van de jeugdige' as Door,
  wie: geverId,
  geverId,
  hoedanigheid: 'vertegenwoordiger',
})
/**
 * A gezagsrelatie says that someone has gezag, not whether as a parent or as a voogd: only a person can say that. Of the organisaties only a gecertificeerde
 * instelling can have it.
 */
const alsOuderOfVoogd: Invulling = keuze('/hoedanigheid', 'Heeft u het gezag als ouder, of als voogd?', ['ouder-met-gezag', 'voogd'])
const gezagdrager = ({ persoonId, organisatieId }: { persoonId?: string; organisatieId?: string }) =>
  persoonId
    ? { door: 'persoon met gezag' as Door, wie: persoonId, geverId: persoonId }
    : {
        door: 'gecertificeerde instelling' as Door,
        wie: organisatieId,
        geverOrganisatieId: organisatieId,
        hoedanigheid: 'gecertificeerde-instelling',
      }

export const padVan = ({ casusId }: ToestemmingFeiten, vraag: Vraag | undefined) =>
  `/v1/casussen/${vraag?.casusId ?? casusId ?? '{casusId}'}/toestemmingen/${vraag?.id ?? '{toestemmingId}'}`

/** The answers of these givers on one question. */
export const antwoordenVan = (feiten: ToestemmingFeiten, vraag: Vraag, gevers: Gever[], vandaag: Dag): Stap[] =>
  gevers.map((gever) => antwoordStap(padVan(feiten, vraag), gever, vraag, feiten, vandaag))

/**
 * What a jeugdige of under 12 says of a question: who cannot see it yet cannot answer it. The asker writes it down, and each other organisatie whose records it is about
 * confirms it; what was written down already waits for that alone.
 */
export function doorVragerOpgeschreven(feiten: ToestemmingFeiten, vraag: Vraag, vandaag: Dag): Stap[] {
  const wacht = antwoordVanJeugdige(vraag, feiten, vandaag)?.onbevestigd
  return antwoordenVan(feiten, vraag, [{ jeugdige: true }], vandaag).flatMap((stap) =>
    wacht ? wacht.bronIds.map((wie): Stap => ({ ...stap, door: eigenaar, wie })) : opPapier(stap, vraag.bronIds),
  )
}

/** Every answer that is missing, on the question that is there or on a new one. */
export function vraagEnAntwoorden(feiten: ToestemmingFeiten, nodig: Uitwisseling | undefined, vandaag: Dag): Stap[] {
  const beste = kandidaat(feiten, vandaag)
  const vraag = beste && (!nodig || dekt(beste, nodig, vandaag)) ? beste : undefined
  const nieuw = !vraag && nodig ? stelVraag(feiten, nodig, vandaag) : []
  return [
    ...nieuw,
    ...ontbrekendeGevers(feiten, vraag, vandaag).map((gever) => antwoordStap(padVan(feiten, vraag), gever, vraag, feiten, vandaag)),
  ]
}

/**
 * What can be said before the answers are read. Without a question, and without an exchange that asks for one, there is nothing to judge.
 * No rule on toestemming can do without the age and, under 16, without who has gezag.
 */
export function vooraf(feiten: ToestemmingFeiten, op: Dag): Uitkomst | undefined {
  const groep = leeftijdsgroep(feiten, op)
  const { jeugdige, uitwisseling } = feiten
  if (!uitwisseling && feiten.vragen.length === 0) return voldaan
  if (!groep)
    return {
      uitkomst: 'onbekend',
      ontbreekt: ['de geboortedatum van de jeugdige'],
      herstel: [registreerGeboortedatum(jeugdige)],
    }
  if (groep === 'vanaf-16' || metGezag(feiten, op).length > 0) return undefined
  const vraag = kandidaat(feiten, op)
  const stappen = vraagEnAntwoorden({ ...feiten, gezag: [{ persoonId: '{ouderId}', van: op }] }, uitwisseling, op)
  return {
    uitkomst: 'onbekend',
    ontbreekt: ['wie het gezag over de jeugdige heeft'],
    herstel: [
      ...registreerGezag(jeugdige, op),
      ...(vraag || uitwisseling
        ? stappen.flatMap((stap) => (stap.wie === '{ouderId}' ? opPapier(stap, vraag?.bronIds ?? uitwisseling?.bronIds ?? []) : [stap]))
        : []),
    ],
  }
}

/** Of a parent who was recorded just now, the asker records the answer, and each organisatie whose records it is about confirms it. */
const opPapier = (stap: Stap, bronIds: readonly string[]): Stap[] => [
  { ...stap, door: vrager, wie: undefined, body: { ...stap.body, wijze: 'schriftelijk' }, geeft: 'antwoordId' },
  ...bronIds.map((wie): Stap => ({ door: eigenaar, wie, methode: 'POST', pad: `${stap.pad}/{antwoordId}/bevestigingen`, invullen: [] })),
]
