import { z } from 'zod'
import { Dag, KorteTekst, Uuid } from '../../basis/invoer.ts'
import { metCategorie } from '../../toegang/cellen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { eindigtNaBegin, eindigtTeVroeg, noemtIets, noemtNiets, periode } from '../velden.ts'
import { zienswijze } from '../zienswijzen/schema.ts'
import {
  gezagsbronnen,
  gezagsrelatie as gezagsrelatietabel,
  inschrijving as inschrijvingtabel,
  persoon as persoontabel,
  sectoren,
} from './tabel.ts'

const naam = {
  voornaam: KorteTekst.meta({ description: 'De voornaam of roepnaam', example: 'Sem' }),
  achternaam: KorteTekst.meta({ description: 'De achternaam, met voorvoegsels', example: 'van der Velde' }),
}
const Geboortedatum = Dag.meta({ description: 'De geboortedatum; hij kan niet in de toekomst liggen', example: '2015-03-14' })
const OverledenOp = Dag.meta({ description: 'De dag waarop deze persoon overleed', example: '2026-02-01' })

const overleedNaGeboorte = ({ geboortedatum, overledenOp }: { geboortedatum?: string | null; overledenOp?: string | null }): boolean =>
  !geboortedatum || !overledenOp || overledenOp >= geboortedatum
const overleedTeVroeg = { path: ['overledenOp'], error: 'De dag van overlijden kan niet vóór de geboortedatum liggen.' }

export const NieuwePersoon = z
  .strictObject({ ...naam, geboortedatum: Geboortedatum.optional(), overledenOp: OverledenOp.optional() })
  .refine(overleedNaGeboorte, overleedTeVroeg)
export type NieuwePersoon = z.infer<typeof NieuwePersoon>

export const PersoonWijziging = z
  .strictObject({
    voornaam: naam.voornaam.optional(),
    achternaam: naam.achternaam.optional(),
    geboortedatum: Geboortedatum.nullable().optional(),
    overledenOp: OverledenOp.nullable().optional(),
  })
  .refine(noemtIets, noemtNiets)
  .refine(overleedNaGeboorte, overleedTeVroeg)
export type PersoonWijziging = z.infer<typeof PersoonWijziging>

const houder = {
  houderPersoonId: Uuid.optional().meta({ description: 'Wie het gezag heeft: een persoon die uw organisatie heeft vastgelegd' }),
  houderOrganisatieId: Uuid.optional().meta({ description: 'Welke organisatie het gezag heeft, bijvoorbeeld een voogdijinstelling' }),
}
const gezag = {
  ...periode,
  bron: z.enum(gezagsbronnen).meta({ description: 'Waaruit het gezag blijkt', example: 'gezagsregister' }),
  gecontroleerdOp: Dag.meta({ description: 'Wanneer dit is nagekeken', example: '2026-08-24' }),
  gecontroleerdDoor: KorteTekst.meta({
    description: 'Wie dit heeft nagekeken. Laat u dit weg, dan staat er de functie en de organisatie van wie het vastlegt',
    example: 'administratie Basisschool De Wilgenhoek',
  }),
}
export const NieuweGezagsrelatie = z
  .strictObject({ ...houder, ...gezag, gecontroleerdDoor: gezag.gecontroleerdDoor.optional() })
  .refine(({ houderPersoonId, houderOrganisatieId }) => (houderPersoonId === undefined) !== (houderOrganisatieId === undefined), {
    path: ['houderPersoonId'],
    error: 'Noem één houder van het gezag: een persoon of een organisatie.',
  })
  .refine(eindigtNaBegin, eindigtTeVroeg)
export type NieuweGezagsrelatie = z.infer<typeof NieuweGezagsrelatie>

const PersoonId = Uuid.meta({ description: 'De persoon over wie dit gaat' })
export const Gezagsrelatie = z.strictObject({ id: Uuid, persoonId: PersoonId, ...houder, ...gezag })
export type GezagsrelatieRij = typeof gezagsrelatietabel.$inferSelect

export const gezagsrelatie: Noun<GezagsrelatieRij, typeof Gezagsrelatie> = {
  soort: 'gezagsrelatie',
  tabel: gezagsrelatietabel,
  vorm: 1,
  Uit: Gezagsrelatie,
  toon: (rij) => ({
    id: rij.id,
    persoonId: rij.persoon_id,
    houderPersoonId: rij.houder_persoon_id ?? undefined,
    houderOrganisatieId: rij.houder_organisatie_id ?? undefined,
    van: rij.van,
    tot: rij.tot ?? undefined,
    bron: rij.bron,
    gecontroleerdOp: rij.gecontroleerd_op,
    gecontroleerdDoor: rij.gecontroleerd_door,
  }),
  plaats: (rij) => ({ ouder: rij.persoon_id, eigenaar: rij.eigenaar_id, betreft: rij.persoon_id, cel: `${rij.compartiment}/basis` }),
}

const school = {
  schoolId: Uuid.optional().meta({ description: 'De school, als die hier een organisatie is' }),
  schoolnaam: KorteTekst.optional().meta({
    description: 'De naam van de school, als die hier geen organisatie is',
    example: 'De Wilgenhoek',
  }),
  sector: z.enum(sectoren).meta({ description: 'Het soort onderwijs of opvang', example: 'po' }),
  leerjaar: z.int().min(0).max(8).optional().meta({ description: 'De groep of het leerjaar', example: 6 }),
  ...periode,
}
export const NieuweInschrijving = z
  .strictObject(school)
  .refine(({ schoolId, schoolnaam }) => schoolId !== undefined || schoolnaam !== undefined, {
    path: ['schoolId'],
    error: 'Noem de school: met `schoolId` of met `schoolnaam`.',
  })
  .refine(eindigtNaBegin, eindigtTeVroeg)
export type NieuweInschrijving = z.infer<typeof NieuweInschrijving>

/** Where every pupil is to have an OPP, so that the inschrijving itself asks for it. */
const metOpp: InschrijvingRij['sector'][] = ['so', 'vso', 'sbo', 'pro']
export const Inschrijving = z.strictObject({ id: Uuid, persoonId: PersoonId, ...school })
export type InschrijvingRij = typeof inschrijvingtabel.$inferSelect

export const inschrijving: Noun<InschrijvingRij, typeof Inschrijving> = {
  soort: 'inschrijving',
  tabel: inschrijvingtabel,
  vorm: 1,
  Uit: Inschrijving,
  toon: (rij) => ({
    id: rij.id,
    persoonId: rij.persoon_id,
    schoolId: rij.school_id ?? undefined,
    schoolnaam: rij.schoolnaam ?? undefined,
    sector: rij.sector,
    leerjaar: rij.leerjaar ?? undefined,
    van: rij.van,
    tot: rij.tot ?? undefined,
  }),
  plaats: (rij) => ({
    ouder: rij.persoon_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.persoon_id,
    cel: `${rij.compartiment}/onderwijs`,
    filter: { datum: rij.van },
    beurt: metOpp.includes(rij.sector) ? rij.eigenaar_id : null,
  }),
}

export const Persoon = z.strictObject({
  id: Uuid,
  eigenaarId: Uuid.meta({ description: 'De organisatie die deze persoon heeft vastgelegd' }),
  ...naam,
  geboortedatum: Geboortedatum.optional(),
  overledenOp: OverledenOp.optional(),
})
export type PersoonRij = typeof persoontabel.$inferSelect

export const persoon: Noun<PersoonRij, typeof Persoon> = {
  soort: 'persoon',
  tabel: persoontabel,
  vorm: 1,
  Uit: Persoon,
  toon: (rij) => ({
    id: rij.id,
    eigenaarId: rij.eigenaar_id,
    voornaam: rij.voornaam,
    achternaam: rij.achternaam,
    geboortedatum: rij.geboortedatum ?? undefined,
    overledenOp: rij.overleden_op ?? undefined,
  }),
  plaats: (rij) => ({ eigenaar: rij.eigenaar_id, betreft: rij.id, cel: `${rij.compartiment}/basis` }),
  delen: [
    { noun: gezagsrelatie, veld: 'gezagsrelaties' },
    { noun: inschrijving, veld: 'inschrijvingen' },
    { noun: zienswijze, veld: 'zienswijzen' },
  ],
  celsoorten: metCategorie(['onderwijs'], ['gezin', 'casus']),
}
