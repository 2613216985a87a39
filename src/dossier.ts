import { z } from 'zod'
import { aanspreekpunt } from './casus/aanspreekpunten/schema.ts'
import { actie, actieterugkoppeling } from './casus/acties/schema.ts'
import { arrangement } from './casus/arrangementen/schema.ts'
import { afsluiting, casus, faseovergang, heropening } from './casus/casussen/schema.ts'
import { deelnemer, deelnemermedewerker } from './casus/deelnemers/schema.ts'
import { deling } from './casus/delingen/schema.ts'
import { ervaring } from './casus/ervaringen/schema.ts'
import { doelscore, evaluatieafronding, evaluatiemoment } from './casus/evaluatiemomenten/schema.ts'
import { inbreng } from './casus/inbreng/schema.ts'
import { meldcode } from './casus/meldcodes/schema.ts'
import { opschaling, opschalingbesluit, opschalingreactie } from './casus/opschalingen/schema.ts'
import { overdrachtbericht } from './casus/overdrachten/schema.ts'
import { overleg } from './casus/overleggen/schema.ts'
import { regieaanbieding, regieperiode } from './casus/regie/schema.ts'
import { toestemming } from './casus/toestemmingen/schema.ts'
import { uitnodiging } from './casus/uitnodigingen/schema.ts'
import { voortgang } from './casus/voortgang/schema.ts'
import { gezinsplanNoun } from './plannen/gezinsplannen/schema.ts'
import { inzetNoun } from './plannen/inzetten/schema.ts'
import { koppelingNoun } from './plannen/koppelingen/schema.ts'
import { oppNoun } from './plannen/opps/schema.ts'
import { vol } from './toegang/gedaante.ts'
import { paramsVan } from './toegang/lezen.ts'
import type { Deel, Noun } from './toegang/noun.ts'
import type { Leesoperatie } from './toegang/operatie.ts'
import { metPeildatum } from './toegang/toen.ts'

const los = (noun: unknown, veld: string): Deel => ({ noun: noun as Noun<never>, veld })
/** What hangs on the casus itself, in the order in which one reads it. */
const losse: Deel[] = [
  los(deelnemer, 'deelnemers'),
  los(deelnemermedewerker, 'medewerkers'),
  los(regieperiode, 'regie'),
  los(regieaanbieding, 'regieaanbiedingen'),
  los(aanspreekpunt, 'aanspreekpunten'),
  los(overdrachtbericht, 'overdrachtberichten'),
  los(actie, 'acties'),
  los(actieterugkoppeling, 'actieterugkoppelingen'),
  los(voortgang, 'voortgang'),
  los(faseovergang, 'faseovergangen'),
  los(afsluiting, 'afsluitingen'),
  los(heropening, 'heropeningen'),
  los(ervaring, 'ervaringen'),
  los(evaluatiemoment, 'evaluatiemomenten'),
  los(evaluatieafronding, 'evaluatieafrondingen'),
  los(doelscore, 'doelscores'),
  los(opschaling, 'opschalingen'),
  los(opschalingreactie, 'opschalingreacties'),
  los(opschalingbesluit, 'opschalingbesluiten'),
  los(inbreng, 'inbreng'),
]
/** What stands on its own and lies on this table. */
const tops = [
  los(toestemming, 'toestemmingen'),
  los(deling, 'delingen'),
  los(meldcode, 'meldcodes'),
  los(overleg, 'overleggen'),
  los(arrangement, 'arrangementen'),
  los(uitnodiging, 'uitnodigingen'),
  los(oppNoun, 'opps'),
  los(gezinsplanNoun, 'gezinsplannen'),
  los(inzetNoun, 'inzetten'),
  los(koppelingNoun, 'koppelingen'),
]
const bovenste = casus as unknown as Noun<never>

const Dossier = z
  .strictObject({
    casus: vol(bovenste),
    ...Object.fromEntries(losse.map(({ noun, veld }) => [veld, z.array(noun.Uit)])),
    ...Object.fromEntries(tops.map(({ noun, veld }) => [veld, z.array(vol(noun))])),
  })
  .describe('Alles van een casus wat u mag zien, met van elk plan precies de versie die op tafel ligt')

/** Everything the caller may see of a casus in one answer. */
export const leesDossier: Leesoperatie = metPeildatum({
  id: 'leesDossier',
  methode: 'GET',
  pad: '/casussen/{casusId}/dossier',
  titel: 'Lees alles van een casus in één keer',
  groep: 'casussen',
  scope: 'lezen',
  params: paramsVan('/casussen/{casusId}/dossier'),
  Uit: Dossier,
  lees: (deur, { params }) => deur.dossier(bovenste, params.casusId, tops, losse),
})
