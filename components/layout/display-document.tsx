import { Display } from '../../domain/display/display'
import type { Words } from '../../domain/language/words'
import { Document } from './document'
import { Swatch } from './swatch'
import type { Shell } from './shell'

type Props = Shell & {
  now: Display
  /** The page to go back to. */
  back: string
  /** Whether the settings are kept with the answers of a survey that is under way. */
  inDraft: boolean
  /** Whether this device has been asked to remember. */
  remembered: boolean
}

const PARTS = Display.keyof().options

/** How pages look: five choices, kept with the answers or for the way back; a cookie only for those who tick the box. */
export function DisplayDocument({ now, back, inDraft, remembered, ...shell }: Props) {
  const { t, language } = shell
  return (
    <Document {...shell} title={t('display.title')} secret>
      <a className="back" href={back}>
        {t('question.back')}
      </a>
      <h1>{t('display.heading')}</h1>
      <p className="mt-4">{t(inDraft ? 'display.keptInDraft' : 'display.keptForNow')}</p>
      <form method="post" action={`/${language}/display`} className="mt-4">
        <input type="hidden" name="back" value={back} />
        {PARTS.map((part) => (
          <Part key={part} part={part} now={now} t={t} />
        ))}
        <div className="card mt-10">
          <input
            type="checkbox"
            id="remember"
            name="remember"
            value="yes"
            defaultChecked={remembered}
            aria-describedby="remember-hint"
          />
          <label htmlFor="remember">{t('display.remember')}</label>
        </div>
        <p id="remember-hint" className="hint mt-2">
          {t('display.rememberHint')}
        </p>
        <div className="mt-8 flex flex-wrap items-center gap-4">
          <button className="button" type="submit" name="do" value="use">
            {t('display.use')}
          </button>
          {remembered && (
            <button className="link-button" type="submit" name="do" value="forget">
              {t('display.forget')}
            </button>
          )}
        </div>
      </form>
    </Document>
  )
}

type PartProps = { part: keyof Display; now: Display; t: Words }

function Part({ part, now, t }: PartProps) {
  return (
    <fieldset className="mt-8">
      <legend>
        <h2>{t(`display.${part}.heading`)}</h2>
      </legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-x-3">
        {Display.shape[part].options.map((value) => (
          <div key={value} className="card">
            <input
              type="radio"
              id={`${part}-${value}`}
              name={part}
              value={value}
              defaultChecked={now[part] === value}
            />
            <label htmlFor={`${part}-${value}`} className="flex items-center gap-3">
              {part === 'colours' && <Swatch of={value} />}
              <span className={part === 'size' ? SIZES[value] : undefined}>
                {t(`display.${part}.${value}`)}
              </span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

const SIZES: Record<string, string> = { 125: 'text-[1.15em]', 150: 'text-[1.3em]', 200: 'text-[1.6em]' }
