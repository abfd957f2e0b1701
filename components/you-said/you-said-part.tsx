import type { ReactNode } from 'react'
import type { Phrase } from '../../domain/language/words'
import { Said } from '../layout/said'
import type { Shell } from '../layout/shell'
import { Picture } from '../pictures/picture'
import type { ShownEntry } from './shown-entry'

/** An entry with what it belongs to; links lead to it. */
export type PartShown = {
  shown: ShownEntry
  organisation: Phrase
  survey: { link: string; title: Phrase; between: string | null } | null
  questions: Phrase[]
  plan: { link: string; title: Phrase } | null
  before: ShownEntry[]
}

const pictureOf = { did: 'tick', doing: 'pencil', did_not: 'none' } as const
const whenOf = { did: 'doneOn', doing: 'doingBy', did_not: 'decidedOn' } as const

/** One thing that people said, and what came of it. */
export function YouSaidPart({ easy, ...props }: Shell & PartShown & { easy: boolean }) {
  const { shown, t } = props
  const heading = `y-${shown.id}`
  return (
    <section className="mt-8 rounded-lg border-2 border-edge bg-card p-4 flow" aria-labelledby={heading}>
      <h2 id={heading}>
        <English {...props} text={shown.title} />
      </h2>
      {easy ? <Easily {...props} /> : <InWords {...props} />}
      {shown.quote && (
        <figure>
          <figcaption className="hint">{t('youSaid.quote')}</figcaption>
          <blockquote className="border-s-4 border-edge ps-4" dir="auto">
            <p>{shown.quote}</p>
          </blockquote>
        </figure>
      )}
      <p className="hint">
        {t(`youSaid.${whenOf[shown.became]}`, { day: shown.day })}. {t('youSaid.since', { day: shown.since })}
        .
      </p>
      {!easy && <Belongs {...props} />}
      {!easy && <Before {...props} />}
    </section>
  )
}

function InWords({ shown, ...shell }: Shell & { shown: ShownEntry }) {
  const { t } = shell
  return (
    <>
      <h3>{t('youSaid.heard')}</h3>
      <p>
        <English {...shell} text={shown.heard} />
      </p>
      <h3>{t(`youSaid.${shown.became}`)}</h3>
      <p>
        <English {...shell} text={shown.answer} />
      </p>
    </>
  )
}

function Easily({ shown, ...shell }: Shell & { shown: ShownEntry }) {
  const { t } = shell
  const told = [
    { name: 'speech', heading: t('youSaid.heard'), text: shown.easyHeard },
    { name: pictureOf[shown.became], heading: t(`youSaid.${shown.became}`), text: shown.easyAnswer },
  ]
  return told.map(({ name, heading, text }) => (
    <div key={heading} className="told">
      <Picture name={name} size={72} />
      <div>
        <h3>{heading}</h3>
        <p>
          <English {...shell} text={text} />
        </p>
      </div>
    </div>
  ))
}

function Belongs({ shown, organisation, survey, questions, plan, ...shell }: Shell & PartShown) {
  const { t } = shell
  return (
    <dl className="facts">
      <Fact term={t('youSaid.who')}>
        <English {...shell} text={shown.who} />, <Said phrase={organisation} />
      </Fact>
      {survey && (
        <Fact term={t('youSaid.survey')}>
          <a href={survey.link}>
            <Said phrase={survey.title} />
          </a>
        </Fact>
      )}
      {survey?.between && <Fact term={t('youSaid.answers')}>{survey.between}</Fact>}
      {questions.length > 0 && (
        <Fact term={t('youSaid.questions')}>
          {questions.map((question, at) => (
            <span key={at} className="block">
              <Said phrase={question} />
            </span>
          ))}
        </Fact>
      )}
      {plan && (
        <Fact term={t('youSaid.plan')}>
          <a href={plan.link}>
            <Said phrase={plan.title} />
          </a>
        </Fact>
      )}
    </dl>
  )
}

function Before({ before, ...shell }: Shell & PartShown) {
  const { t } = shell
  if (!before.length) return null
  return (
    <details>
      <summary className="py-2">{t('youSaid.before')}</summary>
      {before.map((shown, at) => (
        <div key={at} className="mt-4 flow">
          <p className="font-bold">{t('youSaid.beforeOn', { day: shown.since })}</p>
          <p>
            {t('youSaid.heard')}: <English {...shell} text={shown.heard} />
          </p>
          <p>
            {t(`youSaid.${shown.became}`)}: <English {...shell} text={shown.answer} />
          </p>
        </div>
      ))}
    </details>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Entries are written in English, and say so on every other page. */
function English({ language, text }: Pick<Shell, 'language'> & { text: string }) {
  return <Said phrase={language === 'en' ? { text } : { text, lang: 'en' }} />
}
