import { arrangement } from './arrangement.ts'
import { behandelplan } from './behandelplan.ts'
import { bollenstreek } from './bollenstreek.ts'
import { drieKinderen } from './drie-kinderen.ts'
import { speelElif } from './elif.ts'
import { gehoor } from './gehoor.ts'
import { knooppunt } from './knooppunt.ts'
import { speelNoor } from './noor.ts'
import { speelOostAchterhoek } from './oost-achterhoek.ts'
import type { Verhaal } from './spel.ts'
import { speelVervolg } from './vervolg.ts'
import { vormen } from './vormen.ts'
import { speelWisseling } from './wisseling.ts'
import { zelfOmHulp } from './zelf-om-hulp.ts'

/** The stories that `npm run demo -- <naam>` tells, and where in the source documents each comes from. */
export const verhalen = {
  samen: { titel: 'Twee plannen die elkaars deel bevatten', bron: 'Kenniskaart (000), takenmatrix en quickscan 4', speel: speelNoor },
  toegang: { titel: 'Zes blikken op één casus', bron: 'Kenniskaart (000), veelgestelde vragen', speel: speelElif },
  'drie-kinderen': {
    titel: 'Drie kinderen van één gezin, en ouders die het anders zien',
    bron: 'Kenniskaart (000), praktijkvoorbeeld bij de veelgestelde vragen',
    speel: drieKinderen,
  },
  'zelf-om-hulp': {
    titel: 'Een meisje van zestien vraagt zelf om hulp',
    bron: 'Vormen van samenwerking (002), school als werkplaats',
    speel: zelfOmHulp,
  },
  'oost-achterhoek': {
    titel: 'Eén aanmelding, één overleg van een uur, één aanroep; en hoe het een jaar later is',
    bron: 'Interprofessioneel samenwerken (004), kader Oost-Achterhoek',
    speel: speelOostAchterhoek,
  },
  arrangement: {
    titel: 'Eén gesprek, één arrangement: wie beslist waarover, en wie leest wat',
    bron: 'Interprofessioneel samenwerken (004), kader Oost-Achterhoek; Kenniskaart (000), in één keer regelen en mandaat',
    speel: arrangement,
  },
  gehoor: {
    titel: 'De jongen die nergens gehoor vond',
    bron: 'Kenniskaart (000), woorden van ouders bij de interprofessionele bespreking',
    speel: gehoor,
  },
  knooppunt: {
    titel: 'Een knooppunt: de leerling, zijn ouders en wie er nodig is, met mandaat',
    bron: 'Interprofessioneel samenwerken (004), kader Knooppunten Zuid-Limburg',
    speel: knooppunt,
  },
  bollenstreek: {
    titel: 'De school neemt het initiatief, de afspraken staan in het OPP, en het jeugdteam begint',
    bron: 'Interprofessioneel samenwerken (004), kader Duin- en Bollenstreek',
    speel: bollenstreek,
  },
  vervolg: {
    titel: 'Een evaluatie, een opschaling door een ouder, en een casus die sluit met de woorden van het gezin',
    bron: 'Kenniskaart (000), evaluatie en tevredenheid; Handreiking (003), opschalen',
    speel: speelVervolg,
  },
  vormen: {
    titel: 'Tien vormen van dezelfde tafel: po, vo en mbo',
    bron: 'Vormen van samenwerking (002), po 1–4, vo 1–4 en mbo 1–2',
    speel: vormen,
  },
  behandelplan: {
    titel: 'Een integraal behandelplan met een tijdsplan: wie is wanneer aan zet?',
    bron: 'Handreiking (003), kansen voor versterking: ouders en leerlingen als gesprekspartner',
    speel: behandelplan,
  },
  wisseling: {
    titel: 'Een schooljaar waarin de ib’er en de jeugdwerker vertrekken',
    bron: 'Handreiking (003), overdracht bij personeelswissel',
    speel: speelWisseling,
  },
} satisfies Record<string, { titel: string; bron: string; speel: Verhaal }>
export type Verhaalnaam = keyof typeof verhalen
