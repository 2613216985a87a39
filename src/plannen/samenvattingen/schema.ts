import { z } from 'zod'
import { Tijdstip, Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { Planversie, tekst } from '../invoer.ts'
import { bronsoorten, samenvatting as tabel } from './tabel.ts'

const inhoud = {
  bronSoort: z.enum(bronsoorten).meta({ description: 'Wat is samengevat', example: 'inzet' }),
  bronId: Uuid.meta({ description: 'Het gegeven dat is samengevat; u moet het kunnen zien' }),
  toestemmingId: Uuid.meta({ description: 'De toestemming waarop het delen rust' }),
  casusId: Uuid.meta({ description: 'De casus waarin die toestemming is gevraagd' }),
  tekst: tekst('De samenvatting: niet meer dan nodig is', 'De begeleider komt op dinsdag thuis en oefent met plannen.'),
}
export const SamenvattingIn = z.strictObject(inhoud)
export type SamenvattingIn = z.output<typeof SamenvattingIn>
const Uit = z.strictObject({
  id: Uuid,
  planversie: Planversie,
  ...inhoud,
  vernietigdOp: Tijdstip.optional().meta({
    description: 'Wanneer wie het origineel bijhield het heeft vernietigd. De tekst zegt dan alleen dat',
  }),
})
const vernietigd = 'Deze samenvatting is vernietigd, met het origineel, door wie dat bijhield.'

/** A summary of another owner's content, in a plan. When its ground ends it closes by itself: it stands in their cell, bound to the casus. */
export const samenvatting: Noun<typeof tabel.$inferSelect, typeof Uit> = {
  soort: 'samenvatting',
  tabel,
  vorm: 1,
  Uit,
  toon: (rij) => ({
    id: rij.id,
    planversie: rij.planversie,
    bronSoort: rij.bron_soort,
    bronId: rij.bron_id,
    toestemmingId: rij.toestemming_id,
    casusId: rij.casus_id,
    tekst: rij.vernietigd_op ? vernietigd : rij.tekst,
    vernietigdOp: rij.vernietigd_op ?? undefined,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.opp_id ?? rij.gezinsplan_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.betreft_id,
    gezin: rij.gezin_id,
    cel: rij.cel,
    volgorde: rij.planversie,
    filter: { soort: rij.bron_soort, verwijst: rij.bron_id },
  }),
}
