import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

const wortel = resolve(import.meta.dirname, '../..')
/** A source file: its path from the root, its text, and the files and packages it imports. Types count: they too tie one file to another. */
export type Bron = { pad: string; tekst: string; boom: ts.SourceFile; invoer: Invoer[] }
export type Invoer = { naar: string; namen: string[]; alleenType: boolean }

const leesBron = (pad: string): Bron => {
  const tekst = readFileSync(join(wortel, pad), 'utf8')
  const boom = ts.createSourceFile(pad, tekst, ts.ScriptTarget.ES2024, true)
  return { pad, tekst, boom, invoer: invoerVan(boom, pad) }
}

function invoerVan(boom: ts.SourceFile, pad: string): Invoer[] {
  const gevonden: Invoer[] = []
  const bezoek = (knoop: ts.Node): void => {
    if ((ts.isImportDeclaration(knoop) || ts.isExportDeclaration(knoop)) && knoop.moduleSpecifier)
      gevonden.push({ naar: doel(pad, knoop.moduleSpecifier), namen: namenVan(knoop), alleenType: isType(knoop) })
    if (ts.isCallExpression(knoop) && knoop.expression.kind === ts.SyntaxKind.ImportKeyword && knoop.arguments[0])
      gevonden.push({ naar: doel(pad, knoop.arguments[0]), namen: [], alleenType: false })
    ts.forEachChild(knoop, bezoek)
  }
  bezoek(boom)
  return gevonden
}

const isType = (knoop: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(knoop) ? (knoop.importClause?.isTypeOnly ?? false) : knoop.isTypeOnly

function namenVan(knoop: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  const binding = ts.isImportDeclaration(knoop) ? knoop.importClause?.namedBindings : knoop.exportClause
  if (!binding || ts.isNamespaceImport(binding) || ts.isNamespaceExport(binding)) return []
  return binding.elements.map((element) => (element.propertyName ?? element.name).text)
}

function doel(pad: string, knoop: ts.Expression): string {
  const naam = (knoop as ts.StringLiteral).text
  return naam.startsWith('.') ? relative(wortel, resolve(wortel, dirname(pad), naam)) : naam
}

/** All of `src/`, in order of path. */
export const bronnen: Bron[] = globSync('src/**/*.ts', { cwd: wortel }).sort().map(leesBron)

/** Every function with its length in lines, from its first line to its closing brace. */
export function functies({ boom, pad }: Bron): { waar: string; regels: number }[] {
  const gevonden: { waar: string; regels: number }[] = []
  const regel = (plek: number): number => boom.getLineAndCharacterOfPosition(plek).line + 1
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isFunctionLike(knoop) && 'body' in knoop && knoop.body) {
      const begin = regel(knoop.getStart(boom))
      gevonden.push({ waar: `${pad}:${begin}`, regels: regel(knoop.end) - begin + 1 })
    }
    ts.forEachChild(knoop, bezoek)
  }
  bezoek(boom)
  return gevonden
}

/** The code without its comments and strings, for what may not be written anywhere. */
export function kaal({ boom }: Bron): string {
  const delen: string[] = []
  const bezoek = (knoop: ts.Node): void => {
    if (knoop.getChildCount(boom) === 0 && !ts.isStringLiteralLike(knoop) && !ts.isTemplateLiteralToken(knoop))
      delen.push(knoop.getText(boom))
    for (const kind of knoop.getChildren(boom)) if (!ts.isJSDoc(kind)) bezoek(kind)
  }
  bezoek(boom)
  return delen.join(' ')
}

/** Every string and template in the code: where SQL stands. */
export function teksten({ boom }: Bron): string[] {
  const gevonden: string[] = []
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isStringLiteralLike(knoop) || ts.isTemplateLiteralToken(knoop)) gevonden.push(knoop.getText(boom))
    ts.forEachChild(knoop, bezoek)
  }
  bezoek(boom)
  return gevonden
}

/** Calls of `tx.voegToe(noun, …)`, `tx.wijzig(noun, …)` and `tx.vervalt(noun, …)`, with what stands in the place of the noun. */
export function schrijfacties({ boom }: Bron): { functie: string; noun: string }[] {
  const gevonden: { functie: string; noun: string }[] = []
  const bezoek = (knoop: ts.Node): void => {
    if (
      ts.isCallExpression(knoop) &&
      ts.isPropertyAccessExpression(knoop.expression) &&
      /^(voegToe|wijzig|vervalt)$/.test(knoop.expression.name.text) &&
      knoop.expression.expression.getText(boom) === 'tx'
    )
      gevonden.push({ functie: knoop.expression.name.text, noun: knoop.arguments[0]?.getText(boom) ?? '' })
    ts.forEachChild(knoop, bezoek)
  }
  bezoek(boom)
  return gevonden
}
