import { medewerkers, mensen } from '../../gezinnen.ts'
import type { Speler } from '../toneel.ts'
import { gemaakt, goed, noor, noteer, type Spel, school, totAkkoord, verhaal, wijkteam } from './spel.ts'

/** Before the story: the wijkteam helps at home, and the school does not know. */
export async function hulpThuis(spel: Spel): Promise<void> {
  const { vertel, wijkteam: fenna, ids } = spel
  vertel.bedrijf('Thuis is er hulp, en de school weet het niet')
  vertel.zeg(verhaal.situatie)
  const [hulp] = verhaal.inzetten
  if (!hulp) throw new Error('het verhaal kent geen hulp')
  const body = {
    jeugdigeId: noor.wijkteam,
    soort: 'lichte-jeugdhulp' as const,
    doel: hulp.doel,
    aanbieder: { organisatieId: wijkteam, naam: 'Wijkteam Bezelhorst' },
    van: hulp.van,
    tot: hulp.tot,
  }
  ids.inzet = gemaakt(await fenna.api.POST('/inzetten', { body }))
  gemaakt(await fenna.api.POST('/inzetten/{inzetId}/starts', { params: { path: { inzetId: ids.inzet } }, body: { startdatum: hulp.van } }))
  vertel.zeg(`Fenna legt vast wat er sinds ${hulp.van} loopt: “${hulp.doel}”`)
  const gezien = goed(await spel.ib.api.GET('/inzetten', { params: { query: { jeugdigeId: noor.school } } }))
  vertel.zeg(
    `Marijke vraagt op school welke hulp Noortje krijgt: ${gezien.resultaten.length} gevonden. Dat is wat haar school mag zien: niets.`,
  )
}

/** The school opens the casus and brings the family and the wijkteam to the table. */
export async function aanTafel(spel: Spel): Promise<void> {
  const { vertel, ib, ids } = spel
  vertel.bedrijf('De school opent een casus')
  const [vraag] = verhaal.hulpvragen
  if (!vraag) throw new Error('het verhaal kent geen hulpvraag')
  const hulpvraag = { tekst: vraag.tekst, categorie: vraag.categorie }
  ids.casus = gemaakt(await ib.api.POST('/casussen', { body: { jeugdigen: [{ persoonId: noor.school, hulpvraag }] } }))
  const path = { casusId: ids.casus }
  const { nummer } = goed(await ib.api.GET('/casussen/{casusId}', { params: { path } }))
  vertel.zeg(`Casus ${nummer} is open. De vraag van de school: “${vraag.tekst}”`)

  vertel.zeg('Marijke nodigt de ouders uit. Elk krijgt van haar een code die één keer werkt; daarmee zijn zij zelf bekend.')
  await nodigOuderUit(spel, ib, spel.moeder, mensen.moederNoor.ids.vlierhof)
  await nodigOuderUit(spel, ib, spel.vader, mensen.vaderNoor.ids.vlierhof)

  vertel.zeg('Zij nodigt ook het wijkteam uit. Fenna zegt wie Noortje in haar eigen administratie is: twee dossiers, één kind.')
  const uitnodigingId = gemaakt(
    await ib.api.POST('/casussen/{casusId}/uitnodigingen', { params: { path }, body: { organisatieId: wijkteam, rol: 'wijkteam' } }),
  )
  const eigenPersonen = [{ jeugdigeId: noor.school, eigenPersoonId: noor.wijkteam }]
  gemaakt(
    await spel.wijkteam.api.POST('/uitnodigingen/{uitnodigingId}/acceptaties', {
      params: { path: { uitnodigingId } },
      body: { eigenPersonen },
    }),
  )
  noteer(spel, 'wijkteam leest de casus', await spel.wijkteam.api.GET('/casussen/{casusId}', { params: { path } }))
  vertel.zeg('Aan tafel zitten opent nog geen dossier: de casus zelf blijft voor het wijkteam dicht tot het gezin ja zegt.')
}

/** Invites a parent as this organisatie knows them; the parent brings the code. */
async function nodigOuderUit({ ids }: Spel, door: Speler, ouder: Speler, persoonId: string): Promise<void> {
  const path = { casusId: ids.casus as string }
  const antwoord = await door.api.POST('/casussen/{casusId}/uitnodigingen', { params: { path }, body: { persoonId, rol: 'ouder' } })
  const uitnodigingId = gemaakt(antwoord)
  const { code } = goed(antwoord) as { code: string }
  gemaakt(await ouder.api.POST('/uitnodigingen/{uitnodigingId}/acceptaties', { params: { path: { uitnodigingId } }, body: { code } }))
}

/** The family says what may be shared: asked badly first, then well, and open only when both have said yes. */
export async function toestemming(spel: Spel, tot = '2027-07-31'): Promise<void> {
  const { vertel, ib, ids } = spel
  vertel.bedrijf('Het gezin beslist wat er gedeeld wordt')
  vertel.zeg('Marijke vraagt toestemming om samen om tafel te gaan, maar vergeet te zeggen waarvoor en met welke uitleg.')
  const path = { casusId: ids.casus as string }
  const body = {
    betreftId: noor.school,
    bronIds: [school, wijkteam],
    ontvangerIds: [school, wijkteam],
    cellen: ['casus/basis' as const, 'casus/onderwijs' as const, 'school/basis' as const, 'jeugdhulp/basis' as const],
    tot,
  }
  ids.tafel = await totAkkoord(spel, 'toestemming vragen', ib, () =>
    ib.api.POST('/casussen/{casusId}/toestemmingen', { params: { path }, body }),
  )
  vertel.akkoord('De vraag is nu compleet en staat bij beide ouders.')

  await zegJa(spel, spel.moeder, ids.tafel, mensen.moederNoor.ids.vlierhof)
  noteer(spel, 'wijkteam leest de casus', await spel.wijkteam.api.GET('/casussen/{casusId}', { params: { path } }))
  vertel.zeg('Samira zegt ja. Dat is nog niet genoeg: Erik-Jan heeft ook gezag.')
  await zegJa(spel, spel.vader, ids.tafel, mensen.vaderNoor.ids.vlierhof)
  noteer(spel, 'wijkteam leest de casus', await spel.wijkteam.api.GET('/casussen/{casusId}', { params: { path } }))
  vertel.akkoord('Erik-Jan zegt ook ja. Nu ziet Fenna de casus, en zij zet zichzelf op de lijst van wie er aan tafel zit.')
  await gaZitten(spel)

  vertel.zeg('Fenna nodigt de ouders uit zoals zij hen kent. Zij loggen in zoals altijd: nu is bekend dat het om dezelfde mensen gaat.')
  await nodigOuderUit(spel, spel.wijkteam, spel.moeder, mensen.moederNoor.ids.wijkteamDoetinchem)
  await nodigOuderUit(spel, spel.wijkteam, spel.vader, mensen.vaderNoor.ids.wijkteamDoetinchem)
}

/** Says which medewerker sits at the table for the wijkteam. */
async function gaZitten({ wijkteam: fenna, ids }: Spel): Promise<void> {
  const casusId = ids.casus as string
  const { resultaten } = goed(await fenna.api.GET('/casussen/{casusId}/deelnemers', { params: { path: { casusId } } }))
  const deelnemerId = resultaten.find(({ organisatieId }) => organisatieId === wijkteam)?.id as string
  const body = { medewerkerId: medewerkers.wijkteam.id }
  gemaakt(
    await fenna.api.POST('/casussen/{casusId}/deelnemers/{deelnemerId}/medewerkers', { params: { path: { casusId, deelnemerId } }, body }),
  )
}

/** A parent answers the question in person. Gives the id of the answer. */
export async function zegJa({ ids }: Spel, ouder: Speler, toestemmingId: string, geverId: string): Promise<string> {
  const path = { casusId: ids.casus as string, toestemmingId }
  const body = { geverId, hoedanigheid: 'ouder-met-gezag' as const, wijze: 'digitaal' as const, uitkomst: 'gegeven' as const }
  return gemaakt(await ouder.api.POST('/casussen/{casusId}/toestemmingen/{toestemmingId}/antwoorden', { params: { path }, body }))
}

/** To the table together: the family is asked first whether it wants to hold the regie. */
export async function samenBeslissen(spel: Spel): Promise<void> {
  const { vertel, ib, ids } = spel
  vertel.bedrijf('Naar samen beslissen')
  vertel.zeg('Marijke wil met de casus naar de volgende fase.')
  const path = { casusId: ids.casus as string }
  await totAkkoord(spel, 'fase', ib, () =>
    ib.api.POST('/casussen/{casusId}/faseovergangen', { params: { path }, body: { naar: 'samen-beslissen' } }),
  )
  vertel.akkoord('Het gezin is gevraagd. Samira en Erik-Jan willen de regie nu niet zelf; de casus gaat door.')
}
