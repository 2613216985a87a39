import { gevuld } from '../dag.ts'
import type { RegieAanbod, Regieperiode } from '../feiten.ts'
import type { Invulling, Stap } from '../regel.ts'
import { verhaal } from '../stappen.ts'

const onderdelen = [
  { veld: 'reden', wat: 'de reden', vraag: 'Waarom gaat de regie over?' },
  {
    veld: 'berichtAanGezin',
    wat: 'het bericht aan het gezin',
    vraag: 'Wat wilt u het gezin over deze overdracht vertellen? Zij lezen deze tekst.',
  },
  { veld: 'openstaandeActies', wat: 'de acties die nog openstaan', vraag: 'Welke acties staan nog open? Vul "geen" in als er geen zijn.' },
] as const

/** What an offer must say and does not. */
export const ontbreektAan = (aanbod: Partial<RegieAanbod>): (typeof onderdelen)[number][] =>
  onderdelen.filter(({ veld }) => !gevuld(aanbod[veld]))

/** That the regie is offered to the family with nobody beside it: as it stands it could never be accepted. */
export const zonderSteun = ({ aanPersoonId, naast }: Partial<RegieAanbod>): boolean => aanPersoonId !== undefined && naast === undefined

const wieErnaast: Invulling = {
  pointer: '/aan/naast/organisatieId',
  vraag: 'Welke organisatie staat naast het gezin?',
  schema: { type: 'string', format: 'uuid' },
}

/** Who stands beside the family now, or who held the regie before it did. */
function steun(regie: readonly Regieperiode[]): { organisatieId: string } | undefined {
  const nu = regie.findLast(({ rol, tot }) => rol === 'naast-de-familie' && tot === undefined)
  const organisatieId = (nu ?? regie.findLast((een) => een.rol === 'regisseur' && een.organisatieId))?.organisatieId
  return organisatieId === undefined ? undefined : { organisatieId }
}

/** The offer anew, with all that it lacked: to the family never without a professional beside it. */
export function opnieuwAanbieden(casusId: string, aanbod: Partial<RegieAanbod>, regie: readonly Regieperiode[] = []): Stap {
  const { aanOrganisatieId, aanMedewerkerId, aanPersoonId } = aanbod
  const naast = aanPersoonId === undefined ? undefined : (aanbod.naast ?? steun(regie))
  const aan =
    aanPersoonId === undefined
      ? { organisatieId: aanOrganisatieId, medewerkerId: aanMedewerkerId }
      : { persoonId: aanPersoonId, naast: naast ?? {} }
  return {
    door: 'regisseur',
    methode: 'POST',
    pad: `/v1/casussen/${casusId}/regie/aanbiedingen`,
    body: { aan, ...Object.fromEntries(onderdelen.map(({ veld }) => [veld, aanbod[veld]])) },
    invullen: [
      ...(aanPersoonId !== undefined && naast === undefined ? [wieErnaast] : []),
      ...ontbreektAan(aanbod).map(({ veld, vraag }) => verhaal(`/${veld}`, vraag)),
    ],
  }
}
