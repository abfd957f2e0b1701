import type { Words } from '../../domain/language/words'
import { Picture } from '../pictures/picture'

/** The answers once more before they are sent; the script makes one row of the template for each. */
export function CheckScreen({ t, draft, large }: { t: Words; draft: string; large: boolean }) {
  return (
    <>
      <h1>{t('check.title')}</h1>
      <p className="mt-4">{t(large ? 'check.short' : 'phone.check')}</p>
      <dl className="mt-6">
        <template>
          <div className="summary-row">
            <dt className="font-bold" />
            <dd dir="auto" />
            <dd>
              <a href="#change-">
                {t('check.change')} <span className="vh" />
              </a>
            </dd>
          </div>
        </template>
      </dl>
      <form method="post" action={`${draft}/phone`} className="mt-10 flow">
        {!large && <p>{t('check.thenSend')}</p>}
        <button className={large ? 'press send' : 'button'} type="submit" name="do" value="send">
          {large && <Picture name="send" size={80} />}
          <span>{t(large ? 'check.shortSend' : 'check.send')}</span>
        </button>
      </form>
    </>
  )
}
