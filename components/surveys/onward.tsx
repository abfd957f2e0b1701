import type { Phrase, Words } from '../../domain/language/words'
import { Said } from '../layout/said'

/** On, or past this question. */
export function Onward({ t, skip }: { t: Words; skip: Phrase | null }) {
  return (
    <div className="mt-8 flex flex-wrap items-center gap-4 no-print">
      <button className="button" type="submit" name="do" value="continue">
        {t('question.continue')}
      </button>
      <button className="button secondary" type="submit" name="do" value="skip" formNoValidate>
        <Said phrase={skip ?? { text: t('question.skip') }} />
      </button>
    </div>
  )
}

/** Away for now, or on without signal; our script shows the second where a phone can keep a survey. */
export function ForLater({ t }: { t: Words }) {
  return (
    <div className="mt-6 flex flex-wrap gap-x-6 no-print">
      <button id="save" className="link-button" type="submit" name="do" value="save" formNoValidate>
        {t('question.save')}
      </button>
      <button
        id="offer-phone"
        className="link-button"
        type="submit"
        name="do"
        value="phone"
        formNoValidate
        hidden
      >
        {t('phone.title')}
      </button>
    </div>
  )
}
