import { z } from 'zod'
import { staffPage } from '../../staff-with'

/** Any other address below /staff: without this, the public pages would answer it. */
export default staffPage('home.see', z.object({ path: z.array(z.string()) }), async () => null)
