import { languages, type Language } from '../../domain/language/languages'
import { dayWords } from '../../domain/language/staff-dates'
import type { Way } from '../../domain/ways/way'
import { wayWords } from './paper-words'

type Batch = { id: string; survey: string; language: Language; way: Way; cameOn: string; standing: number }

/** What the person keyed in today, to go on with. Nobody sees here what others did. */
export function MyBatches({ batches, titles }: { batches: Batch[]; titles: Record<string, string> }) {
  const all = batches.reduce((sum, { standing }) => sum + standing, 0)
  return (
    <section aria-labelledby="today">
      <h2 id="today">
        You keyed in {all} {all === 1 ? 'form' : 'forms'} today
      </h2>
      <ul className="plain-list">
        {batches.map(({ id, survey, language, way, cameOn, standing }) => (
          <li key={id}>
            <a href={`/staff/paper/batches/${id}`}>
              {titles[survey] ?? survey}, {languages[language].name}, {wayWords[way]}
            </a>
            <span className="beside">
              {standing} so far; came on {dayWords(cameOn)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
