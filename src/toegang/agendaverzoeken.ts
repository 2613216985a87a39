import { type Agendadeel, magAanTafel, na, sleutels, vandaag, zegt } from './agendasql.ts'
import { kolommen } from './deursql.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/** Terms of `avg-verzoek-binnen-maand`, as SQL: so many months, so many more, and how many days before it is said. */
export type Antwoordtermijn = { maanden: string; verlenging: string; dagenVooraf: string }

const later = (maanden: string): string => `(w.filter_datum + make_interval(months => ${maanden}))::date`

/**
 * Privacyverzoeken that the own organisatie still answers, by when the answer goes out: as near as so many days, or past. Taking longer counts when the asker was told
 * within the first term. Every open one of the organisatie is looked at, and nobody else's.
 */
export const teBeantwoorden =
  ({ maanden, verlenging, dagenVooraf }: Antwoordtermijn): Agendadeel['sql'] =>
  (vervolg) =>
    `select k.* from ${sleutels('ook-wij')} s cross join lateral (
    select ${kolommen}, z.m, z.g, t.dag, false as zelf
    from weergave w cross join lateral (select case when ${zegt('verlengdOp')}::date <= ${later(maanden)} then ${later(`${maanden} + ${verlenging}`)}
        else ${later(maanden)} end as dag) t
      cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${magAanTafel} and w.beurt = s.sleutel and w.soort = 'privacyverzoek' and t.dag <= ${vandaag} + ${dagenVooraf}
      and ${na(vervolg, 't.dag')} and ${open('w', 'z', uitContext)}
    order by t.dag, w.id limit $3) k`
