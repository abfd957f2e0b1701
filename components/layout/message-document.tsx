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

/** Where a person goes on from a message, and the words that say so. */
export type Onward = { to: string; words: 'messages.carryOn' | 'thanks.codeHeading' }

type Props = Shell & { message: Message; values?: Record<string, string>; onward?: Onward }

/** One plain page that says what happened and what to do next. */
export function MessageDocument({ message, values, onward, ...shell }: Props) {
  const { t, language } = shell
  return (
    <Document {...shell} title={t(`messages.${message}.title`)} secret>
      <div className="pt-6 flow">
        <h1>{t(`messages.${message}.title`)}</h1>
        <p>{t(`messages.${message}.text`, values)}</p>
        {onward && (
          <p className="pt-4">
            <a className="button" href={onward.to}>
              {t(onward.words)}
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
