import { z } from 'zod'
import { type Cel, dossiercellen } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, eenVanBeideFout, Id, Keuze, Moment, Verhaal } from '../schema.ts'
import type { AanwezigeRij, MededelingRij, OverlegstukRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const overlegId = Id('Het overleg')
/** Who is meant: one organisatie, by a medewerker if that is known, or one person. */
export const wie = {
  organisatieId: Id('De organisatie').optional(),
  medewerkerId: Id('De medewerker die voor deze organisatie komt').optional(),
  persoonId: Id('De persoon: een ouder, de jeugdige of iemand uit het netwerk').optional(),
}
type Wie = { organisatieId?: string; medewerkerId?: string; persoonId?: string }
/** Exactly one organisatie or person; a medewerker comes for an organisatie. */
export const isEen = ({ organisatieId, medewerkerId, persoonId }: Wie): boolean =>
  (organisatieId === undefined) !== (persoonId === undefined) && (medewerkerId === undefined || organisatieId !== undefined)
export const isEenFout = eenVanBeideFout

export const plaatsOnder = (rij: { casus_id: string; overleg_id: string; eigenaar_id: string; cel: Cel }) => ({
  casus: rij.casus_id,
  ouder: rij.overleg_id,
  eigenaar: rij.eigenaar_id,
  cel: rij.cel,
})

const periode = {
  van: Moment('Vanaf wanneer deze erbij is'),
  tot: Moment('Wanneer deze wegging; ontbreekt zolang deze er nog is').optional(),
}
const Aanwezige = z
  .strictObject({
    id: Id('De aanwezige'),
    casusId,
    overlegId,
    vastgelegdDoorId: Id('De organisatie die dit vastlegde'),
    ...wie,
    ...periode,
  })
  .describe('Wie er bij het overleg is, vanaf wanneer en tot wanneer. Iemand kan later komen of eerder weggaan.')

export const aanwezige: Noun<AanwezigeRij, typeof Aanwezige> = {
  soort: 'aanwezige',
  tabel: tabel.aanwezige,
  vorm: 1,
  Uit: Aanwezige,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    overlegId: rij.overleg_id,
    vastgelegdDoorId: rij.eigenaar_id,
    organisatieId: rij.organisatie_id ?? undefined,
    medewerkerId: rij.medewerker_id ?? undefined,
    persoonId: rij.persoon_id ?? undefined,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  plaats: (rij) => ({ ...plaatsOnder(rij), filter: { verwijst: rij.organisatie_id ?? rij.persoon_id } }),
}

/** A worry about safety may be about someone who sits there: it never lies on the table on the ground of presence. */
const opTafel = dossiercellen.filter((cel) => !cel.endsWith('/veiligheid'))
const Cellen = z
  .array(z.enum(opTafel as [Cel, ...Cel[]]))
  .min(1)
  .max(opTafel.length)
  .meta({
    description: 'Welke delen van uw dossier nu op tafel liggen. Niet meer dan dit gesprek nodig heeft; wat over veiligheid gaat kan niet.',
    example: ['jeugdhulp/jeugdhulp'],
  })
const stukvelden = {
  betreftId: Id('De jeugdige om wie het gaat'),
  cellen: Cellen,
  doel: Verhaal('Waarvoor dit in dit gesprek nodig is', 'Samen bepalen of de begeleiding thuis en op school op elkaar aansluit.'),
  avgGrondslag: Keuze(
    ['toestemming', 'wettelijke-verplichting', 'publieke-taak', 'vitaal-belang', 'overeenkomst'],
    'Op welke grondslag uit de AVG dit berust. Dat iemand erbij is, is op zichzelf geen grondslag.',
  ),
  geheimhouding: Keuze(
    ['ambt', 'beroep', 'wet', 'contract'],
    'Waarop de geheimhouding van wie het hoort berust. Zonder dit gaan gegevens over gezondheid niet open.',
  ).optional(),
}
const Overlegstuk = z
  .strictObject({
    id: Id('Het stuk'),
    casusId,
    overlegId,
    vanId: Id('De organisatie van wie de gegevens zijn'),
    ...stukvelden,
    opTafelSinds: Moment('Sinds wanneer het op tafel ligt'),
    vanTafelOp: Moment('Wanneer het van tafel ging').optional(),
  })
  .describe(
    'Wat een organisatie in dit overleg op tafel legt: delen van het eigen dossier, open voor wie erbij is en zolang het overleg duurt. Daarna niet meer.',
  )

export const overlegstuk: Noun<OverlegstukRij, typeof Overlegstuk> = {
  soort: 'overlegstuk',
  tabel: tabel.overlegstuk,
  vorm: 1,
  Uit: Overlegstuk,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    overlegId: rij.overleg_id,
    vanId: rij.eigenaar_id,
    betreftId: rij.betreft_id,
    cellen: rij.cellen,
    doel: rij.doel,
    avgGrondslag: rij.avg_grondslag as z.infer<(typeof stukvelden)['avgGrondslag']>,
    geheimhouding: rij.geheimhouding ?? undefined,
    opTafelSinds: rij.aangemaakt_op,
    vanTafelOp: rij.van_tafel_op ?? undefined,
  }),
  plaats: (rij) => ({ ...plaatsOnder(rij), betreft: rij.betreft_id, filter: { verwijst: rij.betreft_id } }),
}

const Mededeling = z
  .strictObject({
    id: Id('De mededeling'),
    casusId,
    overlegId,
    overlegstukId: Id('Het stuk dat op tafel lag'),
    betreftId: Id('De jeugdige om wie het gaat'),
    vanId: Id('De organisatie van wie de gegevens zijn'),
    aanOrganisatieId: Id('De organisatie die erbij was').optional(),
    aanPersoonId: Id('De persoon die erbij was').optional(),
    cellen: z
      .array(z.enum(dossiercellen as [Cel, ...Cel[]]))
      .meta({ description: 'Welke delen dat waren', example: ['jeugdhulp/jeugdhulp'] }),
    op: Moment('Vanaf wanneer het voor deze openlag'),
  })
  .describe(
    'Dat iemand in een overleg te horen kreeg wat een ander bijhoudt, omdat deze erbij was. Dit blijft staan als het overleg voorbij is.',
  )

export const mededeling: Noun<MededelingRij, typeof Mededeling> = {
  soort: 'mededeling',
  tabel: tabel.mededeling,
  vorm: 1,
  Uit: Mededeling,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    overlegId: rij.overleg_id,
    overlegstukId: rij.overlegstuk_id,
    betreftId: rij.betreft_id,
    vanId: rij.eigenaar_id,
    aanOrganisatieId: rij.aan_organisatie_id ?? undefined,
    aanPersoonId: rij.aan_persoon_id ?? undefined,
    cellen: rij.cellen,
    op: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({ ...plaatsOnder(rij), betreft: rij.betreft_id, filter: { verwijst: rij.overlegstuk_id } }),
}

export const MaakAanwezige = z
  .strictObject({
    ...wie,
    van: periode.van.optional().describe('Vanaf wanneer deze erbij is. Zonder dit: vanaf nu. Verplicht als het overleg voorbij is'),
    tot: periode.tot,
  })
  .refine(isEen, isEenFout)
  .refine(({ van, tot }) => !van || !tot || tot >= van, { error: 'Het einde (`tot`) ligt voor het begin (`van`).', path: ['tot'] })
export const WijzigAanwezige = z.strictObject({ tot: Moment('Wanneer deze wegging') })
export const MaakOverlegstuk = z.strictObject(stukvelden)
export const WijzigOverlegstuk = z.strictObject({ vanTafelOp: Moment('Wanneer het van tafel gaat: nu, of eerder') })
