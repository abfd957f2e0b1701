import type { Numbered } from '../../domain/charter/numbered'
import { Document } from '../layout/document'
import { Said } from '../layout/said'
import { TranslationNote } from '../layout/translation-note'
import { Picture } from '../pictures/picture'
import { charterWords, isDraft, type CharterShell } from './charter-shell'
import { EvidenceShown } from './evidence-shown'
import { PartyPositions } from './party-positions'
import { promisePicture } from './promise-picture'
import { SaidAboutIt, type SaidHere } from './said-about-it'

type Props = CharterShell & { commitment: Numbered; said: SaidHere }

/** One promise: its words, the same in Easy Read, four large choices, and what people said about it. */
export function ClauseDocument({ commitment, said, ...props }: Props) {
  const { translation, charter, open, ...shell } = props
  const { t, phrases, language } = shell
  const { id, number, text, easyRead } = commitment
  const words = charterWords(phrases)
  const title = t('charter.clause.title', { number })
  return (
    <Document {...shell} title={title}>
      <a className="back" href={`/${language}/charter#${id}`}>
        {t('charter.clause.all')}
      </a>
      <h1>
        <span className="block text-[0.6em] hint">{title}</span>{' '}
        <Said phrase={words.text(commitment, text)} />
      </h1>
      <TranslationNote {...shell} state={translation} />
      {isDraft(charter) && <p className="hint mt-4">{t('charter.draft')}</p>}
      {easyRead && (
        <section className="quoted told mt-6 items-center" aria-labelledby="easy">
          <Picture name={promisePicture(id)} size={64} />
          <div>
            <h2 id="easy" className="hint text-[1em] font-normal">
              {t('charter.clause.easyRead')}
            </h2>
            <p className="font-bold">
              <Said phrase={words.easyRead(commitment, easyRead)} />
            </p>
          </div>
        </section>
      )}
      {open.clauses ? (
        <Choices {...shell} id={id} />
      ) : (
        <p className="hint mt-8">{t('charter.clause.closed')}</p>
      )}
      <AboutIt {...props} commitment={commitment} />
      <EvidenceShown {...props} commitment={id} />
      {charter.positions.length > 0 && (
        <section className="mt-10" aria-labelledby="positions">
          <h2 id="positions">{t('charter.positions.heading')}</h2>
          <PartyPositions {...props} commitment={id} />
        </section>
      )}
      <SaidAboutIt {...shell} place={id} said={said} />
    </Document>
  )
}

function Choices({ t, language, id }: Pick<Props, 't' | 'language'> & { id: string }) {
  const here = `/${language}/charter`
  const choices = [
    ['agree', 'tick', `${here}/say/${id}?leaning=agree_so_far`],
    ['notYet', 'wait', `${here}/say/${id}?leaning=not_yet`],
    ['change', 'pencil', `${here}/suggest/${id}`],
    ['more', 'speech', `${here}/say/${id}`],
  ] as const
  return (
    <nav className="mt-8 no-print" aria-labelledby="choose">
      <h2 id="choose">{t('charter.clause.choose')}</h2>
      <ul className="mt-4 grid gap-4 wide:grid-cols-2">
        {choices.map(([name, picture, href]) => (
          <li key={name}>
            <a className="choice-card" href={href}>
              <Picture name={picture} size={48} />
              <span>
                <strong className="block">{t(`charter.clause.${name}`)}</strong>
                <span className="hint text-[0.9em]">{t(`charter.clause.${name}Hint`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Whom it binds and how it will be seen whether it is kept. */
function AboutIt({ t, phrases, charter, commitment }: CharterShell & { commitment: Numbered }) {
  const { binds, evidence } = commitment
  const keepers = charter.parties.filter(({ id }) => binds.includes(id))
  return (
    <dl className="facts mt-10">
      <div>
        <dt>{t('charter.about.binds')}</dt>
        {keepers.length === 0 && <dd>{t('charter.about.everyone')}</dd>}
        {keepers.map((party) => (
          <dd key={party.id}>
            <Said phrase={charterWords(phrases).name(party, party.name)} />
          </dd>
        ))}
      </div>
      <div>
        <dt>{t('charter.about.evidence')}</dt>
        <dd>{t(`charter.about.${evidence?.kind ?? 'undecided'}`)}</dd>
      </div>
    </dl>
  )
}
