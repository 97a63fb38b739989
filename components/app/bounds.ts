import type { z } from '../../utils/domain/schema'

interface Bound {
  check: string
  value?: number
}

/** The least and the most that a number of ours may be, as its schema says it. */
export function boundsOf(schema: z.ZodMiniNumber): { min?: number; max?: number } {
  const checks = (schema._zod.def.checks ?? []).map((one) => one._zod.def as Bound)
  const of = (check: string) => checks.find((one) => one.check === check)?.value
  const [min, max] = [of('greater_than'), of('less_than')]
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}
