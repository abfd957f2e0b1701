import type { Words } from '../../domain/language/words'
import type { Survey } from '../../domain/surveys/survey'
import { wayOf, waysOf } from '../../domain/ways/in-way'
import { Picture } from '../pictures/picture'

/** Buttons of the form: each keeps what is on the screen and asks the same question in another way. */
export function WayButtons({ survey, t }: { survey: Survey; t: Words }) {
  const others = waysOf(survey).filter((way) => way !== wayOf(survey))
  if (!others.length) return null
  return (
    <fieldset id="ways" className="mt-10 pt-4 border-t border-hair no-print">
      <legend className="float-start w-full">{t('ways.change')}</legend>
      <div className="flex flex-wrap gap-4 pt-3 clear-both">
        {others.map((way) => (
          <button key={way} className="way-button" type="submit" name="way" value={way} formNoValidate>
            <Picture name={way} size={32} />
            {t(`ways.${way}.name`)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
