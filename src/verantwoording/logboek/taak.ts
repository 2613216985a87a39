import type { Logger } from 'pino'
import { type Werk, werkBij } from './werk.ts'

/** The job while the process runs: a pass, a pause, the next pass. Several nodes may run it; a pass that fails is told and tried again. */
export function startTaak(werk: Werk, log: Pick<Logger, 'info' | 'error'>, pauze = 1000): { stop: () => Promise<void> } {
  let gestopt = false
  let wek: (() => void) | undefined
  const lus = async (): Promise<void> => {
    while (!gestopt) {
      try {
        // Each seal is told outside the database too: whoever keeps these lines can show that none was taken away.
        for (const { nummer, aantal, vingerafdruk } of await werkBij(werk)) log.info({ nummer, aantal, vingerafdruk }, 'logboek gezegeld')
      } catch (fout) {
        log.error({ err: fout }, 'logboek niet bijgewerkt')
      }
      if (gestopt) return
      await new Promise<void>((verder) => {
        const wekker = setTimeout(verder, pauze)
        wek = () => {
          clearTimeout(wekker)
          verder()
        }
      })
    }
  }
  const loopt = lus()
  return {
    stop: async () => {
      gestopt = true
      wek?.()
      await loopt
      await werk.pool.end()
    },
  }
}
