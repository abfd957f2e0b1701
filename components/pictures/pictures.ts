import type { Drawing } from './drawing'
import { feelings } from './feelings'
import { marks } from './marks'
import { people } from './people'
import { places } from './places'
import { talking } from './talking'
import { things } from './things'

/** Every picture we draw, by the name that content uses. */
export const pictures: Record<string, Drawing> = {
  ...feelings,
  ...marks,
  ...people,
  ...places,
  ...talking,
  ...things,
}
