import type { Phrase } from '../../domain/language/words'
import { wayOf } from '../../domain/ways/in-way'
import { phoneScriptAddress } from '../../generated/public-assets'
import { AboutYouForm } from '../surveys/about-you-document'
import { MoreForm } from '../surveys/more-document'
import { pageTitle } from '../layout/page-title'
import { SurveyDocument, type SurveyShell } from '../surveys/survey-shell'
import { Support } from '../surveys/support-document'
import { CheckScreen } from './check-screen'
import type { OnPhone } from './on-phone'
import { Clear, Cleared, Offer, Sent } from './phone-notes'
import { BackToo, QuestionScreen, type Screen } from './question-screen'

type Props = SurveyShell & {
  draft: string
  onPhone: OnPhone
  screens: Screen[]
  /** The title of the optional last section, where there is one. */
  aboutYou: Phrase | null
}

/**
 * All that is left of a survey as one document. It offers to be kept, and keeps nothing by itself; once it is kept, its
 * script (phone.ts) shows one screen after the other out of the templates, with or without signal.
 */
export function PhoneDocument({ draft, onPhone, screens, aboutYou, ...shell }: Props) {
  const { t, survey, name } = shell
  return (
    <SurveyDocument
      {...shell}
      title={pageTitle(t('phone.title'), name.text)}
      script={phoneScriptAddress}
      secret
    >
      <div id="phone" data-on-phone={JSON.stringify(onPhone)}>
        <Offer {...shell} draft={draft} />
        <p id="state" className="panel mb-6" role="status" hidden />
        <div id="stage" tabIndex={-1} />
        <Clear {...shell} draft={draft} />
        {screens.map((screen) => (
          <template key={screen.number} data-screen={screen.number}>
            <QuestionScreen {...{ shell, screen, draft }} />
          </template>
        ))}
        <template data-screen="about">
          <BackToo t={t} />
          {aboutYou && <AboutYouForm {...{ t, draft }} heading={aboutYou} />}
        </template>
        <template data-screen="more">
          <BackToo t={t} />
          <MoreForm {...{ t, draft }} large={wayOf(survey) !== 'words'} />
        </template>
        <template data-screen="support">
          <Support {...shell} next="#on" />
        </template>
        <template data-screen="check">
          <BackToo t={t} />
          <CheckScreen {...{ t, draft }} large={wayOf(survey) === 'pictures'} />
        </template>
        <template data-screen="sent">
          <Sent {...shell} draft={draft} />
        </template>
        <template data-screen="cleared">
          <Cleared {...shell} draft={draft} />
        </template>
      </div>
    </SurveyDocument>
  )
}
