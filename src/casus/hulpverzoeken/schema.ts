import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { Id, Moment, Verhaal } from '../schema.ts'
import type { HulpverzoekopenstellingRij, HulpverzoekRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const vraag = {
  organisatieId: Id('De organisatie aan wie u het vraagt'),
  tekst: Verhaal('Waar u hulp bij wilt, in uw eigen woorden', 'Ik wil met iemand praten over thuis.'),
}
const Hulpverzoekopenstelling = z
  .strictObject({ id: Id('De openstelling'), hulpverzoekId: Id('Het hulpverzoek'), op: Moment('Wanneer') })
  .describe('Dat wie om hulp vroeg het ook aan wie gezag heeft laat zien')

const Hulpverzoek = z
  .strictObject({
    id: Id('Het hulpverzoek'),
    ...vraag,
    persoonId: Id('Wie om hulp vraagt'),
    gevraagdOp: Moment('Wanneer'),
  })
  .describe('Een verzoek om hulp dat iemand voor zichzelf doet. Ouders zien het niet, tenzij de jeugdige het hun laat zien.')

export const hulpverzoekopenstelling: Noun<HulpverzoekopenstellingRij, typeof Hulpverzoekopenstelling> = {
  soort: 'hulpverzoekopenstelling',
  tabel: tabel.hulpverzoekopenstelling,
  vorm: 1,
  Uit: Hulpverzoekopenstelling,
  toon: (rij) => ({ id: rij.id, hulpverzoekId: rij.hulpverzoek_id, op: rij.aangemaakt_op }),
  plaats: (rij) => ({
    ouder: rij.hulpverzoek_id,
    eigenaar: rij.eigenaar_id,
    betreft: rij.persoon_id,
    cel: `${rij.compartiment}/jeugdhulp`,
    besloten: true,
  }),
}

/** Besloten, named to the one who asked and the one who was asked: gezag does not open it (UAVG art. 5 lid 5). */
export const hulpverzoek: Noun<HulpverzoekRij, typeof Hulpverzoek> = {
  soort: 'hulpverzoek',
  tabel: tabel.hulpverzoek,
  vorm: 1,
  Uit: Hulpverzoek,
  toon: (rij) => ({
    id: rij.id,
    organisatieId: rij.eigenaar_id,
    persoonId: rij.persoon_id,
    tekst: rij.tekst,
    gevraagdOp: rij.aangemaakt_op,
  }),
  // Newest first.
  plaats: (rij) => ({
    eigenaar: rij.eigenaar_id,
    betreft: rij.persoon_id,
    cel: `${rij.compartiment}/jeugdhulp`,
    besloten: true,
    volgorde: -Date.parse(rij.aangemaakt_op),
  }),
  delen: [{ noun: hulpverzoekopenstelling, veld: 'openstellingen' }],
}

export const VraagHulp = z.strictObject(vraag)
