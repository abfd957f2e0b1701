import { z } from 'zod'
import { Lang, publicPage } from '../../../../answer-with'
import { reviewStart } from '../../../../charter-review'

export const GET = publicPage(z.object({ lang: Lang }), ({ params: { lang } }) => reviewStart(lang, true))
