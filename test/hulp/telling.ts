import { writeSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with `N passed, N failed`, after everything else that is printed. A file that breaks outside its tests counts as one failure. */
export default class Telling implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], fouten: readonly unknown[]): void {
    let geslaagd = 0
    let mislukt = fouten.length
    for (const module of modules) {
      for (const toets of module.children.allTests()) {
        const { state } = toets.result()
        if (state === 'passed') geslaagd++
        if (state === 'failed' || state === 'pending') mislukt++
      }
      mislukt += module.errors().length
      for (const groep of module.children.allSuites()) mislukt += groep.errors().length
    }
    process.on('exit', () => writeSync(1, `${geslaagd} passed, ${mislukt} failed\n`))
  }
}
