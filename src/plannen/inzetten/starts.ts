import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import type { Noun } from '../../toegang/noun.ts'
import { dag, Reden, tekst } from '../invoer.ts'
import { plaatsBijInzet } from './schema.ts'
import { inzet_beeindiging, inzet_start } from './tabel.ts'

const start = { startdatum: dag('De eerste dag van de hulp of steun') }
export const StartIn = z.strictObject(start)
const StartUit = z.strictObject({ id: Uuid, ...start })

/** That an inzet started, on which day. */
export const inzetStart: Noun<typeof inzet_start.$inferSelect, typeof StartUit> = {
  soort: 'inzet-start',
  tabel: inzet_start,
  vorm: 1,
  Uit: StartUit,
  toon: ({ id, startdatum }) => ({ id, startdatum }),
  plaats: plaatsBijInzet,
}

const einde = {
  einddatum: dag('De laatste dag van de hulp of steun', '2027-02-01'),
  reden: Reden,
  opbrengst: tekst('Wat het heeft opgeleverd', 'De ochtenden verlopen nu rustig.').optional(),
}
export const BeeindigingIn = z.strictObject(einde)
const BeeindigingUit = z.strictObject({ id: Uuid, ...einde })

/** That an inzet ends, on which day, and why. Never refused by a rule: what ended has ended. */
export const inzetBeeindiging: Noun<typeof inzet_beeindiging.$inferSelect, typeof BeeindigingUit> = {
  soort: 'inzet-beeindiging',
  tabel: inzet_beeindiging,
  vorm: 1,
  Uit: BeeindigingUit,
  toon: ({ id, einddatum, reden, opbrengst }) => ({ id, einddatum, reden, opbrengst: opbrengst ?? undefined }),
  plaats: plaatsBijInzet,
}
