import { cop, ijkpunten, kenniskaart } from '../bronnen.ts'
import { type Dag, gevuld } from '../dag.ts'
import type { Jeugdhulpverklaring, OppFeiten } from '../feiten.ts'
import { type Regel, type Stap, voldaan } from '../regel.ts'
import { dag, keuze, maakDeel, tekst, wijzigDeel } from '../stappen.ts'
import { isJeugdhulp, isOpen } from './inzet.ts'

/**
 * The school has asked whether there is jeugdhulp, and the OPP carries the answer: whom it asked, and when. Every jeugdhulp that the school
 * can see and that is not over is referred to, whatever the answer was; `nee` cannot stand beside it, `onbekend` never passes, and
 * `geen-antwoord-gewenst` needs its motivering. A professional norm, not a statutory one.
 */
export const oppBevatJeugdhulp: Regel<'opp'> = {
  id: 'opp-bevat-jeugdhulp',
  versie: 1,
  titel: 'Het OPP bevat de jeugdhulp',
  onderwerp: 'opp',
  ernst: {
    concept: 'informeert',
    vaststellen: 'blokkeert',
    evalueren: 'blokkeert',
    'inzet-starten': 'blokkeert',
    'koppeling-verwijderen': 'blokkeert',
    'plan-van-tafel': 'blokkeert',
  },
  geldigVan: '2017-01-01',
  bronnen: [
    kenniskaart('optimale samenwerking; takenmatrix; quickscan, thema 4'),
    ijkpunten('ijkpunt 5'),
    cop('integraal arrangeren in de Duin- en Bollenstreek'),
  ],
  zekerheid: 'brondocument',
  uitkomsten: ['voldaan', 'geschonden'],

  toets(feiten, peildatum) {
    const { versie } = feiten
    if (!versie?.delen.includes('handelingsdeel')) return voldaan
    const open = feiten.inzetten.filter((inzet) => isJeugdhulp(inzet) && isOpen(inzet, peildatum))
    const zonder = open.filter((inzet) => !versie.jeugdhulp.some((deel) => deel.inzetId === inzet.id))
    const gebrek = gebrekVan(versie.jeugdhulpverklaring, open.length > 0, peildatum)
    if (!gebrek && zonder.length === 0) return voldaan
    const plan = { soort: 'opp', id: feiten.oppId } as const
    return {
      uitkomst: 'geschonden',
      uitleg: [gebrek, zonder.length > 0 && 'De school ziet jeugdhulp die nog niet in het plan staat. Verwijs in het plan naar die hulp.']
        .filter(Boolean)
        .join(' '),
      feiten: {
        oppId: feiten.oppId,
        planversie: versie.nummer,
        antwoord: versie.jeugdhulpverklaring?.antwoord,
        inzettenZonderVerwijzing: zonder.map(({ id }) => id),
      },
      herstel: [
        ...(gebrek ? [verklaringStap(feiten, open.length > 0)] : []),
        ...zonder.map(({ id }) => maakDeel(plan, 'jeugdhulp', { body: { inzetId: id } })),
      ],
    }
  },
}

function gebrekVan(verklaring: Jeugdhulpverklaring | undefined, ziet: boolean, peildatum: Dag): string | undefined {
  if (!verklaring || verklaring.antwoord === 'onbekend' || !gevuld(verklaring.gevraagdAan) || !verklaring.gevraagdOp)
    return 'De school heeft nog niet gevraagd of er jeugdhulp is. Vraag het aan de ouders of de leerling en leg het antwoord vast. Zij mogen ook zeggen dat zij geen antwoord willen geven.'
  if (verklaring.gevraagdOp > peildatum) return 'De dag waarop de school naar jeugdhulp vroeg, ligt nog in de toekomst.'
  if (verklaring.antwoord === 'nee' && ziet)
    return 'Volgens het plan is er geen jeugdhulp, maar de school ziet jeugdhulp die loopt. Vraag het opnieuw.'
  if (verklaring.antwoord === 'geen-antwoord-gewenst' && !gevuld(verklaring.motivering))
    return 'De ouders of de leerling willen niet zeggen of er jeugdhulp is. Dat mag. Schrijf op wat zij erbij zeiden, in hun woorden; ook dat zij de reden voor zich houden.'
  return undefined
}

function verklaringStap({ oppId, versie }: OppFeiten, ziet: boolean): Stap {
  const oud = versie?.jeugdhulpverklaring
  const zwijgt = 'geen-antwoord-gewenst'
  const waarom = tekst(
    '/motivering',
    'Waarom willen de ouders of de leerling geen antwoord geven? Houden zij de reden voor zich, schrijf dat dan op.',
  )
  const antwoord =
    oud?.antwoord === zwijgt
      ? [waarom]
      : [
          keuze(
            '/antwoord',
            'Is er jeugdhulp voor de leerling of het gezin? Willen zij dat niet zeggen, leg dan vast dat zij geen antwoord willen geven.',
            ziet ? ['ja', zwijgt] : ['ja', 'nee', zwijgt],
          ),
          { ...waarom, alleenBij: { pointer: '/antwoord', waarde: zwijgt } },
        ]
  const inhoud = {
    invullen: [...antwoord, tekst('/gevraagdAan', 'Aan wie is het gevraagd?'), dag('/gevraagdOp', 'Wanneer is het gevraagd?')],
  }
  const plan = { soort: 'opp', id: oppId } as const
  return oud ? wijzigDeel(plan, 'jeugdhulpverklaring', oud.id, inhoud) : maakDeel(plan, 'jeugdhulpverklaring', inhoud)
}
