import type { z } from 'zod'
import { vervallenverklaring } from '../register/vervallen/routes.ts'
import { hoortBij } from '../register/wijzigen.ts'
import { eigenaarMag, type Toegestaan } from '../toegang/besluit.ts'
import { type Cel, opentCel } from '../toegang/cellen.ts'
import { leesDeel, leesLijst } from '../toegang/lezen.ts'
import type { Noun } from '../toegang/noun.ts'
import { type Geschreven, type Operatie, schrijfoperatie, type Toets, type Verwijzing, type Zicht } from '../toegang/operatie.ts'
import type { Tx } from '../toegang/tx.ts'
import { naarKolommen, wijziging } from './invoer.ts'

/** One kind of part of a plan, as a value: what comes in, where it hangs, and what it refers to. Its noun says the rest. */
export type Onderdeel = {
  noun: Noun<never>
  /** The field in the plan, and the segment in the path. */
  veld: string
  /** The path parameter of one part: `doelId`. */
  param: string
  /** In operation ids: `maakOppDoel`, `wijzigOppDoel`. */
  naam: string
  /** In titles: `een doel`. */
  titel: string
  /** Of an OPP: with which deel it is vastgesteld. */
  deel?: 'perspectief' | 'handelingsdeel'
  In: z.ZodObject
  /** Fields that place the part and so never change. */
  vast?: string[]
  /** Fields that hold the id of something else, and of what. */
  verwijst?: Record<string, string>
  /** The field that names the person it is about, where that is not the one the plan is about. */
  betreft?: string
  /** Where it stands, when there can be only one of it: whose functie does not see that cell may not add it, or the clash would tell that it is there. */
  cel?: Cel
}

type Velden = Record<string, unknown>
type Params = Record<string, string>
/** What a plan does with its parts; each function belongs to the plan's own `opslag.ts`. */
export type Planvorm = {
  soort: 'opp' | 'gezinsplan'
  groep: 'opps' | 'gezinsplannen'
  param: 'oppId' | 'gezinsplanId'
  titel: string
  voegToe: (tx: Tx, mag: Toegestaan<'plan.schrijven'>, plan: Zicht, onderdeel: Onderdeel, velden: Velden) => Promise<Geschreven>
  wijzig: (tx: Tx, mag: Toegestaan<'plan.schrijven'>, deel: Zicht, onderdeel: Onderdeel, velden: Velden) => Promise<Geschreven>
  verval: (tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, deel: Zicht, onderdeel: Onderdeel) => Promise<void>
}

/** The rules inform while a plan is being written; with `?proef=true` the caller sees what is still missing. */
export const alsConcept = (plan: Planvorm, id: string): Toets[] => [{ moment: 'concept', soort: plan.soort, id }]

/** Everything one can do with one kind of part: make, list, read, change, and declare vervallen, in the version that is a concept now. */
export function onderdeeloperaties(plan: Planvorm, onderdeel: Onderdeel): Operatie[] {
  const { groep } = plan
  const { noun, veld, naam, titel } = onderdeel
  const pad = `/${groep}/{${plan.param}}/${veld}`
  const een = `${pad}/{${onderdeel.param}}`
  return [
    maakOperatie(plan, onderdeel, pad),
    leesLijst(noun, 'ouder', {
      id: `lijst${meervoud(naam, veld)}`,
      pad,
      groep,
      titel: `Lees ${veld} in ${plan.titel}, van elke versie die u ziet`,
    }),
    leesDeel(noun, { id: `lees${naam}`, pad: een, groep, titel: `Lees ${titel} in ${plan.titel}, uit de nieuwste versie die u ziet` }),
    wijzigOperatie(plan, onderdeel, een),
    ...vervallenverklaring({
      ...{ noun, pad: een, groep, id: naam, onder: planIn(plan) },
      verval: (tx, mag, doel) => plan.verval(tx, mag, doel, onderdeel),
    }),
  ]
}

/** The plan in the address. */
const planIn =
  ({ soort, param }: Planvorm) =>
  (params: Params) => ({ soort, id: params[param] as string })

const meervoud = (naam: string, veld: string): string =>
  naam.match(/^(Opp|Gezinsplan)/)?.[0] + (veld[0] as string).toUpperCase() + veld.slice(1)

function maakOperatie(plan: Planvorm, onderdeel: Onderdeel, pad: string): Operatie {
  return schrijfoperatie<'plan.schrijven', Params, Velden>({
    id: `maak${onderdeel.naam}`,
    methode: 'POST',
    pad,
    titel: `Zet ${onderdeel.titel} in de conceptversie van ${plan.titel}`,
    groep: plan.groep,
    scope: 'schrijven',
    actie: 'plan.schrijven',
    body: onderdeel.In as z.ZodType<Velden>,
    antwoord: 'aangemaakt',
    uit: onderdeel.noun,
    doel: planIn(plan),
    verwijzingen: ({ body, doel }) => verwijzingenVan(onderdeel, body, doel),
    mag: (actor, doel) => eigenaarMag('plan.schrijven', actor, doel?.eigenaar, zietCel(actor.masker, onderdeel.cel) ? undefined : 'alles'),
    schrijf: async (tx, mag, { doel, body }) => ({
      ...(await plan.voegToe(tx, mag, doel, onderdeel, naarKolommen(body))),
      toets: alsConcept(plan, doel.id),
    }),
  })
}

const zietCel = (masker: bigint, cel: Cel | undefined): boolean => cel === undefined || opentCel(masker, cel)

function wijzigOperatie(plan: Planvorm, onderdeel: Onderdeel, een: string): Operatie {
  return schrijfoperatie<'plan.schrijven', Params, Velden>({
    id: `wijzig${onderdeel.naam}`,
    methode: 'PATCH',
    pad: een,
    titel: `Wijzig ${onderdeel.titel} in de conceptversie van ${plan.titel}`,
    groep: plan.groep,
    scope: 'schrijven',
    actie: 'plan.schrijven',
    body: wijziging(onderdeel.In, vasteVelden(onderdeel)) as z.ZodType<Velden>,
    antwoord: 'gewijzigd',
    ifMatch: true,
    doel: (params) => ({ soort: onderdeel.noun.soort, id: params[onderdeel.param] as string, onder: planIn(plan)(params) }),
    verwijzingen: ({ body, doel }) => verwijzingenVan(onderdeel, body, doel),
    mag: (actor, doel) => eigenaarMag('plan.schrijven', actor, doel?.eigenaar),
    schrijf: async (tx, mag, { params, doel, body }) => {
      hoortBij(doel, params[plan.param])
      const geschreven = await plan.wijzig(tx, mag, doel, onderdeel, naarKolommen(body))
      return { ...geschreven, toets: alsConcept(plan, doel.ouder as string) }
    },
  })
}

/** What a reference points at is not changed but made anew: another inzet, another person is another part. `koppelingId` may come later. */
const vasteVelden = ({ vast = [], betreft, verwijst = {} }: Onderdeel): string[] => [
  ...vast,
  ...(betreft ? [betreft] : []),
  ...Object.keys(verwijst).filter((veld) => veld === 'inzetId'),
]

/** What is referred to must be about the same person as the part. */
function verwijzingenVan({ verwijst = {}, betreft }: Onderdeel, body: Velden, doel: Zicht | undefined): Verwijzing[] {
  const over = (betreft ? body[betreft] : undefined) ?? doel?.betreft ?? undefined
  const velden = { ...verwijst, ...(betreft && { [betreft]: 'persoon' }) }
  return Object.entries(velden).flatMap(([veld, soort]) => {
    const id = body[veld]
    return typeof id === 'string'
      ? [{ pointer: `/${veld}`, soort, id, betreft: veld === betreft ? undefined : (over as string | undefined) }]
      : []
  })
}
