import type { Beginning, Origin } from '../../domain/charter/sent'
import type { Voice } from '../../domain/charter/suggestion'
import { beginningWords, originWords, voiceWords } from '../../domain/charter/suggestion-words'
import { Compared } from './compared'

type Suggestion = {
  place: string
  from: Voice
  beginning: Beginning
  proposed: string
  why: string
  language: string
  origin: Origin
}
type Reply = { id: string; from: Voice; party: string | null; words: string }
type Props = { suggestion: Suggestion; now: string | null; replies: Reply[] }

/** A suggestion beside the words that stand now, with what others said about it. */
export function SuggestionShown({ suggestion, now, replies }: Props) {
  const { place, from, beginning, proposed, why, language, origin } = suggestion
  return (
    <>
      <dl className="facts">
        <dt>From</dt>
        <dd>
          {voiceWords[from]}. {originWords(origin)}
        </dd>
        <dt>About</dt>
        <dd>{now ? <a href={`/staff/charter/text/${place}`}>{now}</a> : 'The whole charter'}</dd>
      </dl>
      <section>
        <h2>{beginningWords[beginning]}</h2>
        <p className="words" dir="auto" lang={language === 'en' ? undefined : language}>
          {proposed}
        </p>
        {why && (
          <p dir="auto">
            <strong>Why:</strong> {why}
          </p>
        )}
      </section>
      {beginning === 'words' && now && (
        <section>
          <h2>What would change</h2>
          <Compared before={now} after={proposed} language={language} />
        </section>
      )}
      {replies.length > 0 && (
        <section>
          <h2>What was said about it</h2>
          <ul className="cards">
            {replies.map(({ id, from: voice, party, words }) => (
              <li key={id} className="sheet">
                <p className="hint">{party ?? voiceWords[voice]}</p>
                <p dir="auto">{words}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
