import { type Caseloaddeel, type Collegas, caseloadVan, sluitCollegas } from '../../register/medewerkers/caseload.ts'
import type { Toegestaan } from '../../toegang/besluit.ts'
import type { Geschreven, Zicht } from '../../toegang/operatie.ts'
import type { Tx } from '../../toegang/tx.ts'
import { volgOp } from '../aanspreekpunten/opslag.ts'
import { geefDoor } from '../acties/opslag.ts'
import { volgOpAanTafel } from '../deelnemers/opslag.ts'
import { fouteInvoer, nietHier, strijdig } from '../opslag.ts'
import { geefOverleggenDoor } from '../overleggen/opslag.ts'
import { geefRegieDoor, richtAan } from '../regie/opslag.ts'
import * as noun from './schema.ts'
import type { OverdrachtonderdeelRij, OverdrachtRij } from './tabel.ts'

/** The successor is in service on that day, and sees all that the other saw: what is closed to a functie cannot be taken over by it. */
function bezwaar({ van, naar }: Collegas): string | undefined {
  if (!naar.in_dienst) return 'De opvolger is op die dag niet in dienst.'
  if ((BigInt(van.masker) & ~BigInt(naar.masker)) === 0n) return undefined
  return 'De functie van deze opvolger ziet minder dan die van wie het werk nu doet. Kies een collega met een functie die evenveel ziet.'
}

/** Offers all that stands on the name of one medewerker to another. It stays where it is until that one accepts. */
export async function bied(
  tx: Tx,
  _mag: Toegestaan<'overdracht.aanbieden'>,
  medewerker: Zicht,
  opvolger: Zicht,
  body: noun.BiedOverdrachtAan,
): Promise<Geschreven> {
  if (opvolger.eigenaar !== medewerker.eigenaar) throw nietHier('/opvolgerId')
  if (opvolger.id === medewerker.id) throw fouteInvoer('/opvolgerId', 'zelfde', 'De opvolger is een ander dan wie overdraagt.')
  if (body.per < tx.vandaag) throw fouteInvoer('/per', 'datum.verleden', 'Deze dag is al voorbij.')
  const kanNiet = bezwaar(await sluitCollegas(tx, medewerker.id, opvolger.id, body.per))
  if (kanNiet) throw fouteInvoer('/opvolgerId', 'opvolger', kanNiet)
  const caseload = await caseloadVan(tx, medewerker.id)
  if (caseload.length === 0) throw strijdig('Er staat niets op naam van deze medewerker.')
  const rij = tx.voegToe(noun.overdracht, {
    id: tx.id(),
    eigenaar_id: medewerker.eigenaar as string,
    medewerker_id: medewerker.id,
    opvolger_id: opvolger.id,
    per: body.per,
    reden: body.reden ?? null,
    bericht_aan_gezin: body.berichtAanGezin,
    status: 'open',
  })
  tx.noem(rij.eigenaar_id, rij.id)
  for (const deel of caseload) noteer(tx, rij, deel, null)
  return { soort: 'overdracht', id: rij.id }
}

function noteer(tx: Tx, { id, eigenaar_id, medewerker_id }: OverdrachtRij, deel: Caseloaddeel, op: string | null): void {
  tx.voegToe(noun.overdrachtonderdeel, { id: tx.id(), eigenaar_id, medewerker_id, overdracht_id: id, ...deel, overgegaan_op: op })
}

const overdrachtSql = 'select * from overdracht where id = $1 and vervallen_op is null for update'

/** The successor takes over: everything that stands on the name now, at once, and every family reads it. */
export async function neemOver(tx: Tx, mag: Toegestaan<'overdracht.accepteren'>, doel: Zicht): Promise<Geschreven> {
  const [rij] = await tx.query<OverdrachtRij>('overdracht_lees', overdrachtSql, [doel.id])
  if (rij?.status !== 'open') throw strijdig('Deze overdracht is al aangenomen.')
  if (rij.per > tx.vandaag) throw strijdig(`Deze overdracht gaat in op ${rij.per}. Neem haar vanaf die dag aan.`)
  const collegas = await sluitCollegas(tx, rij.medewerker_id, rij.opvolger_id, tx.vandaag)
  const kanNiet = bezwaar(collegas)
  if (kanNiet) throw strijdig(kanNiet)
  const caseload = await caseloadVan(tx, rij.medewerker_id)
  await draagAllesOver(tx, mag, caseload, collegas)
  await streepAf(tx, rij, caseload)
  await vertelGezinnen(tx, rij, caseload, collegas)
  await tx.wijzig(noun.overdracht, { id: rij.id }, { status: 'geaccepteerd' })
  const over = await caseloadVan(tx, rij.medewerker_id)
  if (over.length > 0) throw new Error(`na overdracht ${rij.id} staat er nog ${over.map(({ soort }) => soort).join(', ')}`)
  const { eigenaar_id, medewerker_id } = rij
  const acceptatie = tx.voegToe(noun.overdrachtacceptatie, { id: tx.id(), eigenaar_id, medewerker_id, overdracht_id: rij.id })
  return { soort: 'overdrachtacceptatie', id: acceptatie.id }
}

async function draagAllesOver(
  tx: Tx,
  mag: Toegestaan<'overdracht.accepteren'>,
  caseload: Caseloaddeel[],
  { van, naar }: Collegas,
): Promise<void> {
  const ids = (soort: Caseloaddeel['soort']): string[] => caseload.filter((deel) => deel.soort === soort).map((deel) => deel.onderwerp_id)
  await geefRegieDoor(tx, mag, ids('regie'), naar)
  await richtAan(tx, mag, ids('regieaanbieding'), van, naar)
  await volgOp(tx, mag, ids('aanspreekpunt'), naar)
  await geefDoor(tx, mag, ids('actie'), naar)
  await volgOpAanTafel(tx, mag, ids('deelname'), naar)
  await geefOverleggenDoor(tx, mag, ids('overleg'), naar)
  await erfAanbod(tx, mag, ids('overdracht'), naar)
}

/** What a third offered to the one who hands over goes on to the successor; an offer of the successor's own comes to nothing. */
async function erfAanbod(tx: Tx, _mag: Toegestaan<'overdracht.accepteren'>, ids: string[], naar: { id: string }): Promise<void> {
  for (const { id, medewerker_id } of await tx.query<OverdrachtRij>('overdrachten_deze', dezeSql, [ids])) {
    if (medewerker_id === naar.id) await trekIn(tx, id)
    else await tx.wijzig(noun.overdracht, { id }, { opvolger_id: naar.id })
  }
}
const dezeSql = 'select * from overdracht where id = any ($1::uuid[]) order by id'

async function trekIn(tx: Tx, id: string): Promise<void> {
  await tx.vervalt(noun.overdracht, 'id', id)
  await tx.vervalt(noun.overdrachtonderdeel, 'overdracht_id', id)
}

const onderdelenSql = 'select * from overdrachtonderdeel where overdracht_id = $1 and vervallen_op is null'

/** What was listed and went over is marked; what came onto the name after the offer is listed too. */
async function streepAf(tx: Tx, rij: OverdrachtRij, caseload: Caseloaddeel[]): Promise<void> {
  const genoemd = await tx.query<OverdrachtonderdeelRij>('overdracht_onderdelen', onderdelenSql, [rij.id])
  for (const deel of caseload) {
    const eerder = genoemd.find(({ soort, onderwerp_id }) => soort === deel.soort && onderwerp_id === deel.onderwerp_id)
    if (eerder) await tx.wijzig(noun.overdrachtonderdeel, { id: eerder.id }, { overgegaan_op: tx.nu })
    else noteer(tx, rij, deel, tx.nu)
  }
}

const casussenSql = 'select id, eigenaar_id from casus where id = any ($1::uuid[]) order by id'

/** A family that may not know of a meeting or an actie for reasons of safety does not read here who was in it. */
async function vertelGezinnen(tx: Tx, rij: OverdrachtRij, caseload: Caseloaddeel[], { van, naar }: Collegas): Promise<void> {
  const verteld = caseload.filter(({ categorie }) => categorie !== 'veiligheid')
  const ids = [...new Set(verteld.flatMap(({ casus_id }) => casus_id ?? []))]
  for (const casus of await tx.query<{ id: string; eigenaar_id: string }>('overdracht_casussen', casussenSql, [ids]))
    tx.voegToe(noun.overdrachtbericht, {
      id: tx.id(),
      casus_id: casus.id,
      eigenaar_id: casus.eigenaar_id,
      organisatie_id: rij.eigenaar_id,
      opvolger_id: naar.id,
      van_naam: van.naam,
      naar_naam: naar.naam,
      tekst: rij.bericht_aan_gezin,
    })
}

/** Takes back an offer that was a mistake, or that the successor will not take. What went over, went over. */
export async function vervalOverdracht(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, { id, json }: Zicht): Promise<void> {
  if (json.status !== 'open') throw strijdig('Deze overdracht is al aangenomen.')
  await trekIn(tx, id)
}

export async function vervalBerichten(tx: Tx, _mag: Toegestaan<'vervallen-verklaren'>, casusId: string): Promise<void> {
  await tx.vervalt(noun.overdrachtbericht, 'casus_id', casusId)
  await tx.vervalt(noun.overdrachtonderdeel, 'casus_id', casusId)
}
