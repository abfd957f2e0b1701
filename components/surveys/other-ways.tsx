import { PRINT_SIZES } from '../../domain/paper/print-sizes'
import { waysOf } from '../../domain/ways/in-way'
import type { Way } from '../../domain/ways/way'
import { paperAddress } from '../paper/paper-props'
import type { SurveyShell } from './survey-shell'

/** The same survey without this screen: on paper, in another language, with somebody's help. */
export function OtherWays(shell: SurveyShell) {
  const { survey, t, language } = shell
  return (
    <section className="mt-10" aria-labelledby="other-ways">
      <h2 id="other-ways">{t('start.other.heading')}</h2>
      <ul className="mt-2">
        {waysOf(survey).map((way) => (
          <li key={way}>
            <OnPaper {...shell} way={way} />
          </li>
        ))}
        <li className="tools">
          <a href="#languages">{t('start.other.language')}</a>
        </li>
        <li className="tools">
          <a href={`/${language}/help`}>{t('start.other.help')}</a>
        </li>
      </ul>
    </section>
  )
}

function OnPaper({ way, ...shell }: SurveyShell & { way: Way }) {
  const { t } = shell
  const words =
    way === 'words' ? t('start.other.paper') : t('start.other.paperIn', { way: t(`ways.${way}.name`) })
  return (
    <>
      {words}
      <ul className="tools flex flex-wrap gap-x-6">
        {PRINT_SIZES.map((size) => (
          <li key={size}>
            <a href={paperAddress(shell, size, way)}>
              {t(`paper.size.${size}`)}
              {way !== 'words' && <span className="vh">: {words}</span>}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
