import { type Dag, plusDagen } from './dag.ts'

/*
 * When a term that falls on a day off ends. The Algemene termijnenwet moves it to the first day that is no Saturday, Sunday or public holiday (art. 1), and
 * lists those (art. 3); not checked in the law for this house. It speaks of terms set by law: that an agreement at the table is
 * treated alike is policy. School holidays move no term by law; who plans with a school asks for the first day that is none.
 */
export const zekerheidTermijnen = {
  feestdagen: 'niet-nagetrokken',
  afspraken: 'beleid',
  schoolvakanties: 'referentiedata',
} as const

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm). */
function pasen(jaar: number): Dag {
  const gulden = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const epacta = (eeuw - Math.floor(eeuw / 4) - Math.floor((8 * eeuw + 13) / 25) + 19 * gulden + 15) % 30
  const maan = epacta - Math.floor(epacta / 28) * (1 - Math.floor(29 / (epacta + 1)) * Math.floor((21 - gulden) / 11))
  const weekdag = (jaar + Math.floor(jaar / 4) + maan + 2 - eeuw + Math.floor(eeuw / 4)) % 7
  return plusDagen(`${jaar}-03-28`, maan - weekdag)
}

/** 0 is Sunday. */
const weekdag = (dag: Dag): number => (((Date.parse(dag) / 86_400_000 + 4) % 7) + 7) % 7

/** The days of a year that the Algemene termijnenwet calls holidays, or treats as one (Good Friday); Sundays are days off already. */
export function feestdagen(jaar: number): Dag[] {
  const eerstePaasdag = pasen(jaar)
  const koningsdag = weekdag(`${jaar}-04-27`) === 0 ? `${jaar}-04-26` : `${jaar}-04-27`
  const rondPasen = [-2, 1, 39, 50].map((dagen) => plusDagen(eerstePaasdag, dagen))
  return [`${jaar}-01-01`, ...rondPasen, koningsdag, `${jaar}-05-05`, `${jaar}-12-25`, `${jaar}-12-26`].sort()
}

const vrij = (dag: Dag): boolean => [0, 6].includes(weekdag(dag)) || feestdagen(Number(dag.slice(0, 4))).includes(dag)

/** The day itself, or the first one after it on which people work. */
export function eersteWerkdag(dag: Dag): Dag {
  let werkdag = dag
  while (vrij(werkdag)) werkdag = plusDagen(werkdag, 1)
  return werkdag
}

/** The day itself, or the first one after it on which there is school; of the region whose holidays these are, both ends included. */
export function eersteSchooldag(dag: Dag, vakanties: readonly { begin: Dag; einde: Dag }[]): Dag {
  let schooldag = eersteWerkdag(dag)
  for (let vakantie = valtIn(schooldag, vakanties); vakantie; vakantie = valtIn(schooldag, vakanties))
    schooldag = eersteWerkdag(plusDagen(vakantie.einde, 1))
  return schooldag
}
const valtIn = (dag: Dag, vakanties: readonly { begin: Dag; einde: Dag }[]) =>
  vakanties.find(({ begin, einde }) => begin <= dag && dag <= einde)
