import type { FastifyReply, FastifyRequest } from 'fastify'
import { Probleem } from '../../src/basis/fouten.ts'
import { open, uitContext } from '../../src/toegang/zicht.ts'
import { kentJeugdige } from '../../src/toegang/zichtlezen.ts'
import type { Naam } from './wereld.ts'

/** The database as its owner sees it, past every lock: what no program of ours may ask for an outsider. */
export type Achterom = <R>(sql: string, waarden?: unknown[]) => Promise<R[]>
export type Zending = { verzoek: FastifyRequest; antwoord: FastifyReply; tekst: string; achterom: Achterom }
/** A fault that somebody could make, put in for a moment; with a change and an outsider that it betrays the one to the other. */
export type Lek = {
  naam: string
  wijziging: string
  aan: Naam
  /** In the database: put in, and taken out. */
  erin?: string
  eruit?: string
  /** Another text for a statement. */
  sql?: (tekst: string, naam: string) => string
  /** What an error of the database becomes. */
  fout?: (fout: unknown) => unknown
  /** What the rules say besides. */
  regel?: (achterom: Achterom) => Promise<string>
  /** What happens to an answer on its way out. */
  zend?: (zending: Zending) => Promise<string>
}

const open1 = `and ${open('w', 'z', uitContext)}`
const beleidOpen = { erin: 'create policy lek on weergave to rondetafel_lezer using (true)', eruit: 'drop policy lek on weergave' }
const zonderToets = (tekst: string): string => tekst.replaceAll(open1, 'and true')
const aantal = async (achterom: Achterom, waar = 'true', waarden: unknown[] = []): Promise<number> =>
  Number((await achterom<{ n: string }>(`select count(*)::text as n from weergave where ${waar}`, waarden))[0]?.n)
const idvorm = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
const bestaat = async ({ verzoek, achterom }: Zending): Promise<boolean> => {
  const id = verzoek.url.match(idvorm)?.at(-1)
  return id !== undefined && (await aantal(achterom, 'id = $1', [id])) > 0
}
type Inhoud = { afgeschermd?: { cel: string }[]; resultaten?: { id: string }[] }
const leesInhoud = (tekst: string): Inhoud => (tekst.startsWith('{') ? JSON.parse(tekst) : {})
/** What was answered before, to whomever. */
const bewaard = new Map<string, string>()
export const vergeet = (): void => bewaard.clear()

const inDeDeur: Lek[] = [
  {
    naam: 'een onderdeel dat zonder toets meekomt',
    ...{ wijziging: 'hulpvraag gezondheid', aan: 'wijkteam', ...beleidOpen },
    sql: (tekst, naam) => (naam === 'deur_een' ? zonderToets(tekst) : tekst),
  },
  {
    naam: 'een dossier zonder toets',
    ...{ wijziging: 'hulpvraag gezondheid', aan: 'wijkteam', ...beleidOpen },
    sql: (tekst, naam) => (naam === 'deur_dossier' ? zonderToets(tekst) : tekst),
  },
  {
    naam: 'een lijst die de kandidaten niet toetst',
    ...{ wijziging: 'tekst van een concept', aan: 'wijkteam', ...beleidOpen },
    sql: (tekst) => (tekst.startsWith('with staat') ? zonderToets(tekst) : tekst),
  },
  {
    naam: 'een ETag over verborgen rijen',
    ...{ wijziging: 'hulpvraag gezondheid', aan: 'wijkteam', ...beleidOpen },
    sql: (tekst, naam) =>
      naam === 'deur_een'
        ? tekst.replaceAll(
            'bit_xor(hashint8extended(positie, 0))',
            '(bit_xor(hashint8extended(positie, 0)) # (select count(*) from weergave))',
          )
        : tekst,
  },
  {
    naam: 'een verborgen positie in een ETag',
    ...{ wijziging: 'tekst van een concept', aan: 'wijkteam', ...beleidOpen },
    sql: (tekst, naam) =>
      naam.startsWith('deur_') ? tekst.replaceAll('max(positie)::text', '(select max(positie)::text from weergave)') : tekst,
  },
  {
    naam: 'een filter op wat verborgen is',
    ...{ wijziging: 'hulp die niet op tafel ligt', aan: 'school', ...beleidOpen },
    sql: (tekst) =>
      tekst.startsWith('with staat')
        ? tekst.replaceAll(
            / and w\.(?:filter_\w+|betreft) = (\$6::\w+)/g,
            ' and $1 is not null and (select count(*) from weergave) % 2 = 0',
          )
        : tekst,
  },
  {
    naam: 'een doel dat zonder toets wordt gevonden',
    ...{ wijziging: 'hulp die niet op tafel ligt', aan: 'aanbieder' },
    sql: (tekst, naam) => (naam === 'zicht_doel' ? tekst.replace(/ and \(w\.cel is null[^\n]* order by/, ' order by') : tekst),
  },
  {
    naam: 'een verwijzing die zonder toets wordt gevonden',
    ...{ wijziging: 'hulp die niet op tafel ligt', aan: 'school' },
    sql: (tekst, naam) => (naam === 'zicht_verwezen' ? tekst.replace(/where \(w\.cel is null[^\n]* order by/, 'order by') : tekst),
  },
  {
    naam: 'wie de jeugdigen van een casus zijn, aan wie er maar een van kent',
    ...{ wijziging: 'de broer wordt later toegevoegd', aan: 'wijkteam' },
    sql: (tekst) => tekst.replaceAll(kentJeugdige('j'), 'true'),
  },
]

const inDeDatabase: Lek[] = [
  {
    naam: 'de tekst van een botsing met wat verborgen is',
    ...{ wijziging: 'maakKoppelingExterneVerwijzing', aan: 'school' },
    erin: `create unique index lek on externe_verwijzing (systeem, waarde) where systeem = 'leerlingvolgsysteem'`,
    eruit: 'drop index lek',
    fout: (fout) =>
      (fout as { code?: string }).code === '23505'
        ? new Probleem('strijdig-met-gegevens', { detail: (fout as { detail?: string }).detail ?? '' })
        : fout,
  },
  {
    naam: 'een functie die meer ziet dan zij mag',
    ...{ wijziging: 'hulpvraag gezondheid', aan: 'leraar' },
    erin: `create table lek as select * from functie; update functie set masker = (select masker from lek where naam = 'intern-begeleider') where naam = 'leraar';
      update stand.functie set masker = (select masker from lek where naam = 'intern-begeleider') where naam = 'leraar'`,
    eruit: `update functie f set masker = l.masker from lek l where l.naam = f.naam; update stand.functie f set masker = l.masker from lek l where l.naam = f.naam; drop table lek`,
  },
  {
    naam: 'een zichtbare rij die meetelt met verborgen rijen',
    ...{ wijziging: 'hulpvraag gezondheid', aan: 'wijkteam' },
    erin: `create function lek() returns trigger language plpgsql security definer as $$ begin
        update weergave set versie = versie + 1, positie = nextval('historie_positie') where soort = 'casus' and id = new.casus; return null; end $$;
      create trigger lek after insert on weergave for each row when (new.casus is not null and new.soort = 'hulpvraag') execute function lek()`,
    eruit: 'drop trigger lek on weergave; drop function lek()',
  },
  {
    naam: 'een opdracht die te lang duurt door wat verborgen is',
    ...{ wijziging: 'vreemde maakt een leerling', aan: 'moeder' },
    erin: `create function lek() returns boolean language plpgsql security definer as $$ begin
        if (select count(*) > (select aantal from stand.tabellen where naam = 'weergave') from public.weergave) then
          raise exception 'canceling statement due to statement timeout' using errcode = '57014'; end if; return true; end $$`,
    eruit: 'drop function lek()',
    sql: (tekst) => (tekst.startsWith('with staat') ? tekst.replace(open1, `${open1} and lek()`) : tekst),
  },
]

const onderweg: Lek[] = [
  {
    naam: 'een telling in een kop',
    ...{ wijziging: 'vreemde maakt een leerling', aan: 'aanbieder' },
    zend: async ({ antwoord, tekst, achterom }) => {
      antwoord.header('x-total-count', await aantal(achterom, `soort = 'persoon'`))
      return tekst
    },
  },
  {
    naam: 'een volgorde naar wat verborgen is',
    ...{ wijziging: 'vreemde maakt een leerling', aan: 'aanbieder' },
    zend: async ({ tekst, achterom }) => {
      const inhoud = leesInhoud(tekst)
      if (!inhoud.resultaten) return tekst
      const achteruit = (await aantal(achterom)) % 2 === 0
      return JSON.stringify({ resultaten: achteruit ? inhoud.resultaten.toReversed() : inhoud.resultaten })
    },
  },
  {
    naam: 'een omvang die meegroeit',
    ...{ wijziging: 'tekst van een concept', aan: 'vreemde' },
    zend: async ({ tekst, achterom }) => {
      const [lengte] = await achterom<{ n: string }>('select sum(length(json))::text as n from weergave')
      return tekst.endsWith('}') ? tekst + ' '.repeat(Number(lengte?.n) % 997) : tekst
    },
  },
  {
    naam: 'een Location van wat er verborgen staat',
    ...{ wijziging: 'hulp die niet op tafel ligt', aan: 'vreemde' },
    zend: async (zending) => {
      if (zending.verzoek.method === 'POST' && (await bestaat(zending))) zending.antwoord.header('location', zending.verzoek.url)
      return zending.tekst
    },
  },
  {
    naam: '403 waar 404 hoort',
    ...{ wijziging: 'opp van de broer', aan: 'ouderZonderGezag' },
    zend: async (zending) => {
      if (zending.antwoord.statusCode === 404 && (await bestaat(zending))) zending.antwoord.code(403)
      return zending.tekst
    },
  },
  {
    naam: 'een cursor die verborgen rijen meetelt',
    ...{ wijziging: 'hulp die niet op tafel ligt', aan: 'school' },
    zend: async ({ antwoord, tekst, achterom }) => {
      const link = antwoord.getHeader('link')
      if (link) antwoord.header('link', String(link).replace('>;', `&rij=${await aantal(achterom)}>;`))
      return tekst
    },
  },
  {
    naam: 'een afgeschermd dat afhangt van wat er staat',
    ...{ wijziging: 'hulpvraag gezondheid', aan: 'wijkteam' },
    zend: async ({ tekst, achterom }) => {
      const inhoud = leesInhoud(tekst)
      if (!inhoud.afgeschermd) return tekst
      return JSON.stringify({ ...inhoud, afgeschermd: inhoud.afgeschermd.slice(0, (await aantal(achterom, `soort = 'hulpvraag'`)) % 3) })
    },
  },
  {
    naam: 'een antwoord dat voor een ander werd bewaard',
    ...{ wijziging: 'vreemde maakt een leerling', aan: 'broer' },
    zend: async ({ verzoek, antwoord, tekst }) => {
      if (verzoek.method !== 'GET') return tekst
      const eerder = bewaard.get(verzoek.url)
      if (antwoord.statusCode === 200) bewaard.set(verzoek.url, eerder ?? tekst)
      return eerder ?? tekst
    },
  },
  {
    naam: 'een kop die volgt uit het logboek',
    ...{ wijziging: 'weigering van de moeder', aan: 'vreemde' },
    zend: async ({ antwoord, tekst, achterom }) => {
      const [{ n } = { n: '' }] = await achterom<{ n: string }>(`select count(*)::text as n from logboek where aard = 'geschreven'`)
      antwoord.header('x-laatst-gewijzigd', n)
      return tekst
    },
  },
  {
    naam: 'een regel die achter het gordijn kijkt',
    ...{ wijziging: 'hulp die niet op tafel ligt', aan: 'school' },
    regel: async (achterom) => `Er loopt al hulp: ${await aantal(achterom, `soort = 'inzet'`)}.`,
  },
  {
    naam: 'een proef die ook meldt wat verborgen is',
    ...{ wijziging: 'weigering van de moeder', aan: 'wijkteam' },
    zend: async ({ verzoek, antwoord, tekst, achterom }) => {
      if (!verzoek.url.includes('proef=true') || antwoord.statusCode !== 200) return tekst
      const [{ id } = { id: '' }] = await achterom<{ id: string }>('select id from weergave order by positie desc limit 1')
      return tekst.replace('"wijzigingen":[', `"wijzigingen":[{"soort":"antwoord","id":"${id}","aard":"gewijzigd"},`)
    },
  },
]

export const lekken: readonly Lek[] = [...inDeDeur, ...inDeDatabase, ...onderweg]
