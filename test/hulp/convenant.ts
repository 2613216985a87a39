// biome-ignore lint/suspicious/noExplicitAny: answers are looked at as they come
type Doe<W> = (wie: W, methode: string, pad: string, body?: unknown) => Promise<{ id: string; body: any }>

/**
 * What comes before any table: a school has its privacyreglement, and all are in one convenant of the region: `bij`, or the first there is. Gives which.
 */
export async function sluitAan<W>(doe: Doe<W>, wie: W, soort: string, bij?: string): Promise<string> {
  const van = '2020-01-01'
  const reglement = { titel: 'Privacyreglement', verwerkingsverantwoordelijke: 'Stichting Wilgenhoek', dpia: 'DPIA-2020-1', van }
  if (soort === 'school') await doe(wie, 'POST', '/privacyreglementen', reglement)
  const eerste = bij ?? (await doe(wie, 'GET', '/convenanten?limiet=1')).body.resultaten[0]?.id
  const id = eerste ?? (await maakConvenant(doe, wie))
  await doe(wie, 'POST', `/convenanten/${id}/toetredingen`, { getekendOp: van, van })
  return id
}

/** A convenant of one's own, for a region that shares none with the others. */
export const maakConvenant = async <W>(doe: Doe<W>, wie: W): Promise<string> =>
  (await doe(wie, 'POST', '/convenanten', { titel: 'Convenant onderwijs en jeugdhulp', van: '2020-01-01' })).id
