import type { TranslationState } from '../../domain/language/translation-state'
import type { Shell } from './shell'

/** That a translation is a first draft, or has parts in English, with the way to the English; nothing when it is checked. */
export function TranslationNote({ t, path, state }: Shell & { state: TranslationState }) {
  if (state === 'checked') return null
  return (
    <p className="hint note mt-6">
      {t(`translation.${state}`)} <a href={`/en${path}`}>{t('translation.english')}</a>
    </p>
  )
}
