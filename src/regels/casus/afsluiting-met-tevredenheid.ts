import { kenniskaart } from '../bronnen.ts'
import { type Dag, gevuld, leeftijd } from '../dag.ts'
import type { CasusFeiten } from '../feiten.ts'
import { parameter } from '../parameters.ts'
import { type Invulling, type Regel, type Stap, voldaan } from '../regel.ts'
import { verhaal } from '../stappen.ts'

/**
 * A casus closes with what it brought, with how parents and jeugdige found it (in a talk or a list of questions, in their own words) or a reason why they did
 * not say, and with who still looks in afterwards. A professional norm.
 */
export const afsluitingMetTevredenheid: Regel<'casus'> = {
  id: 'afsluiting-met-tevredenheid',
  versie: 1,
  titel: 'Bij het afsluiten is gezegd wat het opleverde, hoe het gezin het vond, en wie er nog meekijkt',
  onderwerp: 'casus',
  ernst: { 'casus-afsluiten': 'waarschuwt' },
  geldigVan: '2017-01-01',
  bronnen: [kenniskaart('veelgestelde vragen: tevredenheid van ouders en jongeren; takenmatrix, uitvoering')],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const { casusId, afsluiting } = feiten
    if (!afsluiting) return voldaan
    const velden = vragen.filter(({ veld }) => !gevuld(afsluiting[veld]))
    const stil = gevuld(afsluiting.zonderErvaringReden) ? [] : nietGehoord(feiten, peildatum)
    if (velden.length + stil.length === 0) return voldaan
    return {
      uitkomst: 'geschonden',
      uitleg: [
        velden.length > 0 && `Zeg bij het afsluiten ook ${velden.map(({ wat }) => wat).join(' en ')}.`,
        stil.length > 0 &&
          `Er staat nog niets van ${stil.map((rol) => namen[rol]).join(' en ')} over hoe het was. Vraag het, of zeg waarom dat niet kon.`,
      ]
        .filter(Boolean)
        .join(' '),
      feiten: { casusId, ontbreekt: [...velden.map(({ veld }) => veld), ...stil] },
      herstel: [
        ...stil.map((rol) => schrijfOp(casusId, rol)),
        sluit(
          casusId,
          afsluiting,
          velden.map(({ invulling }) => invulling),
        ),
      ],
    }
  },
}

const namen = { ouder: 'de ouders', jeugdige: 'de jeugdige' } as const
type Rol = keyof typeof namen
const vraagAan = {
  ouder: 'Hoe vonden de ouders het, in hun eigen woorden?',
  jeugdige: 'Hoe vond de jeugdige het, in eigen woorden?',
} as const
const vragen = [
  { veld: 'opbrengst', wat: 'wat het heeft opgeleverd', invulling: verhaal('/opbrengst', 'Wat heeft het opgeleverd?') },
  {
    veld: 'nazorg',
    wat: 'wie er daarna nog meekijkt',
    invulling: verhaal('/nazorg', 'Wie kijkt er daarna nog mee, of waarom is dat niet nodig?'),
  },
] as const

/** Of whom from the family nothing is there. Grown-up jeugdigen speak for themselves. */
function nietGehoord({ ervaringen = [], familie }: CasusFeiten, op: Dag): Rol[] {
  const jeugdigen = familie?.jeugdigen ?? []
  const volwassen =
    jeugdigen.length > 0 &&
    jeugdigen.every(({ geboortedatum }) => geboortedatum && leeftijd(geboortedatum, op) >= parameter('leeftijd-meerderjarig', op))
  const nodig: Rol[] = volwassen ? ['jeugdige'] : ['ouder', 'jeugdige']
  return nodig.filter((rol) => !ervaringen.includes(rol))
}

/** Written down by a professional at the table: a parent who holds the regie writes for themselves alone. */
const schrijfOp = (casusId: string, rol: Rol): Stap => ({
  door: 'deelnemer van de casus',
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/ervaringen`,
  body: { rol, vorm: 'gesprek' },
  invullen: [verhaal('/tekst', vraagAan[rol])],
})
const sluit = (casusId: string, body: NonNullable<CasusFeiten['afsluiting']>, invullen: readonly Invulling[]): Stap => ({
  door: 'regisseur',
  methode: 'POST',
  pad: `/v1/casussen/${casusId}/afsluitingen`,
  body: { ...body },
  invullen,
  vervangt: true,
})
