import { z } from 'zod'
import { deuren } from '../regels/regel.ts'
import { invoercodelijst } from './invoercodes.ts'

/** What goes out besides resources: problems, findings of rules and trials. For the document and for checking answers; nothing is parsed with these. */

export const Invoerfout = z
  .strictObject({
    in: z.enum(['path', 'query', 'header', 'body']).meta({ description: 'Waar de fout staat', example: 'body' }),
    location: z.string().meta({ description: 'JSON Pointer in de body, of de naam van de parameter of kop', example: '/geboortedatum' }),
    code: z.string().meta({ description: `Vaste code van de fout. Er kunnen er bijkomen. Nu: ${invoercodelijst}.`, example: 'datum' }),
    detail: z.string().meta({ description: 'Wat er anders moet', example: 'Dit moet een bestaande datum zijn, als `JJJJ-MM-DD`.' }),
  })
  .describe('Eén fout in de invoer')

const basis = {
  type: z.string().meta({ description: 'Het soort probleem', example: 'urn:rondetafel:probleem:niet-gevonden' }),
  title: z.string().meta({ description: 'Korte naam van het probleem', example: 'Niet gevonden' }),
  status: z.int().min(400).max(599).meta({ description: 'De HTTP-status', example: 404 }),
  detail: z.string().meta({ description: 'Uitleg in gewone taal', example: 'Dit bestaat niet, of het is niet voor u zichtbaar.' }),
  instance: z.string().meta({ description: 'Kenmerk van deze aanroep', example: 'urn:uuid:0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' }),
  operatie: z
    .string()
    .optional()
    .meta({ description: 'Alleen bij `_samen`: welke operatie wordt geweigerd, als JSON Pointer in de body', example: '/operaties/3' }),
}

export const Probleem = z.strictObject(basis).describe('Een probleem volgens RFC 9457')
export const Invoerprobleem = z.strictObject({ ...basis, errors: z.array(Invoerfout) }).describe('Alle fouten in de invoer, in één keer')
export const Veldwijziging = z
  .strictObject({
    soort: z.string().meta({ description: 'Soort gegeven', example: 'opp-doel' }),
    id: z.string().meta({ description: 'Het id van dat gegeven', example: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' }),
    velden: z.array(z.string()).describe('De velden die anders zijn; `nieuw` als het er nog niet was'),
  })
  .describe('Wat er aan één gegeven is veranderd')

export const Wijzigingsprobleem = z
  .strictObject({ ...basis, gewijzigd: z.array(Veldwijziging).describe('Wat er sinds uw lezing is gewijzigd, voor zover u het ziet') })
  .describe('Het gegeven is intussen gewijzigd')

export const Bron = z
  .looseObject({
    document: z.string().meta({ description: 'Wet of document', example: 'Jeugdwet' }),
    plaats: z.string().meta({ description: 'Waar in de wet of het document', example: 'artikel 4.1.2' }),
    stand: z.string().optional().meta({ description: 'De stand van de wet die is gelezen', example: '2026-01-01' }),
  })
  .describe('Waar een regel op rust')

export const Invulling = z
  .looseObject({
    pointer: z.string().meta({ description: 'Waar in de body het antwoord hoort', example: '/perspectief' }),
    vraag: z.string().meta({ description: 'De vraag aan een mens', example: 'Waar werkt het kind op school naartoe?' }),
    schema: z.looseObject({}).optional().describe('JSON Schema van het antwoord'),
    alleenBij: z
      .looseObject({
        pointer: z.string().meta({ description: 'Een eerdere vraag van deze stap', example: '/uitkomst' }),
        waarde: z.string().meta({ description: 'Het antwoord daarop', example: 'gegeven' }),
      })
      .optional()
      .describe('Alleen als die vraag zo is beantwoord. Laat dit anders weg.'),
  })
  .describe('Iets wat alleen een mens kan invullen')

export const Herstelstap = z
  .looseObject({
    door: z.string().meta({
      description: `De rol die deze stap zet. Er kunnen er bijkomen. Nu: ${deuren.map((deur) => `\`${deur}\``).join(', ')}.`,
      example: 'opsteller van het gezinsplan',
    }),
    methode: z.string().meta({ description: 'De HTTP-methode', example: 'POST' }),
    pad: z
      .string()
      .meta({ description: 'Het adres van de aanroep', example: '/v1/gezinsplannen/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d/schoolloopbaan' }),
    operatie: z.string().optional().meta({
      description:
        'Voor `_samen`: de `operationId` van deze stap. Ontbreekt als deze stap daar niet in kan: zet hem dan met een losse aanroep.',
      example: 'maakGezinsplanSchoolloopbaan',
    }),
    params: z
      .record(z.string(), z.string())
      .optional()
      .meta({
        description:
          'Voor `_samen`: de ids in `pad`, op naam. Staat er `{naam}`, schrijf dan in `_samen` `{ "$als": "naam" }`, ook in de body.',
        example: { gezinsplanId: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' },
      }),
    wie: z.string().optional().meta({ description: 'Wie dat is, als u dat mag weten', example: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' }),
    kop: z
      .looseObject({
        'If-Match': z.boolean().optional().meta({
          description:
            'Lees eerst, en stuur de `ETag` mee: bij een `PATCH` van `pad` zelf, bij een `POST` van `pad` zonder het laatste deel',
          example: true,
        }),
      })
      .optional()
      .describe('Koppen die mee moeten'),
    body: z.looseObject({}).optional().describe('De body, voor zover al bekend'),
    invullen: z.array(Invulling).optional().describe('Wat nog moet worden ingevuld'),
    geeft: z.string().optional().meta({
      description:
        'Naam waaronder latere stappen het id kennen dat deze stap oplevert (het laatste deel van `Location`): in hun `pad`, `params` en `body` staat dan `{naam}`',
      example: 'koppeling',
    }),
    alleenAls: z.string().optional().meta({
      description: 'Deze stap hoort er alleen bij als dit zo is. Dat weet alleen een mens: vraag het eerst.',
      example: 'Alleen als deze er echt bij was.',
    }),
    vervangt: z.boolean().optional().meta({ description: 'Deze stap komt in de plaats van de geweigerde aanroep', example: true }),
  })
  .describe('Eén stap die helpt om het wel te laten slagen')

export const Bevinding = z
  .looseObject({
    regel: z.string().meta({ description: 'Het id van de regel', example: 'gezinsplan-bevat-schoolloopbaan' }),
    versie: z.int().min(1).meta({ description: 'De versie van de regel', example: 1 }),
    titel: z.string().meta({ description: 'Wat de regel vraagt, in één zin', example: 'Een gezinsplan zegt hoe het op school gaat' }),
    onderwerp: z.string().meta({ description: 'Waarover de regel oordeelt', example: 'gezinsplan' }),
    onderwerpId: z.string().meta({ description: 'Het id daarvan', example: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' }),
    ernst: z.enum(['blokkeert', 'waarschuwt', 'informeert']).meta({
      description:
        'Hoe zwaar de regel op dit moment weegt. `blokkeert`: zo kan het niet. `waarschuwt`: het kan alleen met een motivering (`motiveringen` in de body). `informeert`: het kan, en het wordt gezegd.',
      example: 'blokkeert',
    }),
    zekerheid: z.enum(['wettekst', 'vakbron', 'brondocument', 'niet-nagetrokken']).meta({
      description: 'Hoe zeker de bron is: gelezen in de wet, in een vakbron of in een brondocument, of nog niet nagetrokken',
      example: 'wettekst',
    }),
    uitkomst: z
      .enum(['voldaan', 'geschonden', 'onbekend', 'oordeel-nodig'])
      .meta({ description: 'Wat de regel ervan vindt', example: 'geschonden' }),
    uitleg: z
      .string()
      .optional()
      .meta({ description: 'Waarom, in gewone taal', example: 'Het plan zegt nog niet hoe het op school gaat.' }),
    bronnen: z.array(Bron).optional().describe('Waar de regel op rust'),
    ontbreekt: z.array(z.string()).optional().describe('De feiten die ontbreken, bij `onbekend`'),
    vraag: z
      .string()
      .optional()
      .meta({ description: 'De vraag aan een professional, bij `oordeel-nodig`', example: 'Is het plan met de jeugdige besproken?' }),
    feiten: z.looseObject({}).optional().describe('De feiten waarop de regel let'),
    herstel: z.array(Herstelstap).optional().describe('De kleinste stappen waarna het wel kan, op volgorde'),
    motivering: z
      .string()
      .optional()
      .meta({ description: 'Waarom het toch zo kan, in de woorden van de aanroep', example: 'Het gezin wacht al een jaar.' }),
    operatie: z
      .string()
      .optional()
      .meta({ description: 'Alleen bij `_samen`: over welke operatie dit gaat, als JSON Pointer in de body', example: '/operaties/3' }),
  })
  .describe('Wat een regel van deze handeling vindt')

/** 409: a rule refuses (then `bevindingen`), or the data or the Idempotency-Key are in the way. */
export const Regelprobleem = z
  .strictObject({ ...basis, bevindingen: z.array(Bevinding).optional().describe('Per regel: wat er niet kan, waarom, en hoe het wel kan') })
  .describe('Een regel, een bestaand gegeven of een gebruikte sleutel staat dit in de weg')

export const Wijziging = z
  .strictObject({
    soort: z.string().meta({ description: 'Soort gegeven', example: 'koppeling' }),
    id: z
      .string()
      .meta({ description: 'Het id; van wat nieuw is, bestaat het na de proef niet', example: '0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' }),
    aard: z.enum(['nieuw', 'gewijzigd', 'vervallen']).meta({ description: 'Wat ermee zou gebeuren', example: 'nieuw' }),
  })
  .describe('Wat er zou veranderen')

export const Proefuitslag = z
  .strictObject({
    toegestaan: z.boolean().meta({ description: 'Of het zou zijn gelukt', example: true }),
    bevindingen: z.array(Bevinding).describe('Wat de regels ervan vinden'),
    wijzigingen: z.array(Wijziging).describe('Wat er zou veranderen, voor zover u het mag zien'),
    resultaat: z.looseObject({}).optional().describe('Hoe het gegeven er daarna uit zou zien'),
  })
  .describe('De uitslag van een proef: er is niets vastgelegd')

export const Samenstap = z
  .strictObject({
    status: z.int().min(200).max(299).meta({ description: 'Hoe deze operatie alleen zou zijn beantwoord: 201 of 204', example: 201 }),
    location: z
      .string()
      .optional()
      .meta({ description: 'Het adres van wat is gemaakt', example: '/v1/opps/0198c2f0-7d1e-7a3b-9c4d-5e6f7a8b9c0d' }),
    etag: z.string().optional().meta({
      description: 'De stand van wat is gemaakt of gewijzigd, zoals deze aanroep die achterlaat',
      example: '"q5Jk0Xv9m2Yt3bWc8LrHsA.Zk1u7Qp4nVd6EoTfRi2gBw"',
    }),
    resultaat: z.looseObject({}).optional().describe('Wat is gemaakt, zoals u het aan het eind van deze aanroep ziet'),
  })
  .describe('Wat er van één operatie kwam')

/** What `_samen` answers, carried out or tried. */
export const Samenuitslag = z
  .strictObject({
    toegestaan: z.boolean().meta({ description: 'Of het is gelukt; bij een proef: of het zou zijn gelukt', example: true }),
    operaties: z.array(Samenstap).describe('Per operatie, in de volgorde van de aanroep'),
    bevindingen: z
      .array(Bevinding)
      .optional()
      .describe(
        'Wat de regels vinden van wat alle operaties samen achterlaten; bij elke bevinding staat om welke operatie zij gaat. Ontbreekt in een herhaald antwoord.',
      ),
    wijzigingen: z
      .array(Wijziging)
      .optional()
      .describe('Alles wat er anders is, voor zover u het mag zien. Ontbreekt in een herhaald antwoord.'),
  })
  .describe('De uitslag van alle operaties samen')

/** The shapes of this file by their names in the document. */
export const uitkomstnamen: [z.ZodType, string][] = Object.entries({
  ...{ Probleem, Invoerprobleem, Wijzigingsprobleem, Regelprobleem, Proefuitslag },
  ...{ Invoerfout, Veldwijziging, Bron, Invulling, Herstelstap, Bevinding, Wijziging, Samenstap, Samenuitslag },
}).map(([naam, schema]) => [schema, naam])
