import { z } from 'zod'

/** Ticks of one name in a form: none, one, or a list of them. */
export function several<S extends z.ZodType>(one: S) {
  return z.preprocess(
    (sent) => (sent === undefined || sent === '' || sent === false ? [] : [sent].flat()),
    z.array(one),
  )
}
