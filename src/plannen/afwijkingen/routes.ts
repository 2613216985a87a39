import { z } from 'zod'
import { Uuid } from '../../basis/invoer.ts'
import { leesEen, leesLijst, paramsVan } from '../../toegang/lezen.ts'
import type { Leesoperatie, Operatie } from '../../toegang/operatie.ts'
import { koppelingNoun } from '../koppelingen/schema.ts'
import { afwijking } from './schema.ts'
import { afwijkingsoorten } from './tabel.ts'

const groep = 'afwijkingen'
const padBijKoppeling = '/koppelingen/{koppelingId}/afwijkingen'

/** An afwijking stands on its own, in the owner's list; here, those that are about one koppeling. */
const bijKoppeling: Leesoperatie = {
  id: 'lijstKoppelingAfwijkingen',
  methode: 'GET',
  pad: padBijKoppeling,
  titel: 'Lees de open afwijkingen bij een koppeling',
  groep,
  scope: 'lezen',
  params: paramsVan(padBijKoppeling),
  noun: afwijking,
  lijst: true,
  lees: async (deur, { params, limiet, na }) => {
    if (!(await deur.een(koppelingNoun, params.koppelingId))) return undefined
    return deur.lijst(afwijking, 'lijst', { filters: { filter_status: params.koppelingId }, limiet, na })
  },
}

export const afwijkingOperaties: Operatie[] = [
  leesLijst(afwijking, 'lijst', {
    id: 'lijstAfwijkingen',
    pad: '/afwijkingen',
    groep,
    titel: 'Lees de open afwijkingen van de eigen plannen, de eerste termijn eerst',
    filters: { soort: { veld: 'filter_soort', schema: z.enum(afwijkingsoorten) }, planId: { veld: 'filter_verwijst', schema: Uuid } },
  }),
  leesEen(afwijking, { id: 'leesAfwijking', pad: '/afwijkingen/{afwijkingId}', groep, titel: 'Lees een afwijking' }),
  bijKoppeling,
]
