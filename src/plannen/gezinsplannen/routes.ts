import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import * as evaluaties from '../../casus/evaluatiemomenten/opslag.ts'
import { externeVerwijzingen } from '../../register/externe-verwijzingen/routes.ts'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import { zienswijzen } from '../../register/zienswijzen/routes.ts'
import { eigenaarMag, organisatieMag } from '../../toegang/besluit.ts'
import { leesDeel, leesEen, leesLijst } from '../../toegang/lezen.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Verwijzing } from '../../toegang/operatie.ts'
import { metPeildatum } from '../../toegang/toen.ts'
import * as afschriften from '../afschriften/opslag.ts'
import { eisEigenGezin } from '../eigen.ts'
import * as koppelingen from '../koppelingen/opslag.ts'
import { onderdeeloperaties, type Planvorm } from '../onderdelen.ts'
import * as samenvattingen from '../samenvattingen/opslag.ts'
import { leesVersie } from '../versielezen.ts'
import * as opslag from './opslag.ts'
import { GezinsplanIn, GezinsplanVersieIn, GezinsplanWijziging, gezinsplanNoun, gezinsplanVersie, onderdelen } from './schema.ts'
import { gezinsplansoorten } from './tabel.ts'
import { gezinsplanVaststelling } from './vaststellingen.ts'

const groep = 'gezinsplannen'
const een = '/gezinsplannen/{gezinsplanId}'
type Params = { gezinsplanId: string }
const doel = ({ gezinsplanId }: Params) => ({ soort: 'gezinsplan', id: gezinsplanId })

/** What a gezinsplan does with its parts. */
const planvorm: Planvorm = {
  soort: 'gezinsplan',
  groep,
  param: 'gezinsplanId',
  titel: 'een gezinsplan',
  voegToe: opslag.voegOnderdeelToe,
  wijzig: opslag.wijzigOnderdeel,
  verval: opslag.vervalOnderdeel,
}

/** Who carries the plan out is an organisatie that there is. */
const uitvoerder = ({ uitbesteedAanId: id }: { uitbesteedAanId?: string | null }): Verwijzing[] =>
  id ? [{ pointer: '/uitbesteedAanId', soort: 'organisatie', id }] : []

const maak = schrijfoperatie({
  id: 'maakGezinsplan',
  methode: 'POST',
  pad: '/gezinsplannen',
  titel: 'Begin een gezinsplan',
  uitleg: 'Er ontstaat een eerste versie, als concept. Zet daar de onderdelen in en stel haar dan vast.',
  groep,
  scope: 'schrijven',
  actie: 'gezinsplan.maken',
  body: GezinsplanIn,
  antwoord: 'aangemaakt',
  uit: gezinsplanNoun,
  motiveerbaar: true,
  raaktDekking: 'van-anderen',
  verwijzingen: ({ body }) => [{ pointer: '/gezinId', soort: 'gezin', id: body.gezinId }, ...uitvoerder(body)],
  slot: ({ body }) => ({ gezin: body.gezinId }),
  mag: (actor) => organisatieMag('gezinsplan.maken', actor),
  schrijf: async (tx, mag, { body, verwezen }) => {
    eisEigenGezin(tx, verwezen)
    return opslag.maakGezinsplan(tx, mag, body)
  },
})

const wijzig = schrijfoperatie({
  id: 'wijzigGezinsplan',
  methode: 'PATCH',
  pad: een,
  titel: 'Wijzig wat de conceptversie zegt naast de onderdelen',
  groep,
  scope: 'schrijven',
  actie: 'plan.schrijven',
  body: GezinsplanWijziging,
  antwoord: 'gewijzigd',
  ifMatch: true,
  doel,
  verwijzingen: ({ body }) => uitvoerder(body),
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('plan.schrijven', actor, doel?.eigenaar),
  schrijf: (tx, mag, { doel, body }) => opslag.wijzigGezinsplan(tx, mag, doel.id, body),
})

const maakVersie = schrijfoperatie({
  id: 'maakGezinsplanVersie',
  methode: 'POST',
  pad: `${een}/versies`,
  titel: 'Begin de volgende versie, met alles uit de vorige',
  groep,
  scope: 'schrijven',
  actie: 'plan.schrijven',
  body: GezinsplanVersieIn,
  antwoord: 'aangemaakt',
  uit: gezinsplanVersie,
  doel,
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('plan.schrijven', actor, doel?.eigenaar),
  schrijf: async (tx, mag, { doel, body }) => {
    const { geschreven, van } = await opslag.maakVersie(tx, mag, doel.id, body.reden)
    await samenvattingen.neemMee(tx, mag, { soort: 'gezinsplan', id: doel.id }, van)
    return geschreven
  },
})

const stelVast = schrijfoperatie({
  id: 'stelGezinsplanVast',
  methode: 'POST',
  pad: `${een}/vaststellingen`,
  titel: 'Stel de conceptversie vast',
  groep,
  scope: 'schrijven',
  actie: 'plan.vaststellen',
  antwoord: 'aangemaakt',
  uit: gezinsplanVaststelling,
  ifMatch: true,
  motiveerbaar: true,
  doel,
  slot: slotOpDoel,
  mag: (actor, doel) => eigenaarMag('plan.vaststellen', actor, doel?.eigenaar, 'alles'),
  schrijf: (tx, mag, { doel }) => opslag.stelVast(tx, mag, doel),
})

export const gezinsplanOperaties: Operatie[] = [
  maak,
  leesLijst(gezinsplanNoun, 'lijst', {
    id: 'lijstGezinsplannen',
    pad: '/gezinsplannen',
    groep,
    titel: 'Lees de gezinsplannen die u ziet',
    filters: { soort: { veld: 'filter_soort', schema: z.enum(gezinsplansoorten) }, gezinId: { veld: 'filter_verwijst', schema: Uuid } },
  }),
  metPeildatum(
    leesEen(gezinsplanNoun, { id: 'leesGezinsplan', pad: een, groep, titel: 'Lees een gezinsplan met zijn onderdelen', versies: true }),
  ),
  wijzig,
  maakVersie,
  metPeildatum(
    leesLijst(gezinsplanVersie, 'ouder', {
      id: 'lijstGezinsplanVersies',
      pad: `${een}/versies`,
      groep,
      titel: 'Lees de versies van een gezinsplan',
    }),
  ),
  leesVersie(gezinsplanVersie, {
    id: 'leesGezinsplanVersie',
    pad: `${een}/versies/{planversie}`,
    groep,
    titel: 'Lees wat een versie van een gezinsplan zegt naast de onderdelen',
  }),
  ...onderdelen.flatMap((onderdeel) => onderdeeloperaties(planvorm, onderdeel)),
  stelVast,
  leesLijst(gezinsplanVaststelling, 'ouder', {
    id: 'lijstGezinsplanVaststellingen',
    pad: `${een}/vaststellingen`,
    groep,
    titel: 'Lees wanneer welke versie is vastgesteld',
  }),
  leesDeel(gezinsplanVaststelling, {
    id: 'leesGezinsplanVaststelling',
    pad: `${een}/vaststellingen/{vaststellingId}`,
    groep,
    titel: 'Lees een vaststelling',
  }),
  ...externeVerwijzingen({ noun: gezinsplanNoun, pad: een, groep }),
  ...zienswijzen({ noun: gezinsplanNoun, pad: een, groep }),
  ...vervallenverklaring({
    noun: gezinsplanNoun,
    pad: een,
    groep,
    id: 'Gezinsplan',
    verval: async (tx, mag, { id }) => {
      await opslag.vervalGezinsplan(tx, mag, id)
      await samenvattingen.vervalMetPlan(tx, mag, { soort: 'gezinsplan', id })
      await afschriften.vervalMetPlan(tx, mag, id)
      await koppelingen.vervalMetPlan(tx, mag, id)
      await evaluaties.vervalMetPlan(tx, mag, id)
    },
  }),
]
