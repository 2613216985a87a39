import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { eigenaarMag, organisatieMag, type Toegestaan } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Verwijzing, type Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import * as gezinsplannen from '../gezinsplannen/opslag.ts'
import * as opps from '../opps/opslag.ts'
import * as opslag from './opslag.ts'
import { SamenvattingIn, samenvatting } from './schema.ts'

type Params = Record<string, string>
type Plan = {
  soort: 'opp' | 'gezinsplan'
  groep: 'opps' | 'gezinsplannen'
  param: string
  naam: string
  titel: string
  /** The version that can be written in, with what hangs on its content asked anew. */
  concept: (tx: Tx, mag: Toegestaan<string>, id: string) => Promise<number>
}

const plannen: Plan[] = [
  {
    soort: 'opp',
    groep: 'opps',
    param: 'oppId',
    naam: 'Opp',
    titel: 'een OPP',
    concept: (tx, mag, id) => opps.conceptVersie(tx, mag, id, 'handelingsdeel'),
  },
  {
    soort: 'gezinsplan',
    groep: 'gezinsplannen',
    param: 'gezinsplanId',
    naam: 'Gezinsplan',
    titel: 'een gezinsplan',
    concept: (tx, _mag, id) => gezinsplannen.conceptVersie(tx, id),
  },
]

/** The source, the toestemming it rests on, and the casus in which that was asked: all three visible to who writes. */
const verwijzingen = ({ body }: { body: SamenvattingIn }): Verwijzing[] => [
  { pointer: '/bronId', soort: body.bronSoort, id: body.bronId },
  { pointer: '/toestemmingId', soort: 'toestemming', id: body.toestemmingId, casus: body.casusId },
  { pointer: '/casusId', soort: 'casus', id: body.casusId },
]

function maak(plan: Plan, pad: string): Operatie {
  return schrijfoperatie<'plan.schrijven', Params, SamenvattingIn>({
    id: `maak${plan.naam}Samenvatting`,
    methode: 'POST',
    pad,
    titel: `Zet een samenvatting van iets van een ander in de conceptversie van ${plan.titel}`,
    uitleg: 'De samenvatting blijft van wie het origineel bijhoudt, en sluit vanzelf als de toestemming eindigt.',
    groep: plan.groep,
    scope: 'schrijven',
    actie: 'plan.schrijven',
    body: SamenvattingIn,
    antwoord: 'aangemaakt',
    uit: samenvatting,
    motiveerbaar: true,
    doel: (params) => ({ soort: plan.soort, id: params[plan.param] as string }),
    verwijzingen,
    slot: slotOpDoel,
    mag: (actor, doel) => eigenaarMag('plan.schrijven', actor, doel?.eigenaar),
    schrijf: async (tx, mag, { doel, body, verwezen }) => {
      const [bron, toestemming] = [verwezen.get('/bronId') as Zicht, verwezen.get('/toestemmingId') as Zicht]
      return opslag.neemOp(tx, mag, doel, await plan.concept(tx, mag, doel.id), { bron, toestemming, invoer: body })
    },
  })
}

function operatiesVan(plan: Plan): Operatie[] {
  const { groep, naam, titel, param } = plan
  const pad = `/${groep}/{${param}}/samenvattingen`
  const een = `${pad}/{samenvattingId}`
  return [
    maak(plan, pad),
    leesLijst(samenvatting, 'ouder', { id: `lijst${naam}Samenvattingen`, pad, groep, titel: `Lees de samenvattingen in ${titel}` }),
    leesDeel(samenvatting, { id: `lees${naam}Samenvatting`, pad: een, groep, titel: `Lees een samenvatting in ${titel}` }),
    ...vervallenverklaring({
      noun: samenvatting,
      pad: een,
      groep,
      id: `${naam}Samenvatting`,
      mag: (actor) => organisatieMag('vervallen-verklaren', actor),
      onder: (params) => ({ soort: plan.soort, id: params[param] as string }),
      verval: async (tx, mag, doel) => opslag.verval(tx, mag, doel, await plan.concept(tx, mag, doel.ouder as string)),
    }),
  ]
}

export const samenvattingOperaties: Operatie[] = plannen.flatMap(operatiesVan)
