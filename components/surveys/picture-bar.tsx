import type { Words } from '../../domain/language/words'
import { Picture } from '../pictures/picture'

type Props = { t: Words; back: string; stop?: boolean; next: 'next' | 'skip' }

/** Back, Stop and Next: the same buttons in the same places on every page of pictures. */
export function PictureBar({ t, back, stop = true, next }: Props) {
  return (
    <div className="picture-bar no-print" role="group" aria-label={t('pictures.tools')}>
      {/* Enter in a field means what the first button says, and that must not be Stop. */}
      <button className="vh" type="submit" name="do" value="continue" tabIndex={-1} aria-hidden="true">
        {t(`pictures.${next}`)}
      </button>
      <a className="tool" href={back}>
        <Picture name="back" size={32} />
        {t('pictures.back')}
      </a>
      {stop && (
        <button className="tool" type="submit" name="do" value="stop" formNoValidate>
          <Picture name="stop" size={32} />
          {t('pictures.stop')}
        </button>
      )}
      <button className="tool onward" type="submit" name="do" value="continue">
        <Picture name="next" size={32} />
        {t(`pictures.${next}`)}
      </button>
    </div>
  )
}
