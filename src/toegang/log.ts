/**
 * The log record, written in the same statement as the read or in the same transaction as the write: no personal data leaves before it is durable.
 * Who comes from the context of the transaction; `gezien` is the relation of rows that go out.
 */
const wie = `(select current_setting('rt.actor_soort')), nullif((select current_setting('rt.actor')), '')::uuid,
    nullif((select current_setting('rt.organisatie')), '')::uuid, nullif((select current_setting('rt.functie')), ''),
    nullif((select current_setting('rt.via')), '')::uuid, (select current_setting('rt.client'))`

/** Who is nobody here yet gets a 403, whatever was looked for. */
const niemand = `(select current_setting('rt.actor_soort')) = 'onbekend'`

/** A ground counts on the days it is in force. */
const vanKracht = `d.van <= (select current_setting('rt.vandaag')::date) and (d.tot is null or d.tot > (select current_setting('rt.vandaag')::date))`

const kolommen = `operatie, aard, status, actor_soort, actor, organisatie, functie, namens, client, personen, cellen, gronden, onderwerp, activiteit, trace, verzoek`

/** What a request gives the log: which operation, which processing activity, which trace, which request. */
export type Logregel = { operatie: string; activiteit: string; trace?: string; verzoek: string }

/** CTE that logs what a read shows; parameters from `$n` on: operatie, activiteit, trace, verzoek. */
export const logVanLezing = (aard: 'gelezen' | 'lijst', onderwerp: string, n: number, gezien = 'gezien', bestaat = 'true'): string => `
  gelogd as (
    insert into logboek (${kolommen})
    select $${n}, case when ${niemand} then 'geweigerd' else '${aard}' end, case when ${niemand} then 403 when g.aantal > 0 then 200 else ${aard === 'lijst' ? `case when ${bestaat} then 200 else 404 end` : 404} end, ${wie},
      g.personen, g.cellen, coalesce((select array_agg(distinct d.grond || coalesce(':' || d.steunt_op, '')) from dekking d
        where d.houder = any ((select current_setting('rt.houders')::uuid[])::uuid[]) and d.sleutel = any (g.personen) and ${vanKracht}), '{}'),
      ${onderwerp}, $${n + 1}, $${n + 2}, $${n + 3}::uuid
    from (select count(*) as aantal, coalesce(array_agg(distinct betreft) filter (where betreft is not null), '{}') as personen,
      coalesce(bit_or(1::bigint << cel), 0) as cellen from ${gezien}) g
    where $${n}::text is not null)`
export const logWaarden = (regel: Logregel | undefined): unknown[] => [
  regel?.operatie ?? null,
  regel?.activiteit ?? null,
  regel?.trace ?? null,
  regel?.verzoek ?? null,
]

/** Logs a write, a refusal, a trial or a replay. Parameters: operatie, aard, status, personen, cellen, onderwerp, activiteit, trace, verzoek. */
export const logSql = `insert into logboek (${kolommen})
  select $1, $2, $3::smallint, ${wie}, $4::uuid[], $5::bigint, coalesce((select array_agg(distinct d.grond || coalesce(':' || d.steunt_op, '')) from dekking d
    where d.houder = any ((select current_setting('rt.houders')::uuid[])::uuid[]) and d.sleutel = any ($4::uuid[]) and ${vanKracht}), '{}'), $6::uuid, $7, $8, $9::uuid`
