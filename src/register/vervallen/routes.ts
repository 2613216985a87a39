import type { Actor } from '../../toegang/actor.ts'
import { eigenaarMag, type Toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { celVan } from '../../toegang/eigenzicht.ts'
import type { Noun } from '../../toegang/noun.ts'
import { type Operatie, type Schrijfoperatie, schrijfoperatie, slotOpDoel, type Zicht } from '../../toegang/operatie.ts'
import { idsIn, leesEenErbij, leesErbij } from '../erbij.ts'
import { vervalVan } from '../externe-verwijzingen/opslag.ts'
import { hoortBij } from '../wijzigen.ts'
import { vervalZienswijzen } from '../zienswijzen/opslag.ts'
import { type Verval, verklaar } from './opslag.ts'
import { NieuweVervallenverklaring, vervallenverklaring as noun } from './schema.ts'

type Vervalbaar = {
  /** What can be taken out of view, and where one row of it stands: `/personen/{persoonId}`, or a part of it. */
  noun: Noun<never>
  pad: string
  groep: string
  /** The noun in the ids of the operations: `Persoon`. */
  id: string
  verval: Verval
  /** What goes with it, where that is more than its parts. */
  uitleg?: string
  /** The owner may, unless this says otherwise. */
  mag?: (actor: Actor, doel: Zicht | undefined) => Toegestaan<'vervallen-verklaren'> | Weigering
  /** What it is a part of, when it is read under that alone. */
  onder?: (params: Record<string, string>) => { soort: string; id: string }
  /** Whom to lock, when the row itself does not say it. */
  slot?: Schrijfoperatie['slot']
}
/** The owner may; who does not see all of the parts takes none of them away. */
const eigenaarVan =
  ({ noun }: Vervalbaar): NonNullable<Vervalbaar['mag']> =>
  (actor, doel) =>
    eigenaarMag('vervallen-verklaren', actor, doel?.eigenaar, noun.delen ? 'alles' : undefined)

/** `POST …/vervallenverklaringen { reden }` on one kind of row, and the reads that still show the owner what went and why. */
export function vervallenverklaring(van: Vervalbaar): Operatie[] {
  const naam = van.id.charAt(0).toUpperCase() + van.id.slice(1)
  const pad = `${van.pad}/vervallenverklaringen`
  const erbij = { bij: van.noun, pad: van.pad, noun, veld: 'vervallenId', groep: van.groep }
  return [
    verklaren(van, `verklaar${naam}Vervallen`, pad),
    leesErbij(erbij, { id: `lijst${naam}Vervallenverklaringen`, pad, titel: 'Lees of en waarom dit is vervallen' }),
    leesEenErbij(erbij, {
      id: `lees${naam}Vervallenverklaring`,
      pad: `${pad}/{vervallenverklaringId}`,
      titel: 'Lees waarom dit is vervallen',
    }),
  ]
}

function verklaren(van: Vervalbaar, id: string, pad: string): Operatie {
  const ids = idsIn(van.pad)
  return schrijfoperatie({
    id,
    methode: 'POST',
    pad,
    titel: 'Haal weg wat hier ten onrechte is vastgelegd',
    uitleg:
      van.uitleg ??
      'Het gegeven en zijn onderdelen verdwijnen direct uit elk antwoord, voor iedereen. Is iets voorbij maar klopte het wel, leg dan een einddatum vast.',
    groep: van.groep,
    scope: 'schrijven',
    actie: 'vervallen-verklaren',
    body: NieuweVervallenverklaring,
    antwoord: 'aangemaakt',
    uit: noun,
    raaktDekking: true,
    doel: (params: Record<string, string>) => ({
      soort: van.noun.soort,
      id: ids(params).doel,
      ...(van.onder && { onder: van.onder(params) }),
    }),
    slot: van.slot ?? slotOpDoel,
    mag: van.mag ?? eigenaarVan(van),
    schrijf: async (tx, mag, { params, body, doel }) => {
      const { ouders } = ids(params)
      for (const ouder of ouders) hoortBij(doel, ouder)
      const cel = await celVan(tx, doel)
      const eerder = tx.weg.length
      await van.verval(tx, mag, doel)
      for (const mee of [vervalVan, vervalZienswijzen]) await mee(tx, mag, doel.id)
      return { soort: noun.soort, id: verklaar(tx, mag, doel, { ...body, onder: ouders, cel, weg: tx.weg.slice(eerder) }) }
    },
  })
}
