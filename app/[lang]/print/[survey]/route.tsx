import { z } from 'zod'
import { PaperDocument } from '../../../../components/paper/paper-document'
import { languages } from '../../../../domain/language/languages'
import { footRules } from '../../../../domain/paper/margins'
import { PRINT_SIZES } from '../../../../domain/paper/print-sizes'
import { runsOf } from '../../../../domain/paper/runs'
import { paperStylesheet } from '../../../../generated/public-assets'
import { inWay, wayOf } from '../../../../domain/ways/in-way'
import { Way } from '../../../../domain/ways/way'
import { returnPlace } from '../../../../server/contacts'
import { documentResponse } from '../../../../server/document'
import { qrCode } from '../../../../server/qr'
import { Refusal } from '../../../../server/refusal'
import { siteUrl } from '../../../../server/site'
import { publishedSurvey } from '../../../../server/surveys/surveys'
import { Lang, publicPage, SurveyId } from '../../../answer-with'
import { surveyShellFor } from '../../../public-shell'

const Address = z.object({ lang: Lang, survey: SurveyId })

export const GET = publicPage(Address, async ({ params: { lang, survey: id }, query, request }) => {
  const version = await publishedSurvey(id)
  if (!version) throw new Refusal(404, 'not-found')
  const { number } = version
  const survey = inWay(version.survey, Way.catch('words').parse(query.get('way')))
  const usual = wayOf(survey) === 'words' ? '12' : '16'
  const size = z.enum(PRINT_SIZES).catch(usual).parse(query.get('size'))
  const shell = await surveyShellFor(lang, survey)
  const place = returnPlace(survey.owner)
  const margins = footRules(
    {
      form: `${survey.code ?? survey.id} · ${shell.t('paper.version', { version: number })}`,
      page: (page, pages) => shell.t('paper.page', { page, pages }),
      call: place.phone ?? place.email ?? '',
    },
    size,
    languages[lang].dir,
  )
  const paper = {
    ...{ size, place, margins, version: number },
    runs: runsOf(survey),
    online: survey.code ? shortAddress(siteUrl(request), survey.code) : null,
  }
  return documentResponse(() => <PaperDocument {...shell} {...paper} />, {
    styles: [paperStylesheet, margins],
  })
})

function shortAddress(site: string, code: string) {
  const address = `${site}/${code}`
  return { address: address.replace(/^https?:\/\//, ''), qr: qrCode(address) }
}
