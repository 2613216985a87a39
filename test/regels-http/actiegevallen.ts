import type { Huis, Wie } from '../hulp/huis.ts'
import { maakCollega, medewerkerId, type Tafel } from '../hulp/wereld.ts'
import type { Geval } from './plangevallen.ts'

/** Who takes over from the one who leaves, of the table that was made last. */
export const opvolger: { wie: Wie; id: string } = { wie: { subject: 'nog niemand' }, id: '' }

/** Someone whose service ends, with a casus on the own name unless told. */
export const vertrekt =
  (met = true, proef = false, aangeboden = false): Geval['maak'] =>
  async ({ doe, school }: Tafel, huis: Huis) => {
    const [wie, collega] = [await maakCollega(doe, school), await maakCollega(doe, school)]
    Object.assign(opvolger, { wie: collega, id: medewerkerId(collega) })
    const kind = { voornaam: 'Sem', achternaam: 'Verzonnen', geboortedatum: '2016-05-05' }
    if (met) await doe(wie, 'POST', '/casussen', { jeugdigen: [{ persoonId: (await doe(wie, 'POST', '/personen', kind)).id }] })
    const pad = `/medewerkers/${medewerkerId(wie)}`
    const later = { opvolgerId: opvolger.id, per: '2027-01-15', berichtAanGezin: 'Mijn collega helpt u verder.' }
    if (aangeboden) await doe(wie, 'POST', `${pad}/overdrachten`, later)
    return async () => {
      const { etag } = await doe(school.systeem, 'GET', pad)
      return huis.roep(school.systeem, 'PATCH', pad, { tot: '2027-01-31' }, { ifMatch: etag, proef })
    }
  }

/** An actie whose day is a week and more ago, and nobody said what came of it. */
export async function vergetenActie({ doe, school, casus }: Tafel, huis: Huis, op: string): Promise<string> {
  const actie = { organisatieId: school.id, wat: 'De schoolarts bellen.', voor: '2026-12-01' }
  const { id } = await doe(school.baas, 'POST', `/casussen/${casus}/acties`, actie)
  huis.klok.zet(`${op}T08:30:00.000Z`)
  return id
}

export const vertrek: Geval[] = [
  {
    regels: ['caseload-overgedragen-bij-vertrek'],
    naam: 'een dienstverband eindigt terwijl de regie nog op die naam staat',
    status: 204,
    maak: vertrekt(),
  },
  {
    regels: ['caseload-overgedragen-bij-vertrek'],
    naam: 'een dienstverband eindigt en de overdracht gaat pas later in',
    status: 204,
    maak: vertrekt(true, false, true),
  },
]
