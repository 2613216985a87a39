import { niemand } from '../../toegang/actor.ts'
import { type Toegestaan, toegestaan, type Weigering } from '../../toegang/besluit.ts'
import { leesDeel, leesLijst } from '../../toegang/lezen.ts'
import type { Noun } from '../../toegang/noun.ts'
import { type Leesoperatie, type Operatie, schrijfoperatie } from '../../toegang/operatie.ts'
import { hoortBij } from '../wijzigen.ts'
import * as opslag from './opslag.ts'
import { GeefZienswijze, WijzigZienswijze, zienswijze } from './schema.ts'

const naamVan = (soort: string): string => soort.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
const alleenZelf: Weigering = { reden: 'Een zienswijze geeft de jeugdige zelf, of wie gezag heeft.' }

type Bij = { noun: Noun<never>; pad: string; groep: string }
const namenVan = ({ pad }: Bij): string[] => [...pad.matchAll(/{(\w+)}/g)].map(([, naam]) => naam as string)
const paramVan = (bij: Bij): string => namenVan(bij).at(-1) ?? ''
const vorigeVan = (bij: Bij): string[] => namenVan(bij).slice(0, -1)

/** Under a resource with an address of several ids: where those do not belong together, there is nothing, and that is asked and logged alike. */
function opAdres(bij: Bij, lezing: Leesoperatie, lees: Leesoperatie['lees'] = lezing.lees): Leesoperatie {
  if (vorigeVan(bij).length === 0) return lezing
  return {
    ...lezing,
    lees: async (deur, vraag) => {
      const { params } = vraag
      const boven = await deur.zonderLog.een(bij.noun, params[paramVan(bij)])
      const json = boven && JSON.parse(boven.json)
      const klopt = json && vorigeVan(bij).every((naam) => json[naam] === params[naam])
      return lees(deur, klopt ? vraag : { ...vraag, params: { ...params, [paramVan(bij)]: niemand } })
    },
  }
}

/** What the people a record is about say beside it. `pad` ends in the id of that resource: `/opps/{oppId}`. */
export function zienswijzen(bij: Bij): Operatie[] {
  const { groep } = bij
  const [naam, onder] = [naamVan(bij.noun.soort), `${bij.pad}/zienswijzen`]
  return [
    geven(bij, naam, onder),
    opAdres(
      bij,
      leesLijst(zienswijze, 'ouder', { id: `lijst${naam}Zienswijzen`, pad: onder, titel: 'Lees wat de betrokkenen hierbij zeggen', groep }),
    ),
    opAdres(
      bij,
      leesDeel(zienswijze, { id: `lees${naam}Zienswijze`, pad: `${onder}/{zienswijzeId}`, titel: 'Lees een zienswijze', groep }),
      (deur, { params }) => deur.deel(zienswijze, params[paramVan(bij)], params.zienswijzeId),
    ),
    wijzigen(bij, naam, onder),
  ]
}

function geven(bij: Bij, naam: string, pad: string): Operatie {
  const { noun, groep } = bij
  const delen = (noun.delen ?? []).map((deel) => deel.noun.soort).filter((soort) => soort !== zienswijze.soort)
  return schrijfoperatie({
    id: `maak${naam}Zienswijze`,
    methode: 'POST',
    pad,
    titel: 'Zet uw eigen zienswijze hiernaast',
    uitleg:
      'Voor de jeugdige om wie het gaat en voor wie gezag heeft. De organisatie die dit bijhoudt kan uw zienswijze niet wijzigen en niet los van het gegeven weghalen.',
    groep,
    scope: 'schrijven',
    actie: 'zienswijze.geven',
    body: GeefZienswijze,
    antwoord: 'aangemaakt',
    uit: zienswijze,
    doel: (params: Record<string, string>) => ({
      soort: noun.soort,
      id: params[paramVan(bij)] ?? '',
      ouder: params[vorigeVan(bij).at(-1) ?? ''],
    }),
    verwijzingen: ({ body }) => (body.onderdeelId ? [{ pointer: '/onderdeelId', soort: delen, id: body.onderdeelId }] : []),
    mag: (actor): Toegestaan<'zienswijze.geven'> | Weigering => (actor.soort === 'persoon' ? toegestaan('zienswijze.geven') : alleenZelf),
    schrijf: async (tx, mag, { body, doel, verwezen }) => ({
      soort: zienswijze.soort,
      id: await opslag.geef(tx, mag, doel, verwezen.get('/onderdeelId'), body),
      ouder: doel.id,
    }),
  })
}

function wijzigen(bij: Bij, naam: string, pad: string): Operatie {
  return schrijfoperatie({
    id: `wijzig${naam}Zienswijze`,
    methode: 'PATCH',
    pad: `${pad}/{zienswijzeId}`,
    titel: 'Wijzig uw zienswijze',
    uitleg: 'Alleen wie haar gaf.',
    groep: bij.groep,
    scope: 'schrijven',
    actie: 'zienswijze.wijzigen',
    body: WijzigZienswijze,
    antwoord: 'gewijzigd',
    uit: zienswijze,
    ifMatch: true,
    doel: ({ zienswijzeId }: Record<string, string>) => ({ soort: zienswijze.soort, id: zienswijzeId ?? '' }),
    mag: (actor, doel): Toegestaan<'zienswijze.wijzigen'> | Weigering =>
      actor.soort === 'persoon' && actor.houders.includes(doel?.json.auteurId)
        ? toegestaan('zienswijze.wijzigen')
        : { reden: 'Alleen wie deze zienswijze gaf kan haar wijzigen.' },
    schrijf: async (tx, mag, { params, body, doel }) => {
      for (const naam of namenVan(bij)) hoortBij(doel, params[naam] ?? '')
      await opslag.wijzig(tx, mag, doel.id, body.tekst)
      return { soort: zienswijze.soort, id: doel.id, ouder: doel.ouder as string }
    },
  })
}
