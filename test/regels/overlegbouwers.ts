import type { Familie, Gezag, Overleg, OverlegFeiten, OverlegstukFeiten } from '../../src/regels/feiten.ts'
import { geboren, moeder, vader } from './bouwers.ts'

/** A meeting that was held with everyone there, and a verslag that holds all it must. */
export const overleg = (over: Partial<Overleg> = {}): Overleg => ({
  id: 'overleg-1',
  nieuw: false,
  inhoud: { soort: 'mdo', geplandOp: '2026-09-01T10:00:00.000Z', duurMinuten: 60 },
  status: 'gehouden',
  soort: 'mdo',
  organisatorId: 'school-1',
  zonderGezin: false,
  uitgenodigden: [
    { persoonId: 'moeder-1', reden: 'haar moeder' },
    { persoonId: 'vader-1', reden: 'haar vader' },
    { organisatieId: 'wijkteam-1', reden: 'de hulp thuis', besluitNodig: true },
  ],
  aanwezigen: [{ persoonId: 'moeder-1' }, { organisatieId: 'school-1' }, { organisatieId: 'wijkteam-1' }],
  akkoorden: ['school-1', 'wijkteam-1'],
  organisaties: [
    { id: 'school-1', soort: 'school' },
    { id: 'wijkteam-1', soort: 'wijkteam' },
  ],
  verslag: {
    behoeften: ['jongere', 'ouder', 'leraar'],
    doelen: 1,
    afspraken: 1,
    terugkoppelingen: 1,
    besluiten: [],
    regisseur: true,
    evaluatieOp: '2026-12-01',
    evaluaties: ['2026-12-01'],
  },
  ...over,
})
export const familie = (geboortedatum: string | undefined = geboren.elf, gezag: readonly Gezag[] = [moeder, vader]): Familie => ({
  jeugdigen: [{ id: 'kind-1', geboortedatum, gezag }],
  aanTafel: [],
})
export const bijeen = (over: Partial<Overleg> = {}, gezin: Familie = familie()): OverlegFeiten => ({
  casusId: 'casus-1',
  status: 'open',
  fase: 'signaleren',
  familie: gezin,
  overleg: overleg(over),
})

export const stuk = (
  geboortedatum: string | undefined,
  aanwezig: string[],
  gezag: readonly Gezag[] = [moeder, vader],
): OverlegstukFeiten => ({
  overlegstukId: 'stuk-1',
  casusId: 'casus-1',
  overlegId: 'overleg-1',
  organisatorId: 'school-1',
  vanId: 'wijkteam-1',
  jeugdige: { id: 'kind-1', geboortedatum },
  gezag,
  aanwezig: aanwezig.map((id) => (id.startsWith('gi') ? { organisatieId: id } : { persoonId: id })),
})
