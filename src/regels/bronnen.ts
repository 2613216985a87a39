import type { Bron } from './regel.ts'

/** What no source says: our own choice, so that nobody takes it for law. */
export const beleidskeuze = (plaats: string): Bron => ({ document: 'Rondetafel', plaats: `beleidskeuze: ${plaats}` })

/** The sources that rules cite, so that each is named in one way. */
export const kenniskaart = (plaats: string): Bron => ({ document: 'NJi, Kenniskaart Kwaliteit verbinding onderwijs en jeugdhulp', plaats })
export const ijkpunten = (plaats: string): Bron => ({ document: 'IJkpunten voor een goede verbinding van onderwijs en jeugdhulp', plaats })
export const handreiking = (plaats: string): Bron => ({ document: 'Oberon, Handreiking', plaats })
export const vormen = (plaats: string): Bron => ({ document: 'NJi, Vormen van samenwerking', plaats })
export const cop = (plaats: string): Bron => ({ document: 'Community of Practice Interprofessioneel samenwerken', plaats })
export const wvo = (plaats: string): Bron => ({ document: 'Wet voortgezet onderwijs 2020', plaats, stand: '1-1-2026' })
/** Of the law on the OPP and the samenwerkingsverband only that for vo was read; that po and (v)so say the same was not checked. */
export const alleenVo = (plaats: string): Bron => wvo(`${plaats} (vo; voor po en (v)so niet nagetrokken)`)
export const jeugdwet = (plaats: string): Bron => ({ document: 'Jeugdwet', plaats, stand: '6-11-2021' })
export const uavg = (plaats: string): Bron => ({ document: 'Uitvoeringswet AVG', plaats, stand: '1-1-2020' })
export const avg = (plaats: string): Bron => ({ document: 'AVG', plaats })
export const autoriteitPersoonsgegevens = (plaats: string): Bron => ({
  document: 'Autoriteit Persoonsgegevens',
  plaats: `${plaats} (vakbron)`,
})
export const toezicht: Bron = { document: 'Toezicht Sociaal Domein', plaats: 'over de regisseur en zijn randvoorwaarden' }
export const dullaert: Bron = {
  document: 'Dullaert, De kracht om door te zetten (2019)',
  plaats: 'escalatie, doorbraak en arbitrage (inhoudsopgave gelezen)',
}
export const onderwijsgeschillen: Bron = { document: 'Onderwijsgeschillen', plaats: 'Geschillencommissie passend onderwijs (vakbron)' }
export const leerplichtwet = (plaats: string): Bron => ({ document: 'Leerplichtwet 1969', plaats, stand: '1-10-2013' })
export const wmo = (plaats: string): Bron => ({ document: 'Wet maatschappelijke ondersteuning 2015', plaats })
export const informatieNaScheiding: Bron = {
  document: 'Augeo en Landelijke Klachtencommissie',
  plaats: 'informatie aan ouders na scheiding (vakbron)',
}
export const bw = (plaats: string): Bron => ({ document: 'Burgerlijk Wetboek', plaats })
export const meldcodebesluit = (plaats: string): Bron => ({ document: 'Besluit verplichte meldcode', plaats, stand: '31-7-2013' })
export const afwegingskader: Bron = { document: 'Afwegingskader meldcode', plaats: 'de vijf vragen, sinds 1-1-2019 (vakbron)' }
export const handelingsprotocol: Bron = { document: 'Handelingsprotocol', plaats: 'delen zonder toestemming (vakbron)' }
export const ibp: Bron = { document: 'Aanpak informatiebeveiliging en privacy in het onderwijs', plaats: 'gegevens delen (vakbron)' }
