import { registermakers } from './register.ts'
import type { Maker } from './vorm.ts'

const maakVernietiging: Maker = async (w) => {
  const { wie, pad, body } = await (registermakers.verklaarPersoonVervallen as Maker)(w)
  const { id } = await w.doe(wie, 'POST', pad, body)
  return { wie, pad: `/vervallenverklaringen/${id}/vernietigingen`, body: { grond: 'bewaartermijn' } }
}

export const vernietigmakers: Record<string, Maker> = { maakVernietiging }
