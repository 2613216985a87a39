import { type Agendadeel, coordinerend, na, persoon, sleutels, vandaag, zegt } from './agendasql.ts'
import { kolommen } from './deursql.ts'
import { maskerEnGronden, open, uitContext } from './zicht.ts'

/** Of what waits for an answer: the question, or the answer that is to be confirmed. One who coordinates acts for the organisatie, a person for oneself. */
const wachtend = (
  wat: 'antwoorden' | 'bevestigen',
  soort: string,
  waar: string,
  vervolg: boolean,
): string => `select k.* from ${sleutels('ook-wij')} s cross join lateral (
    select ${kolommen}, z.m, z.g, b.sinds as dag, ${persoon} as zelf
    from wachtend b join weergave w on w.soort = '${soort}' and w.id = b.id and w.planversie = 0 cross join lateral ${maskerEnGronden('w', uitContext)} z
    where b.houder = s.sleutel and b.wat = '${wat}' and b.tot >= ${vandaag} and (${persoon} or ${coordinerend}) and ${na(vervolg, 'b.sinds', 'b.id')}
      and ${open('w', 'z', uitContext)} and (${waar})
    order by b.sinds, b.id limit $3) k`

/** A yes that another wrote down, for who can confirm it: the giver, or an organisatie about whose rows it is. */
export const onbevestigd: Agendadeel['sql'] = (vervolg) => wachtend('bevestigen', 'antwoord', 'true', vervolg)

/** That this question names the caller as the one who answers for the jeugdige, today. */
const alsVertegenwoordiger = `exists (select from weergave v where v.ouder = w.id and v.soort = 'vertegenwoordiging' and v.filter_verwijst = any (${uitContext.houders})
  and (v.filter_datum is null or v.filter_datum >= ${vandaag}))`
/**
 * Questions that a person has to answer about the own child, oneself, or in the place of one who cannot judge it, and did not yet: few, so all of them are looked
 * at. And those that wait for an organisatie that has gezag. In a casus that is closed nobody answers.
 */
export const onbeantwoord: Agendadeel['sql'] = (
  vervolg,
) => `(select ${kolommen}, z.m, z.g, left(${zegt('gevraagdOp')}, 10)::date as dag, true as zelf
    from lijst l join weergave w on w.soort = 'toestemming' and w.id = l.id and w.planversie = 0 cross join lateral ${maskerEnGronden('w', uitContext)} z
    where ${persoon} and l.houder = any (${uitContext.houders}) and l.soort = 'toestemming' and w.filter_datum >= ${vandaag}
      and ${open('w', 'z', uitContext)} and (z.g & 6 <> 0 or ${alsVertegenwoordiger}) and ${na(vervolg, `left(${zegt('gevraagdOp')}, 10)::date`)}
      and not exists (select from weergave a where a.ouder = w.id and a.soort = 'antwoord' and a.filter_verwijst = any (${uitContext.houders}))
      and not exists (select from weergave c where c.id = w.casus and c.soort = 'casus' and c.filter_status <> 'open')
    order by dag, w.id limit $3) union all (${wachtend('antwoorden', 'toestemming', 'z.g & 2 <> 0', vervolg)})`
