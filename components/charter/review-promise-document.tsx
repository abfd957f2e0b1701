import { Kept } from '../../domain/charter/review'
import type { Numbered } from '../../domain/charter/numbered'
import { Document } from '../layout/document'
import { FormProblems, type Trouble } from '../public-forms/problems'
import { SafetyLine, type Call } from '../layout/safety-line'
import { Said } from '../layout/said'
import { SaidLines } from '../layout/said-lines'
import { Picture } from '../pictures/picture'
import { charterWords, type CharterShell } from './charter-shell'
import { promisePicture } from './promise-picture'

type Props = CharterShell & {
  call: Call
  commitment: Numbered
  count: number
  isYoung: boolean
  /** The address of this person's way through the promises. */
  way: string
  trouble: Trouble | null
}

const pictures: Record<Kept, string> = {
  kept: 'smile',
  partly_kept: 'straight',
  not_kept: 'frown',
  cannot_tell: 'question',
}

/** One promise and four large answers: one press says it and leads to the next. */
export function ReviewPromiseDocument({ call, commitment, count, isYoung, way, trouble, ...shell }: Props) {
  const { t, phrases } = shell
  const { id, number, easyRead, text } = commitment
  const words = charterWords(phrases)
  const title = t('charter.review.place', { number, count })
  const next = number < count ? `${way}/${number + 1}` : `${way}/done`
  const easy = easyRead ? words.easyRead(commitment, easyRead) : words.text(commitment, text)
  return (
    <Document
      {...shell}
      title={trouble ? `${t('question.error')} ${title}` : title}
      reader={isYoung ? 'easy' : 'adult'}
      safety={isYoung && <SafetyLine {...shell} call={call} />}
      secret
    >
      <a className="back" href={number > 1 ? `${way}/${number - 1}` : `/${shell.language}/charter/review`}>
        {t('question.back')}
      </a>
      <FormProblems t={t} problems={[]} trouble={trouble} />
      <p className="hint">{title}</p>
      <div className="asked">
        <Picture name={promisePicture(id)} size={72} />
        <h1>{isYoung ? <SaidLines phrase={easy} /> : <Said phrase={words.text(commitment, text)} />}</h1>
      </div>
      {!isYoung && easyRead && (
        <p className="quoted mt-4">
          <Said phrase={words.easyRead(commitment, easyRead)} />
        </p>
      )}
      <form method="post" action={`${way}/${number}`} noValidate className="mt-8 no-print">
        <h2>{t('charter.review.ask')}</h2>
        <div className="presses">
          {Kept.options.map((kept) => (
            <button key={kept} className="press" type="submit" name="kept" value={kept}>
              <Picture name={pictures[kept]} size={80} />
              <span>{t(`charter.review.${kept}`)}</span>
            </button>
          ))}
        </div>
      </form>
      <nav className="mt-8 flex flex-wrap gap-4 no-print" aria-label={title}>
        <a className="button secondary" href={next}>
          {t('charter.review.skip')}
        </a>
        <a className="inline-block py-4" href={`${way}/done`}>
          {t('charter.review.stop')}
        </a>
      </nav>
    </Document>
  )
}
