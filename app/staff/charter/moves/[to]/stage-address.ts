import { z } from 'zod'
import { Stage } from '../../../../../domain/charter/stage'

/** The stage that an address asks to move to. */
export const StageAddress = z.object({ to: Stage })
