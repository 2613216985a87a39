import type { z } from 'zod'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { hoortBij } from '../../register/wijzigen.ts'
import type { Actor } from '../../toegang/actor.ts'
import { eigenaarMag, type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Zicht } from '../../toegang/operatie.ts'
import * as opslag from './opslag.ts'
import { AfschriftIn, AfschriftWijziging, gezinsplanAfschrift } from './schema.ts'

const groep = 'gezinsplannen'
const pad = '/gezinsplannen/{gezinsplanId}/afschriften'
const een = `${pad}/{afschriftId}`
const plan = ({ gezinsplanId }: Record<string, string>) => ({ soort: 'gezinsplan', id: gezinsplanId as string })

const magVastleggen = (
  actor: Actor,
  doel: Zicht | undefined,
  { aanId, verstrektOp }: z.output<typeof AfschriftIn>,
): Toegestaan<'afschrift.vastleggen'> | Weigering => {
  if (actor.soort !== 'persoon') return eigenaarMag('afschrift.vastleggen', actor, doel?.eigenaar)
  if (!actor.houders.includes(aanId)) return { reden: 'U vraagt het plan op papier voor uzelf.' }
  return verstrektOp === undefined
    ? toegestaan('afschrift.vastleggen')
    : { reden: 'Dat het plan op papier is gegeven, legt wie het plan bijhoudt vast. Vraag het met `gevraagdOp`.' }
}

const maak = schrijfoperatie({
  id: 'maakGezinsplanAfschrift',
  methode: 'POST',
  pad,
  titel: 'Leg vast dat iemand van het gezin een versie van het plan op papier vroeg of kreeg',
  uitleg:
    'Dat kan ook van een versie die al is vastgesteld: die verandert daar niet door. Wie van het gezin het plan ziet, vraagt het hier zelf: met `aanId` als eigen id en de dag waarop. Dat het is gegeven, vult in wie het plan bijhoudt.',
  groep,
  scope: 'schrijven',
  actie: 'afschrift.vastleggen',
  body: AfschriftIn,
  antwoord: 'aangemaakt',
  uit: gezinsplanAfschrift,
  doel: plan,
  verwijzingen: ({ params, body }) => [
    { pointer: '/planversie', soort: 'gezinsplan-versie', id: plan(params).id, planversie: body.planversie },
    { pointer: '/aanId', soort: 'persoon', id: body.aanId },
  ],
  slot: slotOpDoel,
  mag: (actor, doel, { body }) => magVastleggen(actor, doel, body),
  schrijf: (tx, mag, { doel, body }) => opslag.legVast(tx, mag, doel, body),
})

const wijzig = schrijfoperatie({
  id: 'wijzigGezinsplanAfschrift',
  methode: 'PATCH',
  pad: een,
  titel: 'Vul aan wanneer het plan op papier is gegeven',
  groep,
  scope: 'schrijven',
  actie: 'plan.schrijven',
  body: AfschriftWijziging,
  antwoord: 'gewijzigd',
  ifMatch: true,
  doel: (params: Record<string, string>) => ({ soort: gezinsplanAfschrift.soort, id: params.afschriftId as string, onder: plan(params) }),
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('plan.schrijven', actor, doel?.eigenaar),
  schrijf: async (tx, mag, { params, doel, body }) => {
    hoortBij(doel, params.gezinsplanId)
    return opslag.wijzigAfschrift(tx, mag, doel, body)
  },
})

export const afschriftOperaties: Operatie[] = [
  maak,
  leesLijst(gezinsplanAfschrift, 'ouder', {
    id: 'lijstGezinsplanAfschriften',
    pad,
    groep,
    titel: 'Lees wie van het gezin het plan op papier vroeg of kreeg',
  }),
  leesDeel(gezinsplanAfschrift, { id: 'leesGezinsplanAfschrift', pad: een, groep, titel: 'Lees een afschrift van het plan' }),
  wijzig,
  ...vervallenverklaring({ noun: gezinsplanAfschrift, pad: een, groep, id: 'GezinsplanAfschrift', onder: plan, verval: opslag.verval }),
]
