import { z } from 'zod'
import { Uuid } from '../../../basis/invoer.ts'
import type { Noun } from '../../../toegang/noun.ts'
import { tekst } from '../../invoer.ts'
import type { Onderdeel } from '../../onderdelen.ts'
import { gezinsplan_schoolloopbaan, herkomsten } from '../tabel.ts'
import { Betreft, kop, plaatsInPlan } from './plaats.ts'

const inhoud = {
  jeugdigeId: Betreft,
  school: tekst('Op welke school de jeugdige zit', 'Basisschool De Wilgentuin').optional(),
  perspectief: tekst('Waar de jeugdige op school naartoe werkt', 'Volgend jaar naar het vmbo').optional(),
  verzuim: tekst('Of de jeugdige elke dag op school is', 'Mist ongeveer een ochtend per week').optional(),
  steunOpSchool: tekst('Welke steun de jeugdige op school krijgt', 'Een rustige plek en een vaste begeleider').optional(),
  herkomst: z
    .enum(herkomsten)
    .meta({ description: 'Of de school dit deelt via een koppeling, of het gezin het vertelt', example: 'gezin' })
    .optional(),
  koppelingId: Uuid.meta({ description: 'De koppeling met het OPP waar dit uit komt' }).optional(),
  nvtReden: tekst('Waarom school niet van toepassing is', 'Is nog geen vijf jaar').optional(),
}
const Uit = z.strictObject({ ...kop, ...inhoud })

/** How one jeugdige fares at school, and where that comes from. */
export const gezinsplanSchoolloopbaan: Noun<typeof gezinsplan_schoolloopbaan.$inferSelect, typeof Uit> = {
  soort: 'gezinsplan-schoolloopbaan',
  tabel: gezinsplan_schoolloopbaan,
  vorm: 1,
  Uit,
  toon: (rij) => ({
    id: rij.id,
    planversie: rij.planversie,
    jeugdigeId: rij.jeugdige_id,
    school: rij.school ?? undefined,
    perspectief: rij.perspectief ?? undefined,
    verzuim: rij.verzuim ?? undefined,
    steunOpSchool: rij.steun_op_school ?? undefined,
    herkomst: rij.herkomst ?? undefined,
    koppelingId: rij.koppeling_id ?? undefined,
    nvtReden: rij.nvt_reden ?? undefined,
  }),
  plaats: (rij) => plaatsInPlan(rij, rij.jeugdige_id, 'jeugdhulp/onderwijs'),
}

export const schoolloopbaan: Onderdeel = {
  noun: gezinsplanSchoolloopbaan,
  veld: 'schoolloopbaan',
  param: 'schoolloopbaanId',
  naam: 'GezinsplanSchoolloopbaan',
  titel: 'de schoolloopbaan van een jeugdige',
  In: z.strictObject(inhoud),
  betreft: 'jeugdigeId',
  verwijst: { koppelingId: 'koppeling' },
}
