import { organisatieMag } from '../../toegang/besluit.ts'
import type { Noun } from '../../toegang/noun.ts'
import { type Leesoperatie, type Operatie, schrijfoperatie } from '../../toegang/operatie.ts'
import { leesEenErbij, leesErbij } from '../erbij.ts'
import { vervallenverklaring } from '../vervallen/routes.ts'
import * as opslag from './opslag.ts'
import { externeVerwijzing, Verwijzing, zoeksleutel } from './schema.ts'

const groep = 'externe-verwijzingen'
const naamVan = (soort: string): string => soort.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The own numbers of a client on one kind of top-level resource. `pad` ends in the id of that resource: `/personen/{persoonId}`. */
export function externeVerwijzingen({ noun, pad, groep: tag }: { noun: Noun<never>; pad: string; groep: string }): Operatie[] {
  const param = pad.match(/{(\w+)}$/)?.[1] ?? ''
  const naam = naamVan(noun.soort)
  const onder = `${pad}/externe-verwijzingen`
  const maak = schrijfoperatie({
    id: `maak${naam}ExterneVerwijzing`,
    methode: 'POST',
    pad: onder,
    titel: 'Leg uw eigen nummer hiervan vast',
    uitleg: 'Alleen uw eigen organisatie ziet het, en kan er met `_zoek` op zoeken. Leg hier nooit een BSN of PGN vast.',
    groep: tag,
    scope: 'schrijven',
    actie: 'externe-verwijzing.maken',
    body: Verwijzing,
    antwoord: 'aangemaakt',
    uit: externeVerwijzing,
    doel: (params: Record<string, string>) => ({ soort: noun.soort, id: params[param] ?? '' }),
    mag: (actor) => organisatieMag('externe-verwijzing.maken', actor),
    schrijf: async (tx, mag, { body, doel }) => ({ soort: externeVerwijzing.soort, id: opslag.maak(tx, mag, doel, body) }),
  })
  const erbij = { bij: noun, pad, noun: externeVerwijzing, veld: 'verwijstNaarId', groep: tag }
  return [
    maak,
    leesErbij(erbij, { id: `lijst${naam}ExterneVerwijzingen`, pad: onder, titel: 'Lees uw eigen nummers hiervan' }),
    leesEenErbij(erbij, {
      id: `lees${naam}ExterneVerwijzing`,
      pad: `${onder}/{externeVerwijzingId}`,
      titel: 'Lees een eigen nummer hiervan',
    }),
  ]
}

/** Finds by the own number. A POST, because such a number may not stand in a URL. */
const zoek: Leesoperatie = {
  id: 'zoekExterneVerwijzing',
  methode: 'POST',
  pad: '/externe-verwijzingen/_zoek',
  titel: 'Zoek een gegeven op uw eigen nummer',
  uitleg: 'Zoekt alleen in wat uw eigen organisatie heeft vastgelegd.',
  groep,
  scope: 'lezen',
  noun: externeVerwijzing,
  body: Verwijzing,
  lijst: true,
  lees: (deur, { body, limiet, na }) =>
    deur.lijst(externeVerwijzing, 'lijst', { filters: { filter_status: zoeksleutel(body) }, limiet, na }),
}

export const externeVerwijzingOperaties: Operatie[] = [
  zoek,
  ...vervallenverklaring({
    noun: externeVerwijzing,
    pad: '/externe-verwijzingen/{externeVerwijzingId}',
    groep,
    id: 'ExterneVerwijzing',
    verval: opslag.verval,
  }),
]
