import { z } from 'zod'
import type { Leesoperatie, Operatie } from '../../toegang/operatie.ts'
import { activiteiten } from './register.ts'
import { Verwerkingsactiviteit } from './schema.ts'

const groep = 'verantwoording'
const pad = '/verwerkingsactiviteiten'

const lijst: Leesoperatie = {
  id: 'lijstVerwerkingsactiviteiten',
  methode: 'GET',
  pad,
  titel: 'Lees het register van verwerkingen',
  uitleg:
    'Elke aanroep van deze API hoort bij precies één activiteit: die staat in het logboek. Wat de bronnen niet zeggen, staat er als niet bekend.',
  groep,
  scope: 'lezen',
  Uit: Verwerkingsactiviteit,
  lijst: true,
  zonderPersoonsgegevens: true,
  lees: async (_deur, { limiet, na }) => {
    const begin = na ? activiteiten.findIndex(({ id }) => id === na.id) + 1 : 0
    const laatste = activiteiten.length > begin + limiet ? activiteiten[begin + limiet - 1] : undefined
    return {
      resultaten: activiteiten.slice(begin, begin + limiet).map((activiteit) => JSON.stringify(activiteit)),
      volgende: laatste && { volgorde: '', id: laatste.id },
    }
  },
}

const een: Leesoperatie = {
  id: 'leesVerwerkingsactiviteit',
  methode: 'GET',
  pad: `${pad}/{activiteitId}`,
  titel: 'Lees een activiteit uit het register van verwerkingen',
  groep,
  scope: 'lezen',
  params: z.strictObject({
    activiteitId: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/, { error: 'Dit moet de naam van een activiteit zijn, zoals `opps-lezen`.' })
      .meta({ description: 'De naam van de activiteit', example: 'opps-lezen' }),
  }),
  Uit: Verwerkingsactiviteit,
  zonderPersoonsgegevens: true,
  lees: async (_deur, { params }) => {
    const gevonden = activiteiten.find(({ id }) => id === params.activiteitId)
    return gevonden && { json: JSON.stringify(gevonden) }
  },
}

export const activiteitOperaties: Operatie[] = [lijst, een]
