import { Source } from '../../domain/charter/sent'
import { Voice } from '../../domain/charter/suggestion'
import { ChoiceCards, LineField, type Shown } from '../public-forms/fields'

/** Who says it: counted apart, and nobody has to say. */
export function WhoIAm(props: Shown) {
  const options = Voice.options.map((voice): [string, string] => [voice, props.t(`charter.form.${voice}`)])
  return <ChoiceCards {...props} name="from" legend={props.t('charter.form.who')} options={options} />
}

/** Where it came from, folded away for the many who write for themselves. */
export function CameFrom(props: Shown) {
  const { t, sent } = props
  const isUsed = Boolean(sent.note || sent.met || (sent.source && sent.source !== 'person'))
  const options = Source.options.map((source): [string, string] => [source, t(`charter.form.${source}`)])
  return (
    <details open={isUsed || undefined}>
      <summary className="py-3">{t('charter.form.forGroup')}</summary>
      <div className="flow pt-2">
        <ChoiceCards
          {...props}
          sent={{ ...sent, source: sent.source || 'person' }}
          name="source"
          legend={t('charter.form.source')}
          options={options}
        />
        <LineField {...props} name="note" label={t('charter.form.note')} />
        <LineField {...props} name="met" label={t('charter.form.met')} hint={t('charter.form.metHint')} />
      </div>
    </details>
  )
}
