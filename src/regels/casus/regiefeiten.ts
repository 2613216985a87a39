import type { Dag } from '../dag.ts'

export type Regieperiode = {
  readonly rol: 'regisseur' | 'naast-de-familie'
  readonly organisatieId?: string
  readonly persoonId?: string
  readonly van: Dag
  readonly tot?: Dag
}
/** To whom the regie is offered: a professional, or someone of the family with a professional beside them; and what was said with it. */
export type RegieAanbod = {
  readonly id: string
  readonly aanOrganisatieId?: string
  readonly aanMedewerkerId?: string
  readonly aanPersoonId?: string
  readonly naast?: { readonly organisatieId: string; readonly medewerkerId?: string }
  readonly reden?: string
  readonly berichtAanGezin?: string
  readonly openstaandeActies?: string
}
export type RegieGevraagd = { readonly aanFamilie: boolean; readonly uitkomst?: string; readonly toelichting?: string }
