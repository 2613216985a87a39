import { getTableColumns, getTableName } from 'drizzle-orm'
import { nouns } from '../../src/app.ts'
import { organisatiesoorten } from '../../src/register/organisaties/tabel.ts'
import { cellen } from '../../src/toegang/cellen.ts'
import { compartimentVan } from '../../src/toegang/functies.ts'
import type { Noun, Rij } from '../../src/toegang/noun.ts'
import type { Terug } from './terug.ts'

const bekend = new Set<string>(cellen)
const eigen = new Set<string>(organisatiesoorten.map(compartimentVan))

/** The cells in which the API can put a row: where every noun would place what stands here now, and the same with each other value of each closed list. */
export async function mogelijkeCellen({ vraag }: Pick<Terug, 'vraag'>): Promise<string[]> {
  const gevonden = new Set<string>()
  for (const noun of nouns as unknown as Noun<Rij>[]) {
    const [staat] = await vraag<{ rij: Rij }>(`select to_json(t) as rij from ${getTableName(noun.tabel)} t limit 1`)
    const rij = staat?.rij ?? ({} as Rij)
    const anders = Object.entries(getTableColumns(noun.tabel)).flatMap(([naam, { enumValues }]) =>
      ((enumValues ?? []) as string[])
        .filter((waarde) => naam !== 'compartiment' || eigen.has(waarde))
        .map((waarde) => ({ ...rij, [naam]: waarde })),
    )
    for (const een of [rij, ...anders]) {
      const { cel } = noun.plaats(een)
      if (cel === null) continue
      if (!bekend.has(cel)) throw new Error(`${noun.soort} staat nergens in de eerste wereld, en wordt daardoor niet geplaatst`)
      gevonden.add(cel)
    }
  }
  return [...gevonden].sort()
}
