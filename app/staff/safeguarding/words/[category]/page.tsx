import { WordsForm } from '../../../../../components/safeguarding/words-form'
import { wordListNow } from '../../../../../server/safeguarding/changed-word-lists'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { CategoryAddress } from '../category-address'

export default staffPage('words.edit', CategoryAddress, async ({ params, ...staff }) => {
  const now = await wordListNow(staff)
  const category = now?.list.categories.find(({ id }) => id === params.category)
  if (!now || !category) return null
  return {
    title: category.name,
    crumbs: [home, { name: 'Words that sort comments', to: `${home.to}/words` }],
    body: <WordsForm category={category.id} words={category.words.join('\n')} basedOn={now.number} />,
  }
})
