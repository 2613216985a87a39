/** How some rows stand: a stamp that changes with any form of any of them, and the last place in the history among them. */
export type Stand = { stempel: string; positie: string }

/** That of all these rows together, whatever their order. */
export function standVan(groepen: readonly Stand[]): Stand {
  const [stempel, positie] = groepen.reduce(
    ([som, laatste], groep) => {
      const plek = BigInt(groep.positie)
      return [som ^ BigInt(groep.stempel), plek > laatste ? plek : laatste]
    },
    [0n, 0n] as [bigint, bigint],
  )
  return { stempel: String(stempel), positie: String(positie) }
}
