import { gezinnen, organisaties } from '../../gezinnen.ts'
import { type Operatie, van } from '../../samen/overleg.ts'
import { noor, verhaal } from '../noor/spel.ts'

const plan = verhaal.gezinsplan
if (!plan) throw new Error('het verhaal kent geen gezinsplan')
const betreftId = noor.wijkteam
const dag = '2026-11-23'
const bij = (operatie: string, body: unknown, gezinsplanId: unknown = van('plan')): Operatie => ({
  operatie,
  params: { gezinsplanId },
  body,
})

/** All that the wijkteam records of the hour: the plan of the family, with the school career in it, and on the table. */
export const gezinsdeel = (inzetId: string): Operatie[] => [
  {
    operatie: 'maakInschrijving',
    params: { persoonId: betreftId },
    body: { schoolnaam: organisaties.vlierhof.naam, sector: 'po', leerjaar: 6, van: '2021-08-23' },
  },
  {
    operatie: 'maakGezinsplan',
    als: 'plan',
    body: {
      ...{ soort: 'gezinsplan', gezinId: gezinnen.noor.id, overlegMetJeugdigeOp: '2026-11-20', overlegMetOudersOp: dag },
      familiegroepsplanAanbod: { aangebodenOp: '2026-09-10', uitkomst: 'ouders-zien-af' },
    },
  },
  ...plan.krachten.map((kracht) => bij('maakGezinsplanKracht', { ...kracht, betreftId })),
  bij('maakGezinsplanHulp', { betreftId, inzetId }),
  ...plan.schoolloopbaan.map(({ jeugdige: _, ...loopbaan }) =>
    bij('maakGezinsplanSchoolloopbaan', { ...loopbaan, jeugdigeId: betreftId, herkomst: 'gezin' }),
  ),
  ...plan.doelen.map(({ betreft: _, ...doel }) => bij('maakGezinsplanDoel', { ...doel, betreftId })),
  { ...bij('stelGezinsplanVast', {}), ifMatch: van('plan') },
  { operatie: 'maakInbreng', body: { soort: 'gezinsplan', planId: van('plan'), planversie: 1 } },
]

type Gelezen = { gezinsplanId: string; doelId: string; etags: { plan: string; doel: string } }
/** The next version of it, as the evaluation decided. */
export const gezinsdeelBijgesteld = ({ gezinsplanId, doelId, etags }: Gelezen): Operatie[] => [
  {
    operatie: 'wijzigGezinsplanDoel',
    params: { gezinsplanId, doelId },
    body: { tekst: 'Noortje gaat alle ochtenden zonder tranen de deur uit.', streefdatum: '2027-05-07' },
    ifMatch: etags.doel,
  },
  {
    ...bij('wijzigGezinsplan', { overlegMetJeugdigeOp: '2027-02-12', overlegMetOudersOp: '2027-02-12' }, gezinsplanId),
    ifMatch: etags.plan,
  },
  { ...bij('stelGezinsplanVast', {}, gezinsplanId), ifMatch: etags.plan },
  { operatie: 'maakInbreng', body: { soort: 'gezinsplan', planId: gezinsplanId, planversie: 2 } },
]
