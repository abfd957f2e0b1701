import { Mark } from './mark'
import type { Shell, Tools } from './shell'

/** Who this is, and the tools every page has in the same place. */
export function PageHeader({ language, t, path, madeUp, tools }: Shell & { tools?: Tools }) {
  const back = encodeURIComponent(tools?.here ?? `/${language}${path}`)
  return (
    <>
      {madeUp && (
        <aside className="made-up">
          <strong className="column">{t('shell.madeUp')}</strong>
        </aside>
      )}
      <header className="no-print">
        <div className="masthead">
          <div className="column flex flex-wrap items-center justify-between gap-x-8 pt-3 pb-1">
            <p className="flex items-center gap-3 leading-tight">
              <Mark />
              <span>
                <strong className="block text-[1.75rem] leading-none">Heard</strong>
                {t('shell.partnership')}
              </span>
            </p>
            <nav aria-label={t('shell.tools')} className="tools flex flex-wrap gap-x-5">
              <a href={tools?.language ?? '#languages'}>{t('shell.language')}</a>
              <a href={tools?.display ?? `/${language}/display?back=${back}`}>{t('shell.display')}</a>
              <a href={tools?.save ?? `/${language}/resume`}>
                {t(tools?.save ? 'shell.save' : 'shell.resume')}
              </a>
            </nav>
          </div>
        </div>
        <p className="beta column py-3 hint">
          <span className="text-ink">{t('shell.beta')}</span>{' '}
          <a href={`/${language}/help`}>{t('shell.betaHelp')}</a>
        </p>
      </header>
    </>
  )
}
