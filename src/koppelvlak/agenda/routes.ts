import { z } from 'zod'
import { Dag, KorteTekst, Tekst } from '../../basis/invoer.ts'
import { eersteWerkdag } from '../../regels/termijnen.ts'
import type { Agendaregel } from '../../toegang/deur.ts'
import type { Leesoperatie, Operatie } from '../../toegang/operatie.ts'
import { onderdelen } from './onderdelen.ts'
import { verjaardagen } from './uitleg.ts'

const soorten = onderdelen.map(({ wat }) => wat) as [string, ...string[]]
const Agendapunt = z
  .strictObject({
    wat: z.enum(soorten).meta({
      description: `Wat er te doen is. ${onderdelen.map(({ wat, zin }) => `\`${wat}\`: ${zin}.`).join(' ')}`,
      example: 'actie-doen',
    }),
    aanZet: z.enum(['u', 'uw-organisatie']).meta({ description: 'Of het op uw naam staat, of op die van uw organisatie', example: 'u' }),
    termijn: Dag.optional().meta({ description: 'Voor wanneer', example: '2026-12-11' }),
    sinds: Dag.optional().meta({ description: 'Sinds wanneer het wacht, als er geen termijn is', example: '2026-11-23' }),
    teLaat: z.boolean().meta({
      description: 'Of de termijn voorbij is. Valt die in een weekend of op een feestdag, dan telt de eerste werkdag daarna.',
      example: false,
    }),
    uitleg: Tekst(500)
      .optional()
      .meta({
        description: 'Wat er aan de hand is, als dat niet uit het gegeven zelf blijkt',
        example: verjaardagen.teksten[12] as string,
      }),
    regel: KorteTekst.optional().meta({
      description: 'De regel waar dit uit volgt. Bij `/regels` staat waar zij vandaan komt en hoe zeker dat is.',
      example: 'leeftijdsgrens-herijking',
    }),
    ...Object.fromEntries(onderdelen.map(({ veld, noun }) => [veld, noun.Uit.optional()])),
  })
  .describe('Iets wat op u of uw organisatie wacht, met het gegeven waar het om gaat')

function toon({ wat, dag, zelf, json, kern, vandaag }: Agendaregel): string {
  const deel = onderdelen.find((een) => een.wat === wat)
  if (!deel) throw new Error(`geen onderdeel ${wat}`)
  const kop = {
    wat,
    aanZet: zelf ? 'u' : 'uw-organisatie',
    ...(deel.termijn ? { termijn: dag } : { sinds: dag }),
    teLaat: deel.termijn && eersteWerkdag(dag) < vandaag,
    ...(deel.uitleg && { uitleg: deel.uitleg.teksten[kern ?? ''], ...(deel.uitleg.regel && { regel: deel.uitleg.regel }) }),
  }
  return `${JSON.stringify(kop).slice(0, -1)},"${deel.veld}":${json}}`
}

const leesAgenda: Leesoperatie = {
  id: 'leesAgenda',
  methode: 'GET',
  pad: '/agenda',
  titel: 'Lees wat er op u wacht, het eerste vooraan',
  uitleg:
    'Uw eigen acties en die van uw organisatie, wat u moet beantwoorden, aannemen of bevestigen, en wat u als regisseur bewaakt. Wie in de organisatie coördineert ziet ook de termijnen van plannen en toestemmingen: zij worden op het moment van lezen berekend. Op volgorde van de termijn; wat geen termijn heeft, op de dag sinds welke het wacht.',
  groep: 'agenda',
  scope: 'lezen',
  Uit: Agendapunt,
  lijst: true,
  lees: async (deur, { limiet, na }) => {
    const { regels, volgende } = await deur.agenda(onderdelen, { limiet, na })
    return { resultaten: regels.map(toon), volgende }
  },
}

export const agendaOperaties: Operatie[] = [leesAgenda]
