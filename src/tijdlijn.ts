import { z } from 'zod'
import { Tijdstip, Uuid } from './basis/invoer.ts'
import { operaties as casusoperaties } from './casus/index.ts'
import { operaties as planoperaties } from './plannen/index.ts'
import type { Gebeurd } from './toegang/deur.ts'
import { paramsVan } from './toegang/lezen.ts'
import type { Leesoperatie } from './toegang/operatie.ts'

/** How it is called when something of the casus comes, by soort. What is not here (a consult that names nobody, the reasons of a deling) does not show in the tijdlijn. */
export const vanCasus: Record<string, string> = {
  casus: 'Casus geopend',
  casusjeugdige: 'Jeugdige bij de casus',
  hulpvraag: 'Hulpvraag gesteld',
  faseovergang: 'Naar een andere fase',
  afsluiting: 'Casus afgesloten',
  heropening: 'Casus weer open',
  ervaring: 'Opgeschreven hoe het was',
  deelnemer: 'Deelnemer aan tafel',
  deelnemermedewerker: 'Medewerker aan tafel',
  uitnodiging: 'Uitnodiging verstuurd',
  uitnodigingacceptatie: 'Uitnodiging aangenomen',
  toestemming: 'Toestemming gevraagd',
  vertegenwoordiging: 'Vertegenwoordiging vastgelegd',
  antwoord: 'Antwoord op een vraag om toestemming',
  antwoordbevestiging: 'Antwoord bevestigd',
  intrekking: 'Antwoord ingetrokken',
  deling: 'Gedeeld zonder toestemming',
  delingbevestiging: 'Deling bevestigd',
  delingbeeindiging: 'Deling beëindigd',
  meldcode: 'Meldcode begonnen',
  meldcodestap: 'Stap van de meldcode',
  meldcodeafsluiting: 'Meldcode afgesloten',
  regieperiode: 'Regie begonnen',
  regieaanbieding: 'Regie aangeboden',
  regieacceptatie: 'Regie aangenomen',
  inbreng: 'Plan op tafel',
  inbrengbeeindiging: 'Plan van tafel',
  evaluatiemoment: 'Evaluatie gepland',
  evaluatieafronding: 'Evaluatie gehouden',
  doelscore: 'Doel geëvalueerd',
  arrangement: 'Arrangement begonnen',
  arrangementonderdeel: 'Onderdeel van een arrangement overwogen',
  arrangementbesluit: 'Besluit of voorstel over een onderdeel',
  arrangementvaststelling: 'Arrangement vastgesteld',
  opschaling: 'Opgeschaald',
  opschalingreactie: 'Reactie op een opschaling',
  opschalingbesluit: 'Besluit op een opschaling',
  overleg: 'Overleg belegd',
  uitgenodigde: 'Gevraagd voor een overleg',
  overlegakkoord: 'Akkoord met wie er komen',
  overlegverloop: 'Verloop van een overleg',
  aanwezige: 'Aanwezig bij een overleg',
  overlegstuk: 'Op tafel gelegd in een overleg',
  mededeling: 'Verteld in een overleg',
  verslagdeel: 'Deel van een verslag',
  afspraak: 'Afspraak gemaakt',
  verslagvaststelling: 'Verslag vastgesteld',
  verslaginstemming: 'Antwoord op een verslag',
  actie: 'Actie afgesproken',
  actieterugkoppeling: 'Actie teruggekoppeld',
  voortgang: 'Voortgang verteld',
  aanspreekpunt: 'Aanspreekpunt van het gezin',
  overdrachtbericht: 'Bericht over een opvolger',
}
/** The same, of the plans and the help that lie or lay on the table. */
export const vanPlan: Record<string, string> = {
  opp: 'OPP begonnen',
  'opp-versie': 'Versie van het OPP',
  'opp-instemming': 'Antwoord op het handelingsdeel',
  'opp-vaststelling': 'OPP vastgesteld',
  gezinsplan: 'Gezinsplan begonnen',
  'gezinsplan-versie': 'Versie van het gezinsplan',
  'gezinsplan-vaststelling': 'Gezinsplan vastgesteld',
  'gezinsplan-afschrift': 'Gezinsplan op papier',
  inzet: 'Steun of hulp vastgelegd',
  'inzet-start': 'Steun of hulp gestart',
  'inzet-beeindiging': 'Steun of hulp beëindigd',
}
/** The same, of a koppeling between two of those plans: by how it stood from then on. */
export const vanKoppeling: Record<string, string> = {
  voorgesteld: 'Koppeling van twee plannen voorgesteld',
  bevestigd: 'Koppeling van twee plannen bevestigd',
  beeindigd: 'Koppeling van twee plannen beëindigd',
}

/** What changed about a casus. Closing, opening again and going to another fase have a line of their own beside it, with what was said then. */
function casusAnders({ status, fase, vorige_status, vorige_fase }: Gebeurd): string {
  if (status !== vorige_status) return status === 'open' ? 'De casus staat weer op open' : 'De casus staat nu op afgesloten'
  return fase === vorige_fase ? 'Casus bijgewerkt' : 'De casus is in een andere fase'
}

function titelVan(gebeurd: Gebeurd): string {
  const { soort, versie, status } = gebeurd
  if (soort === 'koppeling') return vanKoppeling[status ?? ''] ?? 'Koppeling van twee plannen'
  if (versie === 1) return vanCasus[soort] ?? vanPlan[soort] ?? soort
  return soort === 'casus' ? casusAnders(gebeurd) : `${vanCasus[soort] ?? vanPlan[soort]} (bijgewerkt)`
}

const Item = z
  .strictObject({
    tijdstip: Tijdstip.describe('Wanneer het gebeurde'),
    soort: z.string().meta({ description: 'Wat voor gegeven', example: 'deelnemer' }),
    aard: z.enum(['nieuw', 'gewijzigd']).meta({ description: 'Of het er kwam, of veranderde', example: 'nieuw' }),
    id: Uuid.describe('Het gegeven'),
    titel: z.string().meta({ description: 'Wat er gebeurde, in een paar woorden', example: 'Deelnemer aan tafel' }),
    link: z.string().meta({ description: 'Waar het staat', example: '/v1/casussen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' }),
  })
  .describe('Iets wat rond de casus gebeurde en wat u mag zien. Wat erin staat leest u op de link.')

/** By soort the address of one: the first read of a single one that the house has. */
const adressen = new Map(
  [...casusoperaties, ...planoperaties]
    .flatMap((op): [string, string][] =>
      !('lees' in op) || op.lijst || !op.noun || op.pad.includes('vervallenverklaring') ? [] : [[op.noun.soort, op.pad]],
    )
    .toReversed(),
)

/** One line, from the row as it stands now. */
function toon(casusId: string, gebeurd: Gebeurd): z.input<typeof Item> {
  const { soort, id, planversie, ouder, json, tijd, versie } = gebeurd
  const inhoud = JSON.parse(json) as Record<string, string>
  const pad = adressen.get(soort) ?? ''
  const namen = [...pad.matchAll(/{(\w+)}/g)].map(([, naam]) => naam as string)
  const waarde = (naam: string, nummer: number): string | number | null | undefined => {
    if (naam === 'planversie') return planversie
    if (naam === 'casusId') return casusId
    return nummer === namen.length - 1 || inhoud.id === ouder ? id : (inhoud[naam] ?? ouder)
  }
  const link = namen.reduce((tekst, naam, nummer) => tekst.replace(`{${naam}}`, String(waarde(naam, nummer))), `/v1${pad}`)
  return {
    tijdstip: tijd,
    soort,
    aard: versie === 1 ? 'nieuw' : 'gewijzigd',
    id,
    titel: titelVan(gebeurd),
    link,
  }
}

/** What happened around a casus, in order. An item shows to who sees the row; the content stays where it is. */
export const leesTijdlijn: Leesoperatie = {
  id: 'lijstTijdlijn',
  methode: 'GET',
  pad: '/casussen/{casusId}/tijdlijn',
  titel: 'Lees wat er rond de casus gebeurde, het oudste eerst',
  uitleg:
    'Van alles wat u nu mag zien: wanneer het kwam of veranderde, ook van wat op tafel ligt of lag, en van de koppelingen daartussen. Wat ten onrechte was vastgelegd en is vervallen, staat er niet in.',
  groep: 'casussen',
  scope: 'lezen',
  params: paramsVan('/casussen/{casusId}/tijdlijn'),
  Uit: Item,
  lijst: true,
  lees: async (deur, { params, limiet, na }) => {
    const rijen = await deur.tijdlijn(params.casusId, { casus: Object.keys(vanCasus), plan: Object.keys(vanPlan) }, { limiet, na })
    if (!rijen) return undefined
    const laatste = rijen.length > limiet ? rijen[limiet - 1] : undefined
    return {
      resultaten: rijen.slice(0, limiet).map((rij) => JSON.stringify(Item.parse(toon(params.casusId, rij)))),
      volgende: laatste && { volgorde: String(laatste.positie), id: laatste.id },
    }
  },
}
