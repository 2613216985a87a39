import type { z } from 'zod'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import * as aanspreekpunten from '../aanspreekpunten/opslag.ts'
import { sluitActies, vervalActies } from '../acties/opslag.ts'
import { sluitVoorstellen, vervalArrangementen } from '../arrangementen/opslag.ts'
import { vervalVervolgen } from '../consulten/opslag.ts'
import * as deelnemers from '../deelnemers/opslag.ts'
import { vervalDelingen } from '../delingen/opslag.ts'
import { vervalErvaringen } from '../ervaringen/opslag.ts'
import { vervalEvaluaties } from '../evaluatiemomenten/opslag.ts'
import { vervalInbreng } from '../inbreng/opslag.ts'
import { eisGezinsleden, eisVerschillend, maakJeugdigen, vervalJeugdigen } from '../jeugdigen/opslag.ts'
import { vervalMeldcodes } from '../meldcodes/opslag.ts'
import { vervalOpschalingen } from '../opschalingen/opslag.ts'
import { eigenMedewerker, eigenNaam, eigenOrganisatie, eisOpen, nietToegestaan, strijdig } from '../opslag.ts'
import { vervalBerichten } from '../overdrachten/opslag.ts'
import { sluitOverleggen, vervalOverleggen } from '../overleggen/opslag.ts'
import { eindigRegie, hervatRegie, isRegisseur, openRegie, vervalRegie } from '../regie/opslag.ts'
import { kenmerk } from '../schema.ts'
import { vervalToestemmingen } from '../toestemmingen/opslag.ts'
import { hervatUitnodigingen, sluitUitnodigingen, vervalUitnodigingen } from '../uitnodigingen/opslag.ts'
import { vervalVoortgang } from '../voortgang/opslag.ts'
import * as noun from './schema.ts'

type Maak = z.output<typeof noun.MaakCasus>

/** Opens a casus: its jeugdigen and their hulpvragen, who sits at the table, and the regie with the opener. */
export async function maakCasus(
  tx: Tx,
  mag: Toegestaan<'casus.openen'>,
  body: Maak,
  verwezen: ReadonlyMap<string, Zicht>,
): Promise<Geschreven> {
  const [organisatie, medewerker] = [eigenOrganisatie(tx), eigenMedewerker(tx)]
  const personen = body.jeugdigen.map(({ persoonId }) => persoonId)
  await eisVerschillend(tx, personen)
  if (body.gezinId) await eisGezinsleden(tx, body.gezinId, personen, (nummer) => `/jeugdigen/${nummer}/persoonId`)
  const casus = tx.voegToe(noun.casus, {
    id: tx.id(),
    nummer: `RT-${kenmerk(tx.id, 10)}`,
    status: 'open',
    fase: 'signaleren',
    eigenaar_id: organisatie,
    geopend_op: tx.nu,
    gezin_id: body.gezinId ?? null,
  })
  maakJeugdigen(tx, mag, { casus_id: casus.id, eigenaar_id: casus.eigenaar_id }, body.jeugdigen)
  const toets = deelnemers.maakDeelnemers(tx, mag, casus, body.deelnemers ?? [], verwezen)
  openRegie(tx, mag, casus, { organisatie_id: organisatie, medewerker_id: medewerker, naam: eigenNaam(tx) })
  return { soort: 'casus', id: casus.id, toets }
}

/** From which fase one can go where: toewijzen is skipped for light help, and an evaluatie can lead back to the table. */
const volgende: Record<noun.Fase, readonly noun.Fase[]> = {
  signaleren: ['samen-beslissen'],
  'samen-beslissen': ['toewijzen', 'uitvoeren'],
  toewijzen: ['uitvoeren'],
  uitvoeren: ['samen-beslissen'],
}

/** Moves the casus to another fase. A person may only while they hold the regie. */
export async function gaOver(
  tx: Tx,
  _mag: Toegestaan<'casus.overgaan'>,
  casusId: string,
  body: z.output<typeof noun.MaakFaseovergang>,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  if (tx.actor.soort === 'persoon' && !(await isRegisseur(tx, casusId))) throw nietToegestaan(alleenMetRegie)
  const kan = volgende[casus.fase as noun.Fase]
  if (!kan.includes(body.naar))
    throw strijdig(`Van \`${casus.fase}\` kan de casus alleen naar ${kan.map((fase) => `\`${fase}\``).join(' of ')}.`)
  const rij = tx.voegToe(noun.faseovergang, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: casus.eigenaar_id,
    van: casus.fase,
    naar: body.naar,
    toelichting: body.toelichting ?? null,
    regie_aan_familie: body.regieGevraagd?.aanFamilie ?? null,
    regie_uitkomst: body.regieGevraagd?.uitkomst ?? null,
    regie_toelichting: body.regieGevraagd?.toelichting ?? null,
  })
  await tx.wijzig(noun.casus, { id: casusId }, { fase: body.naar })
  return { soort: 'faseovergang', id: rij.id, ouder: casusId, toets: [{ moment: 'fase-overgaan', soort: 'casus', id: casusId }] }
}
const alleenMetRegie = 'Als persoon kunt u dit alleen doen zolang u zelf de regie heeft.'

const alleenRegieOfOpener = 'Een casus sluiten kan alleen wie de regie heeft, of de organisatie die de casus opende.'

/** Closes the casus, and with it what was open to others on its ground: for who holds the regie, or who opened it. The regie ends, and what rests on the casus closes with it. */
export async function sluitCasus(
  tx: Tx,
  mag: Toegestaan<'casus.afsluiten'>,
  casusId: string,
  body: z.output<typeof noun.MaakAfsluiting>,
): Promise<Geschreven> {
  const casus = await eisOpen(tx, casusId)
  if (tx.actor.organisatie !== casus.eigenaar_id && !(await isRegisseur(tx, casusId))) throw nietToegestaan(alleenRegieOfOpener)
  const rij = tx.voegToe(noun.afsluiting, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: casus.eigenaar_id,
    reden: body.reden,
    opbrengst: body.opbrengst ?? null,
    nazorg: body.nazorg ?? null,
    zonder_ervaring_reden: body.zonderErvaringReden ?? null,
  })
  await sluitActies(tx, mag, casusId)
  await sluitOverleggen(tx, mag, casusId)
  await sluitVoorstellen(tx, mag, casusId)
  await sluitUitnodigingen(tx, mag, casusId)
  await eindigRegie(tx, mag, casusId)
  await tx.wijzig(noun.casus, { id: casusId }, { status: 'afgesloten', afgesloten_op: tx.nu })
  return { soort: 'afsluiting', id: rij.id, ouder: casusId, toets: [{ moment: 'casus-afsluiten', soort: 'casus', id: casusId }] }
}

const geslotenSql = `select c.eigenaar_id, c.status,
    (select a.id from afsluiting a where a.casus_id = c.id and a.heropend_op is null and a.vervallen_op is null) as afsluiting
  from casus c where c.id = $1 and c.vervallen_op is null`

/** Opens a closed casus again. Who does so holds the regie from now on; what others may see comes back as far as a ground for it stands today. */
export async function heropen(
  tx: Tx,
  mag: Toegestaan<'casus.heropenen'>,
  casusId: string,
  { reden }: z.output<typeof noun.MaakHeropening>,
): Promise<Geschreven> {
  const [organisatie, medewerker] = [eigenOrganisatie(tx), eigenMedewerker(tx)]
  const [casus] = await tx.query<{ eigenaar_id: string; status: string; afsluiting: string | null }>('casus_gesloten', geslotenSql, [
    casusId,
  ])
  if (casus?.status !== 'afgesloten' || casus.afsluiting === null) throw strijdig('De casus is open.')
  await tx.wijzig(noun.afsluiting, { id: casus.afsluiting }, { heropend_op: tx.nu })
  await tx.wijzig(noun.casus, { id: casusId }, { status: 'open', afgesloten_op: null })
  const rij = tx.voegToe(noun.heropening, {
    id: tx.id(),
    casus_id: casusId,
    eigenaar_id: casus.eigenaar_id,
    afsluiting_id: casus.afsluiting,
    reden,
  })
  await aanspreekpunten.zonderVertrokkenen(tx, mag, casusId)
  await deelnemers.zonderVertrokkenen(tx, mag, casusId)
  await hervatUitnodigingen(tx, mag, casusId)
  const houder = { organisatie_id: organisatie, medewerker_id: medewerker, naam: eigenNaam(tx) }
  await hervatRegie(tx, mag, { id: casusId, eigenaar_id: casus.eigenaar_id }, houder)
  return { soort: 'heropening', id: rij.id, ouder: casusId }
}

/** Takes a casus that should not have been opened out of view, with everything that hangs under it. Gives who was one person by it and is not any more. */
export async function vervalCasus(tx: Tx, mag: Toegestaan<'vervallen-verklaren'>, { id }: Zicht): Promise<string[]> {
  await tx.vervalt(noun.casus, 'id', id)
  await vervalJeugdigen(tx, mag, id)
  for (const deel of [noun.faseovergang, noun.afsluiting, noun.heropening]) await tx.vervalt(deel as typeof noun.afsluiting, 'casus_id', id)
  await deelnemers.vervalDeelnemers(tx, mag, id)
  const los = await vervalUitnodigingen(tx, mag, id)
  await vervalToestemmingen(tx, mag, id)
  await vervalDelingen(tx, mag, id)
  await vervalMeldcodes(tx, mag, id)
  await vervalOverleggen(tx, mag, id)
  await vervalVervolgen(tx, mag, id)
  for (const verval of [vervalRegie, vervalActies, vervalVoortgang, aanspreekpunten.vervalAanspreekpunten, vervalBerichten])
    await verval(tx, mag, id)
  await vervalInbreng(tx, mag, id)
  await vervalEvaluaties(tx, mag, id)
  await vervalErvaringen(tx, mag, id)
  await vervalOpschalingen(tx, mag, id)
  await vervalArrangementen(tx, mag, id)
  return los
}
