/** The languages people can read Heard in; one line and one file in content/languages each. */
export const languages = {
  en: { name: 'English', dir: 'ltr', locale: 'en-GB' },
  pl: { name: 'Polski', dir: 'ltr', locale: 'pl-PL' },
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
