import { changesIn, compare } from '../../domain/charter/compare'

type Props = { before: string; after: string; language?: string }

/** What changed between two texts: in words first, then marked in the text. */
export function Compared({ before, after, language = 'en' }: Props) {
  const pieces = compare(before, after, language)
  const { added, removed } = changesIn(pieces)
  if (!added.length && !removed.length) return <p>The words are the same.</p>
  const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(', ')
  return (
    <div className="compared">
      <p>
        {added.length > 0 && <>Added {quoted(added)}. </>}
        {removed.length > 0 && <>Took out {quoted(removed)}.</>}
      </p>
      <p className="words" dir="auto" lang={language === 'en' ? undefined : language}>
        {pieces.map(({ was, text }, at) => {
          if (was === 'kept') return <span key={at}>{text}</span>
          const Mark = was === 'added' ? 'ins' : 'del'
          return (
            <Mark key={at}>
              <span className="vh">{was === 'added' ? 'added: ' : 'removed: '}</span>
              {text}
              <span className="vh"> end of {was === 'added' ? 'added' : 'removed'}</span>
            </Mark>
          )
        })}
      </p>
    </div>
  )
}
