import { TryWordsForm } from '../../../../components/safeguarding/try-words-form'
import { WordCategories } from '../../../../components/safeguarding/word-categories'
import { WordVersions } from '../../../../components/safeguarding/word-versions'
import { EmptyState } from '../../../../components/staff/empty-state'
import { wordListNow, wordListVersions } from '../../../../server/safeguarding/changed-word-lists'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('words.edit', Nowhere, async (staff) => {
  const now = await wordListNow(staff)
  return {
    title: 'Words that sort comments',
    crumbs: [home],
    body: now ? (
      <>
        <p>
          A comment with one of these words comes before the safeguarding lead at once, by the first kind that
          fits. The words only sort: every comment is read by a person, whatever the list says.
        </p>
        <WordCategories categories={now.list.categories} />
        <section>
          <h2>Try a sentence</h2>
          <TryWordsForm />
        </section>
        <WordVersions versions={await wordListVersions(staff)} />
      </>
    ) : (
      <EmptyState title="There is no list yet">
        <p>It comes with the next start of Heard.</p>
      </EmptyState>
    ),
  }
})
