// biome-ignore lint/suspicious/noExplicitAny: answers are looked at as they come
type Doe<W> = (wie: W, methode: string, pad: string, body?: unknown) => Promise<{ id: string; body: any }>

/** What comes before any table: a school has its privacyreglement, and all are in the one convenant of the region. */
export async function sluitAan<W>(doe: Doe<W>, wie: W, soort: string): Promise<void> {
  const van = '2020-01-01'
  const reglement = { titel: 'Privacyreglement', verwerkingsverantwoordelijke: 'Stichting Wilgenhoek', dpia: 'DPIA-2020-1', van }
  if (soort === 'school') await doe(wie, 'POST', '/privacyreglementen', reglement)
  const [eerste] = (await doe(wie, 'GET', '/convenanten?limiet=1')).body.resultaten
  const { id } = eerste ?? (await doe(wie, 'POST', '/convenanten', { titel: 'Convenant onderwijs en jeugdhulp', van }))
  await doe(wie, 'POST', `/convenanten/${id}/toetredingen`, { getekendOp: van, van })
}
