import type { Words } from '../../domain/language/words'
import type { Recordings } from '../../domain/surveys/media'
import type { Language } from '../../domain/language/languages'

type Props = { t: Words; language: Language; audio?: Recordings }

/**
 * How to hear a question: a person's recording where there is one in this language, else a button that our script
 * shows only where the device itself has a voice for it (components/layout/hear.ts).
 */
export function HearIt({ t, language, audio }: Props) {
  const recording = audio?.[language]
  if (recording)
    return (
      <audio
        className="mb-6 w-full no-print"
        controls
        preload="none"
        src={`/media/${recording}`}
        aria-label={t('hear.recording')}
      />
    )
  return (
    <div id="hear" className="mb-6 flex flex-wrap gap-3 no-print" hidden data-stop={t('hear.stop')}>
      <button className="button secondary" type="button">
        <Loudspeaker /> <span>{t('hear.play')}</span>
      </button>
      <button className="button secondary slow" type="button" aria-pressed="false">
        {t('hear.slow')}
      </button>
    </div>
  )
}

function Loudspeaker() {
  return (
    <svg
      className="inline-block align-[-0.2em]"
      viewBox="0 0 24 24"
      width="1.2em"
      height="1.2em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M3 9v6h4l6 5V4L7 9z" fill="currentColor" />
      <path d="M16.5 8.5a5 5 0 0 1 0 7M19 5.5a9 9 0 0 1 0 13" strokeLinecap="round" />
    </svg>
  )
}
