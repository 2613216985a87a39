/** The one source of time. Only `server.ts` reads the machine's clock; everything else is handed this. */
export type Klok = { nu: () => string }
/** A clock that can be moved (sandbox): it goes on ticking from the moment it was set to. */
export type VerzetbareKlok = Klok & { zet: (nu: string) => void; herstel: () => void }

/** A clock that stands still until it is moved: for tests. */
export function vasteKlok(begin: string): Klok & { zet: (nu: string) => void } {
  let stand = begin
  return {
    nu: () => stand,
    zet: (nu) => {
      stand = nu
    },
  }
}

/** Puts a settable clock on top of the real one. */
export function verzetbareKlok(echt: Klok): VerzetbareKlok {
  let verschil = 0
  return {
    nu: () => new Date(Date.parse(echt.nu()) + verschil).toISOString(),
    zet: (nu) => {
      verschil = Date.parse(nu) - Date.parse(echt.nu())
    },
    herstel: () => {
      verschil = 0
    },
  }
}

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day in the Netherlands at that moment, as `YYYY-MM-DD`. Terms and birthdays are counted in these days. */
export const vandaag = (nu: string): string => inAmsterdam.format(Date.parse(nu))

const dag = (jaar: number, maand: number, nummer: number): string => new Date(Date.UTC(jaar, maand - 1, nummer)).toISOString().slice(0, 10)
const delen = (datum: string): [number, number, number] => {
  const [jaar = 0, maand = 1, nummer = 1] = datum.split('-').map(Number)
  return [jaar, maand, nummer]
}

/** True for a `YYYY-MM-DD` that is on the calendar (30 February is not). */
export const bestaat = (datum: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(datum) && dag(...delen(datum)) === datum

/** That many days later, or earlier when negative. */
export const plusDagen = (datum: string, aantal: number): string => {
  const [jaar, maand, nummer] = delen(datum)
  return dag(jaar, maand, nummer + aantal)
}

/** The moment that many minutes later. */
export const plusMinuten = (tijdstip: string, aantal: number): string => new Date(Date.parse(tijdstip) + aantal * 60_000).toISOString()

/** That many months later; a day that the month lacks becomes its last day. */
export const plusMaanden = (datum: string, aantal: number): string => {
  const [jaar, maand, nummer] = delen(datum)
  const laatste = Number(dag(jaar, maand + aantal + 1, 0).slice(8))
  return dag(jaar, maand + aantal, Math.min(nummer, laatste))
}

/**
 * The same day that many years later. Decided: 29 February becomes 1 March in a year without it, so that nobody comes of an age before the
 * full number of years has passed.
 */
export const plusJaren = (datum: string, aantal: number): string => {
  const [jaar, maand, nummer] = delen(datum)
  return dag(jaar + aantal, maand, nummer)
}

/** The day on which someone reaches that age. */
export const verjaardag = plusJaren

/** Age in whole years on that day; negative before birth. */
export const leeftijdOp = (geboortedatum: string, datum: string): number => {
  const jaren = delen(datum)[0] - delen(geboortedatum)[0]
  return plusJaren(geboortedatum, jaren) <= datum ? jaren : jaren - 1
}
