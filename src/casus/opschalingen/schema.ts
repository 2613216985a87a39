import { z } from 'zod'
import type { Noun } from '../../toegang/noun.ts'
import { casusId, Datum, Id, Keuze, Moment, Regel, Verhaal } from '../schema.ts'
import type { OpschalingbesluitRij, OpschalingRij, OpschalingreactieRij } from './tabel.ts'
import * as tabel from './tabel.ts'

const opschalingId = Id('De opschaling')
const Functie = (omschrijving: string) => Regel(`${omschrijving}: een functie, geen naam`, 'Directeur van het samenwerkingsverband')

const vraag = {
  aanleiding: Keuze(tabel.aanleidingen, 'Waarop het vastloopt'),
  vraag: Verhaal(
    'Wat er moet worden doorgehakt. Ieder die de casus ziet leest dit: houd het kort en laat weg wat vertrouwelijk is',
    'School en wijkteam wachten sinds oktober op elkaar. Wie start de begeleiding in de klas?',
  ),
  overslaanReden: Verhaal('Waarom u een trede overslaat, als u dat doet', 'De eerste trede is al maanden niet bezet.').optional(),
}
const termijnen = {
  functie: Functie('Bij wie u aanklopt'),
  reactieVoor: Datum('Uiterlijk deze dag is er een reactie', '2026-12-01'),
  terugkoppelOp: Datum('Uiterlijk deze dag hoort iedereen aan tafel wat eruit kwam', '2026-12-08'),
}
const Opschaling = z
  .strictObject({
    id: Id('De opschaling'),
    casusId,
    tredeId: Id('De trede van de afspraak in de regio').optional(),
    ...vraag,
    ...termijnen,
    doorOrganisatieId: Id('De organisatie die opschaalde').optional(),
    doorPersoonId: Id('De ouder, jeugdige of iemand uit het netwerk die opschaalde').optional(),
    status: Keuze(['open', 'gereageerd', 'besloten'], 'Wat er tot nu toe kwam'),
    opgeschaaldOp: Moment('Wanneer'),
  })
  .describe('Dat iemand aan tafel hogerop aanklopte omdat het vastliep')

export const opschaling: Noun<OpschalingRij, typeof Opschaling> = {
  soort: 'opschaling',
  tabel: tabel.opschaling,
  vorm: 1,
  Uit: Opschaling,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    tredeId: rij.regiotrede_id ?? undefined,
    aanleiding: rij.aanleiding,
    vraag: rij.vraag,
    overslaanReden: rij.overslaan_reden ?? undefined,
    functie: rij.functie,
    reactieVoor: rij.reactie_voor,
    terugkoppelOp: rij.terugkoppel_op,
    doorOrganisatieId: rij.door_organisatie_id ?? undefined,
    doorPersoonId: rij.door_persoon_id ?? undefined,
    status: rij.status,
    opgeschaaldOp: rij.aangemaakt_op,
  }),
  plaats: (rij) => ({
    casus: rij.casus_id,
    ouder: rij.casus_id,
    eigenaar: rij.eigenaar_id,
    cel: 'casus/basis',
    filter: { status: rij.status, soort: rij.aanleiding, datum: rij.reactie_voor },
  }),
}

type Onder = { casus_id: string; eigenaar_id: string; opschaling_id: string }
const plaatsOnder = (rij: Onder) => ({
  casus: rij.casus_id,
  ouder: rij.casus_id,
  eigenaar: rij.eigenaar_id,
  cel: 'casus/basis' as const,
  filter: { verwijst: rij.opschaling_id },
})

const reactie = {
  functie: Functie('Wie reageerde'),
  op: Datum('De dag van de reactie', '2026-12-01'),
  tekst: Verhaal('Wat er is gezegd', 'Ik spreek morgen met beide partijen.'),
}
const Reactie = z.strictObject({ id: Id('De reactie'), casusId, opschalingId, ...reactie }).describe('Wat er op een opschaling is gezegd')

export const opschalingreactie: Noun<OpschalingreactieRij, typeof Reactie> = {
  soort: 'opschalingreactie',
  tabel: tabel.opschalingreactie,
  vorm: 1,
  Uit: Reactie,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    opschalingId: rij.opschaling_id,
    functie: rij.functie,
    op: rij.op,
    tekst: rij.tekst,
  }),
  plaats: plaatsOnder,
}

const besluit = {
  soort: Keuze(
    tabel.besluitsoorten,
    'Een advies, een afspraak waar de partijen het over eens zijn, of een besluit dat hen bindt. Dat laatste kan alleen als een afspraak in de regio dat zegt; wettelijke bevoegdheden blijven bij wie ze heeft',
  ),
  functie: Functie('Wie besliste'),
  op: Datum('De dag van het besluit', '2026-12-04'),
  tekst: Verhaal('Wat is besloten', 'Het wijkteam start maandag; wie betaalt wordt in januari geregeld.'),
}
const Besluit = z
  .strictObject({ id: Id('Het besluit'), casusId, opschalingId, ...besluit })
  .describe('Wat er op een opschaling is besloten')

export const opschalingbesluit: Noun<OpschalingbesluitRij, typeof Besluit> = {
  soort: 'opschalingbesluit',
  tabel: tabel.opschalingbesluit,
  vorm: 1,
  Uit: Besluit,
  toon: (rij) => ({
    id: rij.id,
    casusId: rij.casus_id,
    opschalingId: rij.opschaling_id,
    soort: rij.soort,
    functie: rij.functie,
    op: rij.op,
    tekst: rij.tekst,
  }),
  plaats: plaatsOnder,
}

export const MaakOpschaling = z
  .strictObject({
    ...vraag,
    tredeId: Id('De trede van de afspraak in de regio: daar staan functie en termijnen').optional(),
    functie: termijnen.functie.optional(),
    reactieVoor: termijnen.reactieVoor.optional(),
    terugkoppelOp: termijnen.terugkoppelOp.optional(),
  })
  .refine(
    ({ tredeId, functie, reactieVoor, terugkoppelOp }) => {
      const zelf = [functie, reactieVoor, terugkoppelOp].filter((een) => een !== undefined).length
      return tredeId === undefined ? zelf === 3 : zelf === 0
    },
    {
      error: 'Noem de trede van een afspraak in de regio, óf zelf bij wie u aanklopt (`functie`), `reactieVoor` en `terugkoppelOp`.',
      path: ['tredeId'],
    },
  )
  .refine(({ reactieVoor, terugkoppelOp }) => !reactieVoor || !terugkoppelOp || terugkoppelOp >= reactieVoor, {
    error: 'De terugkoppeling kan niet vóór de reactie komen.',
    path: ['terugkoppelOp'],
  })
export type MaakOpschaling = z.output<typeof MaakOpschaling>
export const MaakReactie = z.strictObject(reactie)
export const MaakBesluit = z.strictObject(besluit)
