import { Probleem } from '../basis/fouten.ts'
import { type Eis, eigenaarMag, type Toegestaan } from '../toegang/besluit.ts'
import type { Noun } from '../toegang/noun.ts'
import { type Operatie, schrijfoperatie, slotOpDoel, type Zicht } from '../toegang/operatie.ts'
import type { Tx } from '../toegang/tx.ts'
import { Einde } from './velden.ts'

/** A part is found under its own resource only: under another one the address does not exist. */
export function hoortBij(doel: Zicht, ouder: string | undefined): void {
  if (doel.ouder !== ouder && doel.casus !== ouder) throw new Probleem('niet-gevonden')
}

type Periodedeel<A extends string> = {
  noun: Noun<never>
  actie: A
  id: string
  pad: `/${string}/{${string}}/${string}/{${string}}`
  titel: string
  groep: string
  raaktDekking: boolean
  /** Absent: every functie of who keeps it may. */
  eis?: Eis
  eindig: (tx: Tx, mag: Toegestaan<A>, id: string, einde: Einde) => Promise<void>
}

/** `PATCH { tot }` of a part with a period: the one thing about it that may change. */
export function wijzigEinde<A extends string>({ noun, eindig, eis, ...rest }: Periodedeel<A>): Operatie {
  const [ouder = '', deel = ''] = [...rest.pad.matchAll(/{(\w+)}/g)].map(([, naam]) => naam)
  return schrijfoperatie({
    ...rest,
    methode: 'PATCH',
    scope: 'schrijven',
    antwoord: 'gewijzigd',
    body: Einde,
    ifMatch: true,
    doel: (params: Record<string, string>) => ({ soort: noun.soort, id: params[deel] ?? '', ouder: params[ouder] }),
    slot: slotOpDoel,
    mag: (actor, doel) => eigenaarMag(rest.actie, actor, doel?.eigenaar, eis),
    schrijf: async (tx, mag, { params, body, doel }) => {
      await eindig(tx, mag, doel.id, body)
      return { soort: noun.soort, id: doel.id, ouder: params[ouder] }
    },
  })
}
