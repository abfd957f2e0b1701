import { dayWords } from '../../domain/language/staff-dates'
import { languages, type Language } from '../../domain/language/languages'
import { askerWords, type Asked } from '../../domain/safeguarding/contact-request'
import { ContactMark } from './contact-request-list'

type Props = {
  request: {
    arrivedOn: string
    answerBy: string
    isLate: boolean
    holder: string | null
    answeredOn: string | null
    answeredBy: string | null
  }
  words: Asked & { language: Language }
  outcome: string | null
}

/** What somebody wrote who asks to be contacted, and what came of it. */
export function ContactRequestFile({ request, words, outcome }: Props) {
  const { language } = words
  return (
    <>
      <dl className="facts">
        <dt>How it stands</dt>
        <dd>
          <ContactMark request={request} />
        </dd>
        <dt>Came on</dt>
        <dd>{dayWords(request.arrivedOn)}</dd>
        <dt>What to call them</dt>
        <Written text={words.name} language={language} />
        <dt>How to reach them</dt>
        <Written text={words.reach} language={language} />
        <dt>When is a good time</dt>
        <Written text={words.time} language={language} />
        <dt>Who asks</dt>
        <dd>{askerWords[words.who]}</dd>
        <dt>Language of the page</dt>
        <dd lang={language}>{languages[language].name}</dd>
        {request.holder && (
          <>
            <dt>Who is answering</dt>
            <dd>{request.holder}</dd>
          </>
        )}
        {request.answeredOn && (
          <>
            <dt>Answered</dt>
            <dd>
              By {request.answeredBy} on {dayWords(request.answeredOn)}: {outcome}
            </dd>
          </>
        )}
      </dl>
      {words.about && (
        <section>
          <h2>What it is about</h2>
          <blockquote className="words" dir="auto" lang={language}>
            {words.about}
          </blockquote>
        </section>
      )}
    </>
  )
}

/** Exactly as it was written: never a link, never markup, in the direction of its own letters. */
function Written({ text, language }: { text: string; language: Language }) {
  if (!text) return <dd>They did not say</dd>
  return (
    <dd dir="auto" lang={language}>
      {text}
    </dd>
  )
}
