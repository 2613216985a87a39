import { dullaert, jeugdwet, wvo } from '../bronnen.ts'
import { gevuld, loopt } from '../dag.ts'
import { type Regel, voldaan } from '../regel.ts'

/**
 * A decision that binds the parties rests on what they agreed in the region: a registered agreement that holds on that day, with a functionaris and a reach, on a rung
 * that has this power; and someone at this table is party to it. That each of them is, is not asked: a school is bound by what its bestuur signed. No law gives it; what the law gives to bestuur, samenwerkingsverband, college or inspectie stays there (the law knows only the settling of
 * disputes over the plans themselves).
 */
export const doorzettingsmachtBerustOpAfspraak: Regel<'opschaling'> = {
  id: 'doorzettingsmacht-berust-op-afspraak',
  versie: 2,
  titel: 'Een bindend besluit rust op een afspraak in de regio',
  onderwerp: 'opschaling',
  ernst: { 'opschaling-besluiten': 'blokkeert' },
  geldigVan: '2019-01-01',
  bronnen: [dullaert, wvo('art. 2.47 lid 10 (geschil over de plannen)'), jeugdwet('art. 2.2 lid 3 (overleg over de plannen)')],
  zekerheid: 'vakbron',
  uitkomsten: ['voldaan', 'geschonden'],

  toets({ opschalingId, casusId, besluit, trede, afspraak, aanTafel }) {
    if (besluit?.soort !== 'bindend') return voldaan
    const bindt = afspraak?.partijIds.some((id) => aanTafel.includes(id)) ?? false
    if (trede?.doorzettingsmacht && afspraak && bindt && gevuld(afspraak.functionaris) && loopt(afspraak, besluit.op)) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg:
        'Dit besluit kan de partijen niet binden: dat kan alleen op een trede van een afspraak in de regio die dat zegt, met een functionaris, op een dag waarop zij geldt, en met partijen die aan deze tafel zitten. Ook dan houden schoolbestuur, samenwerkingsverband, gemeente en inspectie wat de wet hun geeft. Leg het vast als advies, of schaal op naar een trede die wel mag beslissen.',
      feiten: { opschalingId, afspraak: afspraak?.naam, doorzettingsmacht: trede?.doorzettingsmacht ?? false, partijAanTafel: bindt },
      herstel: [
        {
          door: 'deelnemer van de casus',
          methode: 'POST',
          pad: `/v1/casussen/${casusId}/opschalingen/${opschalingId}/besluiten`,
          body: { ...besluit, soort: 'advies' },
          invullen: [],
          vervangt: true,
        },
      ],
    }
  },
}
