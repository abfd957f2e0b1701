/**
 * The languages people can read Heard in: one line and one complete file of content/languages each. Dates and
 * counts keep the digits 0 to 9, as codes, phone numbers and letters from the council have them.
 */
export const languages = {
  en: { name: 'English', dir: 'ltr', locale: 'en-GB' },
  pl: { name: 'Polski', dir: 'ltr', locale: 'pl-PL' },
  ro: { name: 'Română', dir: 'ltr', locale: 'ro-RO' },
  uk: { name: 'Українська', dir: 'ltr', locale: 'uk-UA' },
  ur: { name: 'اردو', dir: 'rtl', locale: 'ur-PK-u-nu-latn' },
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl'; locale: string }>

export type Language = keyof typeof languages

/** Whether a piece of an address is a language we have. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text)
}

/** The best of our languages for an Accept-Language header; English when none fits. */
export function bestLanguage(accepted: string | null): Language {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight = 'q=1'] = part.trim().split(';')
      return { code: tag.split('-')[0]!.toLowerCase(), weight: Number(weight.split('=')[1]) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted.map((w) => w.code).find(isLanguage) ?? 'en'
}
