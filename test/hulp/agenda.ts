import { expect } from 'vitest'
import type { Huis, Wie } from './huis.ts'
import { maakDoe, type Tafel } from './wereld.ts'

export type Punt = { wat: string; aanZet: string; termijn: string; sinds?: string; teLaat: boolean } & Record<string, { id: string }>

/** Looks at agendas, of one kind of line, and at what the rule says of the same day. */
export function kijkOpAgenda(huis: Huis) {
  const doe = maakDoe(huis)
  const agenda = async (wie: Wie, vraag = ''): Promise<Punt[]> => (await doe(wie, 'GET', `/agenda${vraag}`)).body.resultaten
  const bij = async (wie: Wie, wat: string): Promise<string[]> =>
    (await agenda(wie)).filter((een) => een.wat === wat).map(({ termijn, teLaat }) => `${termijn}${teLaat ? ' te laat' : ''}`)
  return {
    doe,
    agenda,
    bij,
    op: (dag: string): void => huis.klok.zet(`${dag}T08:30:00.000Z`),
    /** What the rule has against this casus today, as this caller sees it. */
    oordeel: async (wie: Wie, { casus }: Tafel, regel: string): Promise<string[]> =>
      (await doe(wie, 'GET', `/casussen/${casus}/toetsing`)).body.bevindingen
        .filter((een: { regel: string; uitkomst: string }) => een.regel === regel && een.uitkomst !== 'voldaan')
        .map(({ uitkomst }: { uitkomst: string }) => uitkomst),
    /** The wijkteam takes over the regie, on the name of who accepts it. */
    regieNaarWijkteam: async ({ school, wijkteam, casus }: Tafel): Promise<void> => {
      const pad = `/casussen/${casus}/regie/aanbiedingen`
      const aan = { organisatieId: wijkteam.id }
      const waarom = { reden: 'Thuis.', berichtAanGezin: 'Vanaf nu het wijkteam.', openstaandeActies: 'geen' }
      const { id } = await doe(school.baas, 'POST', pad, { aan, ...waarom })
      const ifMatch = (await doe(wijkteam.baas, 'GET', `${pad}/${id}`)).etag
      await doe(wijkteam.baas, 'POST', `${pad}/${id}/acceptaties`, undefined, { ifMatch })
    },
    /** Nobody else at this table has it: not who does not coordinate, not the other organisatie, not the parents. */
    anderenNiet: async ({ school, wijkteam, moeder, vader }: Tafel, wat: string, baas: Wie): Promise<void> => {
      for (const wie of [school.baas, school.leraar, wijkteam.baas, wijkteam.leraar, moeder, vader])
        if (wie !== baas) expect(await bij(wie, wat)).toEqual([])
    },
  }
}
export type Agendakijk = ReturnType<typeof kijkOpAgenda>
