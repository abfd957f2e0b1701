import type { Shell } from './shell'

/** The numbers a child can call, each on one line. */
export type Call = { childline: string; emergency: string }

/** The line about help that stands on every page for children and young people. */
export function SafetyLine({ t, language, call }: Pick<Shell, 't' | 'language'> & { call: Call }) {
  return (
    <aside aria-label={t('safety.label')} className="column">
      <p className="panel px-4 py-3 text-[1.1875rem] leading-normal">
        <strong>{t('safety.line', call)}</strong>{' '}
        <a href={`/${language}/help#someone-to-talk-to`}>{t('safety.more')}</a>
      </p>
    </aside>
  )
}
