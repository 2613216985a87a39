import type { Actor } from '../../toegang/actor.ts'
import { organisatieMag, type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst, paramsVan } from '../../toegang/lezen.ts'
import { type Leesoperatie, type Operatie, schrijfoperatie, slotOpDoel, type Verwijzing, type Zicht } from '../../toegang/operatie.ts'
import { leesOnder, lijstOnder } from '../lezen.ts'
import { eisOnder } from '../opslag.ts'
import * as opslag from './opslag.ts'
import * as schema from './schema.ts'

const groep = 'regie'
const pad = '/casussen/{casusId}/regie'
const aanbiedingen = `${pad}/aanbiedingen`
type InCasus = { casusId: string }
type Aanbieding = InCasus & { aanbiedingId: string }

const verwezen = ({ aan }: schema.BiedRegieAan): Verwijzing[] => {
  if (aan.organisatieId) return [{ pointer: '/aan/organisatieId', soort: 'organisatie', id: aan.organisatieId }]
  const naast = aan.naast ? [{ pointer: '/aan/naast/organisatieId', soort: 'organisatie', id: aan.naast.organisatieId }] : []
  return [{ pointer: '/aan/persoonId', soort: 'persoon', id: aan.persoonId as string }, ...naast]
}

const aanbieden = schrijfoperatie<'regie.aanbieden', InCasus, schema.BiedRegieAan>({
  id: 'maakRegieaanbieding',
  methode: 'POST',
  pad: aanbiedingen,
  titel: 'Bied de regie aan een ander aan',
  uitleg:
    'Wie nu de regie heeft biedt haar aan: aan een professional, of aan een ouder of de jeugdige met een professional ernaast. De regie blijft waar zij is tot de ander haar aanneemt.',
  groep,
  scope: 'schrijven',
  actie: 'regie.aanbieden',
  body: schema.BiedRegieAan,
  antwoord: 'aangemaakt',
  uit: schema.regieaanbieding,
  doel: ({ casusId }) => ({ soort: 'casus', id: casusId }),
  verwijzingen: ({ body }) => verwezen(body),
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: (actor) => (actor.soort === 'persoon' ? toegestaan('regie.aanbieden') : organisatieMag('regie.aanbieden', actor, 'coordinerend')),
  schrijf: (tx, mag, { params, body }) => opslag.biedAan(tx, mag, params.casusId, body),
})

/** The medewerker to whom it was offered, any coordinating medewerker of that organisatie when none was named, or that person. */
function magAannemen(actor: Actor, aanbieding: Zicht | undefined): Toegestaan<'regie.accepteren'> | Weigering {
  const aan = aanbieding?.json.aan ?? {}
  if (aan.persoonId !== undefined) {
    const zelf = actor.soort === 'persoon' && actor.houders.includes(aan.persoonId)
    return zelf ? toegestaan('regie.accepteren') : { reden: 'Alleen wie de regie is aangeboden kan haar aannemen.' }
  }
  if (actor.organisatie === undefined || actor.organisatie !== aan.organisatieId)
    return { reden: 'Alleen wie de regie is aangeboden kan haar aannemen.' }
  if (aan.medewerkerId === undefined) return organisatieMag('regie.accepteren', actor, 'alles')
  if (actor.soort === 'medewerker' && actor.id === aan.medewerkerId) return toegestaan('regie.accepteren')
  return { reden: 'De regie is aan een collega aangeboden. Die moet haar zelf aannemen.' }
}

const aannemen = schrijfoperatie<'regie.accepteren', Aanbieding, undefined>({
  id: 'maakRegieacceptatie',
  methode: 'POST',
  pad: `${aanbiedingen}/{aanbiedingId}/acceptaties`,
  titel: 'Neem de regie aan',
  uitleg: 'Vanaf nu heeft u de regie. Uw naam en organisatie zijn zichtbaar voor ieder die de basis van de casus ziet.',
  groep,
  scope: 'schrijven',
  actie: 'regie.accepteren',
  antwoord: 'aangemaakt',
  uit: schema.regieacceptatie,
  ifMatch: true,
  doel: ({ aanbiedingId }) => ({ soort: 'regieaanbieding', id: aanbiedingId }),
  slot: slotOpDoel,
  motiveerbaar: true,
  mag: magAannemen,
  schrijf: (tx, mag, { params, doel }) => {
    eisOnder(doel, params)
    return opslag.accepteer(tx, mag, doel)
  },
})

/** Who holds the regie now: the open periods, nothing else. */
const nu: Leesoperatie = {
  id: 'lijstRegie',
  methode: 'GET',
  pad,
  titel: 'Lees wie nu de regie heeft',
  uitleg: 'Heeft het gezin zelf de regie, dan staat er ook wie er als professional naast staat. Na afsluiting is de lijst leeg.',
  groep,
  scope: 'lezen',
  params: paramsVan(pad),
  noun: schema.regieperiode,
  lijst: true,
  lees: (deur, { params, limiet, na }) =>
    deur.lijst(schema.regieperiode, 'ouder', { onder: params.casusId, filters: { filter_status: 'open' }, limiet, na }),
}

export const regieOperaties: Operatie[] = [
  nu,
  leesLijst(schema.regieperiode, 'ouder', {
    id: 'lijstRegieperioden',
    pad: `${pad}/perioden`,
    titel: 'Lees wie de regie heeft en had',
    groep,
  }),
  leesDeel(schema.regieperiode, {
    id: 'leesRegieperiode',
    pad: `${pad}/perioden/{periodeId}`,
    titel: 'Lees een periode van de regie',
    groep,
  }),
  aanbieden,
  leesLijst(schema.regieaanbieding, 'ouder', {
    id: 'lijstRegieaanbiedingen',
    pad: aanbiedingen,
    titel: 'Lees aan wie de regie is aangeboden',
    groep,
    filters: { status: { veld: 'filter_status', schema: schema.Aanbiedingstatus } },
  }),
  leesOnder(schema.regieaanbieding, {
    id: 'leesRegieaanbieding',
    pad: `${aanbiedingen}/{aanbiedingId}`,
    titel: 'Lees een aanbieding van de regie',
    groep,
  }),
  aannemen,
  lijstOnder(schema.regieacceptatie, schema.regieaanbieding, 'ouder', 'casusId', {
    id: 'lijstRegieacceptaties',
    pad: `${aanbiedingen}/{aanbiedingId}/acceptaties`,
    titel: 'Lees of de aanbieding is aangenomen',
    groep,
  }),
  leesOnder(schema.regieacceptatie, {
    id: 'leesRegieacceptatie',
    pad: `${aanbiedingen}/{aanbiedingId}/acceptaties/{acceptatieId}`,
    titel: 'Lees hoe de regie is aangenomen',
    groep,
  }),
]
