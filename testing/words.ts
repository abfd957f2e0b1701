import { createTranslator } from 'use-intl/core'
import en from '../content/languages/en.json' with { type: 'json' }
import pl from '../content/languages/pl.json' with { type: 'json' }

/** What the pages say in English, so that a journey keeps up when a sentence is improved. */
export const said = createTranslator({ locale: 'en-GB', messages: en })

/** What the pages say in Polish. */
export const saidInPolish = createTranslator({ locale: 'pl-PL', messages: pl })
