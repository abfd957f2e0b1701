import type { Words } from '../../domain/language/words'
import type { SignedVideo } from '../../domain/surveys/media'

/** A video in British Sign Language with captions, the same in words, and who made and checked it; nothing while empty. */
export function Signed({ t, video }: { t: Words; video?: SignedVideo }) {
  if (!video) return null
  const { translators, supplier, checkedBy, on, transcript } = video
  const names = translators.map(({ name, registration }) => `${name} (NRCPD ${registration})`).join(', ')
  return (
    <details className="mb-6 no-print">
      <summary className="py-3 font-bold">{t('bsl.watch')}</summary>
      <video
        className="w-full"
        controls
        preload="none"
        playsInline
        src={`/media/${video.video}`}
        aria-label={t('bsl.watch')}
      >
        <track kind="captions" src={`/media/${video.captions}`} srcLang="en" label="English" default />
      </video>
      <h2 className="mt-4">{t('bsl.transcript')}</h2>
      <p className="mt-2" lang="en" dir="ltr">
        {transcript}
      </p>
      <p className="hint mt-2">
        {t('bsl.record', { supplier, names, checkedBy, on: Date.parse(`${on}T12:00:00Z`) })}
      </p>
    </details>
  )
}
