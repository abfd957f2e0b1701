import { Document } from './document'
import type { Shell } from './shell'

/** What a message is about; its words are under `messages` in content/languages. */
export type Message =
  | 'not-found'
  | 'draft-gone'
  | 'already-sent'
  | 'taken-back'
  | 'closed'
  | 'not-taking-part'
  | 'cleared'
  | 'erased'
  | 'too-many-tries'
  | 'too-large'
  | 'not-understood'
  | 'not-asked'
  | 'not-from-here'
  | 'busy'
  | 'fault'

type Props = Shell & { message: Message; values?: Record<string, string>; carryOn?: string }

/** One plain page that says what happened and what to do next. */
export function MessageDocument({ message, values, carryOn, ...shell }: Props) {
  const { t, language } = shell
  return (
    <Document {...shell} title={t(`messages.${message}.title`)} secret>
      <div className="pt-6 flow">
        <h1>{t(`messages.${message}.title`)}</h1>
        <p>{t(`messages.${message}.text`, values)}</p>
        {carryOn && (
          <p className="pt-4">
            <a className="button" href={carryOn}>
              {t('messages.carryOn')}
            </a>
          </p>
        )}
        <p className="pt-4">
          <a href={`/${language}`}>{t('messages.home')}</a>
        </p>
      </div>
    </Document>
  )
}
