import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { vasteKoppen } from '../../src/basis/http.ts'
import { invoercodes } from '../../src/toegang/invoercodes.ts'

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is read by key
type Json = Record<string, any>
/** An answer as any client has it. */
export type Antwoord = { status: number; koppen: Headers | Record<string, unknown>; lichaam: string }

/**
 * Makes a check of real answers against the OpenAPI document. The check throws on a status that the operation does not document, missing headers,
 * another content type, and a body with a field too many or too few. A 404 or 405 for an address or method that is not in the document is checked too.
 */
export function maakAntwoordtoets(gegeven: Json): (methode: string, url: string, antwoord: Antwoord) => void {
  // A client lets more fields through; the house itself gives none that it does not describe.
  const document = dicht(gegeven)
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(document, 'openapi')
  const gemaakt = new Map<string, Keuring>()
  const keurlijst = (schema: Json): Keuring => {
    const tekst = JSON.stringify(schema).replaceAll('"#/', '"openapi#/')
    const keuring = gemaakt.get(tekst) ?? ajv.compile(JSON.parse(tekst))
    gemaakt.set(tekst, keuring)
    return keuring
  }
  return (methode, url, antwoord) => {
    const fouten: string[] = vasteFouten(document, antwoord)
    const pad = zoekPad(document, url)
    const eigen = pad === undefined ? undefined : document.paths[pad][methode === 'HEAD' ? 'get' : methode.toLowerCase()]
    const operatie = eigen && isProef(url, eigen) && antwoord.status === 200 ? document.paths['/_proef'].post : eigen
    if (pad === undefined || !operatie)
      fouten.push(...zonderOperatie(pad, url, antwoord), ...keurLichaam(keurlijst(probleemschema(document, antwoord)), antwoord))
    else fouten.push(...metOperatie(document, operatie, methode, antwoord, keurlijst))
    if (fouten.length > 0)
      throw new Error(`${methode} ${pad ?? url} → ${antwoord.status} past niet bij het contract:\n- ${fouten.join('\n- ')}`)
  }
}

const dicht = (deel: Json): Json =>
  JSON.parse(JSON.stringify(deel), (_, waarde) =>
    waarde?.properties && waarde.type === 'object' && waarde.additionalProperties === undefined
      ? { ...waarde, additionalProperties: false }
      : waarde,
  )

const kop = ({ koppen }: Antwoord, naam: string): string | undefined => {
  if (koppen instanceof Headers) return koppen.get(naam) ?? undefined
  const gevonden = Object.entries(koppen).find(([sleutel]) => sleutel.toLowerCase() === naam.toLowerCase())?.[1]
  return gevonden === undefined ? undefined : String(gevonden)
}

function vasteFouten(document: Json, antwoord: Antwoord): string[] {
  const fouten: string[] = []
  if (kop(antwoord, 'api-version') !== document.info.version)
    fouten.push(`API-Version is ${kop(antwoord, 'api-version')}, niet ${document.info.version}`)
  for (const naam of Object.keys(vasteKoppen)) if (kop(antwoord, naam) === undefined) fouten.push(`de kop ${naam} ontbreekt`)
  for (const naam of ['server', 'x-powered-by']) if (kop(antwoord, naam) !== undefined) fouten.push(`de kop ${naam} verraadt iets`)
  return fouten
}

/** The path of the document that this URL belongs to: what is written out goes before what is filled in. */
function zoekPad(document: Json, url: string): string | undefined {
  const delen = new URL(url, 'http://test').pathname.replace(/^\/v1/, '').split('/')
  const passend = Object.keys(document.paths).filter((pad) => {
    const vorm = pad.split('/')
    return (
      vorm.length === delen.length &&
      vorm.every((deel, nummer) => deel === delen[nummer] || (/^\{.+\}$/.test(deel) && delen[nummer] !== ''))
    )
  })
  return passend.toSorted((a, b) => a.split('{').length - b.split('{').length)[0]
}

/** What a trial of a write answers is described once. */
const isProef = (url: string, { operationId }: Json): boolean =>
  operationId !== 'voerSamenUit' && new URL(url, 'http://test').searchParams.get('proef') === 'true'

/** Of a call that no operation has: a plain problem, or the one that says what is wrong with the input. */
const probleemschema = ({ components }: Json, { status }: Antwoord): Json =>
  status === 400
    ? components.responses.OngeldigeInvoer.content['application/problem+json'].schema
    : { $ref: '#/components/schemas/Probleem' }

/** An address of which the percent-encoding is no text: nobody can say what it names, so the answer is the same whatever it looks like. */
function onleesbaar(url: string): boolean {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '') === undefined
  } catch {
    return true
  }
}

function zonderOperatie(pad: string | undefined, url: string, antwoord: Antwoord): string[] {
  if (onleesbaar(url)) return antwoord.status === 400 ? [] : ['dit adres is niet te lezen, en geeft toch geen 400']
  if (pad === undefined) return antwoord.status === 404 ? [] : ['dit adres staat niet in het document, en geeft toch geen 404']
  if (antwoord.status !== 405) return ['deze methode staat niet in het document, en geeft toch geen 405']
  return kop(antwoord, 'allow') ? [] : ['de kop Allow ontbreekt']
}

type Keuring = ReturnType<Ajv['compile']>
function metOperatie(document: Json, operatie: Json, methode: string, antwoord: Antwoord, keurlijst: (schema: Json) => Keuring): string[] {
  const verwijzing = operatie.responses[antwoord.status]
  if (!verwijzing) return [`${operatie.operationId} noemt deze status niet`]
  const { headers = {}, content } = volg(document, verwijzing)
  const fouten = Object.entries<Json>(headers)
    .filter(([naam, vorm]) => volg(document, vorm).required && kop(antwoord, naam) === undefined)
    .map(([naam]) => `de kop ${naam} ontbreekt`)
  if (methode === 'HEAD') return antwoord.lichaam === '' ? fouten : [...fouten, 'een HEAD heeft geen inhoud']
  if (!content) return antwoord.lichaam === '' ? fouten : [...fouten, 'er is inhoud waar het document er geen noemt']
  const soort = (kop(antwoord, 'content-type') ?? '').split(';')[0] ?? ''
  if (!content[soort]) return [...fouten, `content-type ${soort} staat niet in het document`]
  return [...fouten, ...keurLichaam(keurlijst(content[soort].schema), antwoord)]
}

function keurLichaam(keuring: Keuring, antwoord: Antwoord): string[] {
  let inhoud: Json
  try {
    inhoud = JSON.parse(antwoord.lichaam)
  } catch {
    return ['de inhoud is geen JSON']
  }
  if (antwoord.status >= 400 && inhoud.status !== antwoord.status) return ['het probleem noemt een andere status']
  const vreemd = antwoord.status === 400 ? (inhoud.errors ?? []).filter(({ code }: Json) => !(code in invoercodes)) : []
  if (vreemd.length > 0) return vreemd.map(({ code }: Json) => `de foutcode ${code} staat niet in de lijst van het document`)
  if (keuring(inhoud)) return []
  return (keuring.errors ?? []).map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`)
}

const volg = (document: Json, deel: Json): Json =>
  deel.$ref
    ? (String(deel.$ref)
        .slice(2)
        .split('/')
        .reduce((plek: Json, sleutel) => plek[sleutel], document) as Json)
    : deel
