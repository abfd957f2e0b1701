import { LanguageButtons } from '../layout/language-buttons'
import { Picture } from '../pictures/picture'
import { PictureBar } from './picture-bar'
import { pageTitle } from '../layout/page-title'
import { SurveyDocument, type SurveyShell } from './survey-shell'

type Props = SurveyShell & { draft: string; chose: 'apple' | 'chips' | null }

/** One question to try: press an answer, see what it does, go back and press another. Nothing of it is kept. */
export function PracticeDocument({ draft, chose, ...shell }: Props) {
  const { survey, t, language } = shell
  return (
    <SurveyDocument
      {...shell}
      title={pageTitle(t('pictures.practice'), survey.title)}
      tools={{ language: '#languages' }}
      secret
    >
      <p className="hint pt-4">{t('pictures.practice')}</p>
      <form method="post" action={`${draft}/practice`}>
        {chose ? <Chosen t={t} chose={chose} /> : <Question t={t} />}
        <PictureBar
          t={t}
          back={chose ? `${draft}/practice` : `${draft}/taking-part`}
          stop={false}
          next={chose ? 'next' : 'skip'}
        />
        <LanguageButtons language={language} t={t} />
      </form>
    </SurveyDocument>
  )
}

function Question({ t }: { t: Props['t'] }) {
  return (
    <fieldset aria-describedby="hint" data-question="">
      <legend>
        <h1>{t('pictures.practiceQuestion')}</h1>
      </legend>
      <p id="hint" className="mt-2">
        {t('pictures.notKept')}
      </p>
      <div className="presses">
        {(['apple', 'chips'] as const).map((value) => (
          <button key={value} className="press" type="submit" name="practice" value={value}>
            <Picture name={value} size={80} />
            <span>{t(`pictures.${value}`)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}

function Chosen({ t, chose }: { t: Props['t']; chose: 'apple' | 'chips' }) {
  return (
    <div className="flow" role="status">
      <h1 className="asked">
        <Picture name={chose} size={72} />
        <span>{t('pictures.youChose', { answer: t(`pictures.${chose}`) })}</span>
      </h1>
      <p>{t('pictures.howItWorks')}</p>
    </div>
  )
}
