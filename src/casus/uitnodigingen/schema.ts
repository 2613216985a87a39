import { z } from 'zod'
import { vandaag as dagVan } from '../../basis/klok.ts'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, eenVanBeide, eenVanBeideFout, Id, Ids, Keuze, Moment, Rol } from '../schema.ts'
import type { UitnodigingacceptatieRij, UitnodigingRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const wie = {
  organisatieId: Id('De organisatie die wordt uitgenodigd').optional(),
  persoonId: Id('De persoon die wordt uitgenodigd').optional(),
  rol: Rol,
}
/** After this many wrong codes the uitnodiging takes no code any more. */
export const meestePogingen = 10
/** Whether an uitnodiging is still open, and can be accepted by its code no more. */
export const codeOp = ({ status, foute_pogingen }: Pick<UitnodigingRij, 'status' | 'foute_pogingen'>): boolean =>
  status === 'open' && foute_pogingen >= meestePogingen

export const Status = Keuze(['open', 'geaccepteerd'], 'Of de uitnodiging is aangenomen')

const Uitnodiging = z
  .strictObject({
    id: Id('De uitnodiging'),
    casusId,
    casusnummer: z.string().meta({ description: 'Het nummer van de casus', example: 'RT-7K2M9QX4TB' }),
    uitgenodigdDoorId: Id('De organisatie die uitnodigt'),
    ...wie,
    jeugdigen: Ids('De jeugdigen om wie het gaat, zoals de casus hen kent. Noem bij het aannemen wie dat bij u zijn.'),
    status: Status,
    uitgenodigdOp: Moment('Wanneer is uitgenodigd'),
    geaccepteerdOp: Moment('Wanneer de uitnodiging is aangenomen').optional(),
    codeGeblokkeerd: z.boolean().optional().meta({
      description:
        'Staat er alleen als de code te vaak verkeerd is ingevuld en niet meer werkt. De uitnodiging is dan nog open. Wie uitnodigde verklaart haar vervallen (`POST /uitnodigingen/{uitnodigingId}/vervallenverklaringen`) en nodigt opnieuw uit: dan is er een nieuwe code. Wie hier al bekend is, neemt haar aan zonder code.',
      example: true,
    }),
  })
  .describe('Een uitnodiging om aan tafel te komen. Alleen wie uitnodigt en wie is uitgenodigd zien haar.')

export const uitnodiging: Noun<UitnodigingRij, typeof Uitnodiging> = {
  soort: 'uitnodiging',
  tabel: tabel.uitnodiging,
  vorm: 1,
  Uit: Uitnodiging,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    casusnummer: rij.casusnummer,
    uitgenodigdDoorId: rij.eigenaar_id,
    organisatieId: rij.organisatie_id ?? undefined,
    persoonId: rij.persoon_id ?? undefined,
    rol: rij.rol,
    jeugdigen: rij.jeugdige_ids,
    status: rij.status,
    uitgenodigdOp: rij.aangemaakt_op,
    geaccepteerdOp: rij.geaccepteerd_op ?? undefined,
    codeGeblokkeerd: codeOp(rij) || undefined,
  }),
  // Newest first.
  plaats: (rij) => ({
    casus: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    besloten: true,
    volgorde: -Date.parse(rij.aangemaakt_op),
    filter: { status: rij.status, soort: rij.rol, datum: dagVan(rij.aangemaakt_op), verwijst: rij.organisatie_id ?? rij.persoon_id },
    beurt: rij.status === 'open' && !rij.rust ? (rij.organisatie_id ?? rij.persoon_id) : null,
  }),
}

const Paar = z
  .strictObject({
    jeugdigeId: Id('De jeugdige, zoals de uitnodiging die noemt: het id van een persoon'),
    eigenPersoonId: Id('Dezelfde jeugdige, zoals u die zelf bijhoudt'),
  })
  .describe('Twee vastleggingen van dezelfde jeugdige')
const EigenPersonen = z
  .array(Paar)
  .max(20)
  .refine((paren) => new Set(paren.map(({ jeugdigeId }) => jeugdigeId)).size === paren.length, { error: 'Noem elke jeugdige één keer.' })
  .describe('Wie de jeugdigen in uw eigen administratie zijn. Vanaf nu gaat het om dezelfde persoon; beide ids blijven werken.')

const Uitnodigingacceptatie = z
  .strictObject({
    id: Id('De acceptatie'),
    uitnodigingId: Id('De uitnodiging'),
    casusId,
    eigenPersonen: EigenPersonen,
    op: Moment('Wanneer'),
  })
  .describe('Dat een uitnodiging is aangenomen')

export const uitnodigingacceptatie: Noun<UitnodigingacceptatieRij, typeof Uitnodigingacceptatie> = {
  soort: 'uitnodigingacceptatie',
  tabel: tabel.uitnodigingacceptatie,
  vorm: 1,
  Uit: Uitnodigingacceptatie,
  toon: (rij) => ({
    id: rij.id,
    uitnodigingId: rij.uitnodiging_id,
    casusId: rij.casus_id,
    eigenPersonen: rij.jeugdige_ids.map((jeugdigeId, nummer) => ({ jeugdigeId, eigenPersoonId: rij.eigen_persoon_ids[nummer] as string })),
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({ casus: rij.casus_id, ouder: rij.uitnodiging_id, eigenaar: rij.eigenaar_id, cel: 'casus/basis', besloten: true }),
}

export const MaakUitnodiging = z
  .strictObject({
    ...wie,
    jeugdigen: Ids(
      'Om welke jeugdigen het gaat; zonder dit veld om allen die u in de casus kent, of om wie er nieuw bij kwam als de organisatie al aan tafel zit',
    ).optional(),
  })
  .refine(eenVanBeide, eenVanBeideFout)
export const Eenmalig = z.strictObject({
  code: z.string().meta({
    description:
      'De code waarmee de uitgenodigde persoon zich bekendmaakt. U ziet haar alleen nu. Geef haar zelf door, samen met het id van de uitnodiging; zij werkt één keer.',
    example: '7K2M9QX4TB0HJ5VW',
  }),
})
export const Accepteer = z.strictObject({
  eigenPersonen: EigenPersonen.optional().describe(
    'Voor een organisatie: wie de jeugdigen in uw eigen administratie zijn. Vanaf nu gaat het om dezelfde persoon; beide ids blijven werken. Zonder dit veld, of met een lege lijst, zit u aan tafel zonder eigen vastlegging van een jeugdige, en kunt u geen plannen inbrengen. Alsnog verbinden kan zo: verklaar deze uitnodiging vervallen, vraag om een nieuwe, en noem bij het aannemen wie het zijn.',
  ),
  code: z.string().trim().min(12).max(40).optional().meta({
    description:
      'De code die u met het id van de uitnodiging kreeg van de organisatie die u uitnodigt. Alleen voor een persoon; een organisatie neemt aan zonder code.',
    example: '7K2M9QX4TB0HJ5VW',
  }),
})
