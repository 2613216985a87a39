import type { z } from 'zod'
import { vervalCasus } from '../../casus/casussen/opslag.ts'
import { casus } from '../../casus/casussen/schema.ts'
import { vervalJeugdige } from '../../casus/jeugdigen/opslag.ts'
import { casusjeugdige } from '../../casus/jeugdigen/schema.ts'
import { accepteer } from '../../casus/uitnodigingen/acceptaties.ts'
import { vervalUitnodiging } from '../../casus/uitnodigingen/opslag.ts'
import { Accepteer, uitnodiging, uitnodigingacceptatie } from '../../casus/uitnodigingen/schema.ts'
import type { Verval } from '../../register/vervallen/opslag.ts'
import { vervallenverklaring } from '../../register/vervallen/routes.ts'
import type { Actor } from '../../toegang/actor.ts'
import { eigenaarMag, type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { type Operatie, type Slot, schrijfoperatie, type Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import * as koppelingen from '../koppelingen/opslag.ts'
import * as samenvattingen from '../samenvattingen/opslag.ts'

type Mag = Toegestaan<'vervallen-verklaren'>

/** Where two records turn out not to be one person, what the plans of the one say of the other goes with it. That is why these four stand in this wing. */
async function haalUitPlannen(tx: Tx, mag: Mag | Toegestaan<'uitnodiging.accepteren'>, los: string[]): Promise<void> {
  if (los.length === 0) return
  await koppelingen.vervalLosse(tx, mag, los)
  await samenvattingen.vervalLosse(tx, mag, los)
}

const ookInPlannen =
  (verval: (tx: Tx, mag: Mag, doel: Zicht) => Promise<string[]>): Verval =>
  async (tx, mag, doel) => {
    await haalUitPlannen(tx, mag, await verval(tx, mag, doel))
  }

/** Who invited may, and so may the organisatie that accepted: it knows best of whom its own record is. */
function magUitnodiging(actor: Actor, doel: Zicht | undefined): Mag | Weigering {
  const aangenomen = doel?.json.status === 'geaccepteerd' ? doel.json.organisatieId : undefined
  if (actor.organisatie !== undefined && actor.organisatie === aangenomen)
    return eigenaarMag('vervallen-verklaren', actor, aangenomen, 'coordinerend')
  return eigenaarMag('vervallen-verklaren', actor, doel?.eigenaar)
}

/** Whom an acceptatie concerns: everyone of the casus of this uitnodiging, the invited person, and the own personen that are named. */
const slotOpUitnodiging = (uitnodiging: string, personen: string[]): Slot & { uitnodiging: string } => ({ uitnodiging, personen })

const accepteren = schrijfoperatie<'uitnodiging.accepteren', { uitnodigingId: string }, z.output<typeof Accepteer>>({
  id: 'maakUitnodigingacceptatie',
  methode: 'POST',
  pad: '/uitnodigingen/{uitnodigingId}/acceptaties',
  titel: 'Neem een uitnodiging aan',
  uitleg:
    'Voor een organisatie: noem in `eigenPersonen` wie de jeugdigen in uw eigen administratie zijn. Doet u dat niet, dan zit u aan tafel zonder eigen vastlegging van een jeugdige, en kunt u geen plannen inbrengen. Verklaar de uitnodiging dan vervallen (`POST /uitnodigingen/{uitnodigingId}/vervallenverklaringen`), vraag om een nieuwe, en noem hen bij het aannemen. Zit u al aan tafel, dan verandert er verder niets. Voor een persoon: stuur de code mee die u kreeg met het id van de uitnodiging; vanaf dan bent u hier bekend. Logde tot dan een ander als deze persoon in, dan vervalt het ja dat die gaf, en wat alleen daardoor op tafel lag of in een plan was gekoppeld of samengevat. Noemde u het verkeerde kind, verklaar de uitnodiging dan vervallen en vraag om een nieuwe.',
  groep: 'uitnodigingen',
  scope: 'schrijven',
  actie: 'uitnodiging.accepteren',
  body: Accepteer,
  antwoord: 'aangemaakt',
  uit: uitnodigingacceptatie,
  voorOnbekend: true,
  raaktDekking: true,
  // What the caller may see cannot decide here: whoever brings a code is nobody yet. The uitnodiging itself is looked at in `accepteer`.
  slot: ({ params, body }) =>
    slotOpUitnodiging(
      params.uitnodigingId,
      (body.eigenPersonen ?? []).flatMap((paar) => [paar.jeugdigeId, paar.eigenPersoonId]),
    ),
  mag: () => toegestaan('uitnodiging.accepteren'),
  schrijf: async (tx, mag, { params, body }) => {
    const { geschreven, los } = await accepteer(tx, mag, params.uitnodigingId, body)
    await haalUitPlannen(tx, mag, los)
    return geschreven
  },
})

export const verbandOperaties: Operatie[] = [
  accepteren,
  ...vervallenverklaring({
    noun: uitnodiging,
    pad: '/uitnodigingen/{uitnodigingId}',
    groep: 'uitnodigingen',
    id: 'uitnodiging',
    uitleg:
      'Voor wie uitnodigde, en voor de organisatie die de uitnodiging aannam. De uitnodiging en het aannemen verdwijnen direct uit elk antwoord. Twee vastleggingen die hierdoor dezelfde persoon waren, zijn dat niet meer, tenzij een andere uitnodiging dat ook zegt: wat de een van de ander zag, is bij de eerstvolgende aanroep dicht. Wat over de verkeerde persoon op tafel lag of in een plan was gekoppeld of samengevat, verdwijnt mee. Wie met de code van deze uitnodiging inlogt, kan dat niet meer als deze persoon; een ja dat zo is gegeven vervalt, een nee blijft staan. Wie alleen hierdoor aan tafel zat, zit daar niet meer, behalve wie de regie heeft. Daarna kunt u opnieuw uitnodigen. Wie er intussen keek, blijft bij de inzagen staan.',
    mag: magUitnodiging,
    slot: ({ doel }) => ({ uitnodiging: doel?.id as string }),
    verval: ookInPlannen(vervalUitnodiging),
  }),
  ...vervallenverklaring({
    noun: casus,
    pad: '/casussen/{casusId}',
    groep: 'casussen',
    id: 'casus',
    uitleg:
      'De casus en alles wat eronder hangt verdwijnen direct uit elk antwoord, voor iedereen. Vastleggingen die alleen door een uitnodiging voor deze casus dezelfde persoon waren, zijn dat niet meer. Wie met een code van deze casus inlogt, blijft inloggen. Is de casus voorbij maar klopte hij wel, sluit hem dan af.',
    verval: ookInPlannen(vervalCasus),
  }),
  ...vervallenverklaring({
    noun: casusjeugdige,
    pad: '/casussen/{casusId}/jeugdigen/{jeugdigeId}',
    groep: 'casussen',
    id: 'jeugdige',
    uitleg:
      'De jeugdige hoort hier niet, en alles wat deze casus over deze jeugdige zegt verdwijnt direct uit elk antwoord, ook uit een verslag dat is vastgesteld. Vastleggingen die alleen door een uitnodiging voor deze jeugdige dezelfde persoon waren, zijn dat niet meer. Wie hier als deze jeugdige aan tafel zat, staat niet meer bij de deelnemers, tenzij die de regie heeft. Wie met een code inlogt, blijft inloggen. Een meldcode blijft bij de eigen organisatie, en wat is verteld blijft verteld. Bracht een ander deze jeugdige ook in, dan blijft staan wat hier over deze jeugdige staat. De laatste jeugdige blijft: klopt de hele casus niet, verklaar dan de casus vervallen.',
    // What is said here about this one goes too: who does not see all of it takes none of it away.
    mag: (actor, wie) => eigenaarMag('vervallen-verklaren', actor, wie?.eigenaar, 'alles'),
    slot: ({ doel }) => ({ casus: doel?.casus as string }),
    verval: ookInPlannen(vervalJeugdige),
  }),
]
