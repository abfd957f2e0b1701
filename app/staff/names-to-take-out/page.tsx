import { NameList } from '../../../components/comments/name-list'
import { NamesForm } from '../../../components/comments/names-form'
import { namesToTakeOut } from '../../../server/comments/names-to-take-out'
import { Nowhere, staffPage } from '../../staff-with'
import { inComments } from '../comments/asks-purpose'

export default staffPage('comments.work', Nowhere, async (staff) => ({
  title: 'Names to take out',
  crumbs: inComments,
  body: (
    <>
      <p>
        When a comment is cleaned, these names are proposed wherever they stand, in capitals or not, with
        accents or without. Only analysts and survey leads of your organisation see this list.
      </p>
      <NamesForm />
      <NameList names={await namesToTakeOut(staff)} />
    </>
  ),
}))
