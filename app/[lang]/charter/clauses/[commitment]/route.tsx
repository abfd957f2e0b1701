import { z } from 'zod'
import { ClauseDocument } from '../../../../../components/charter/clause-document'
import { lastVersionWith } from '../../../../../server/charter/reading'
import { shownComments, shownSuggestions } from '../../../../../server/charter/shown'
import { documentResponse, goTo } from '../../../../../server/document'
import { Lang, publicPage } from '../../../../answer-with'
import { CommitmentId, openCharterFor, promiseIn } from '../../../../charter-shell'

const Address = z.object({ lang: Lang, commitment: CommitmentId })

export const GET = publicPage(Address, async ({ params: { lang, commitment: id } }) => {
  const { shell, version } = await openCharterFor(lang, `/clauses/${id}`)
  // While the next version is written a promise may be gone from it, and still hold.
  const last = await lastVersionWith(id)
  if (last && last !== version.number) return goTo(`/${lang}/charter/versions/${last}#${id}`)
  const commitment = promiseIn(shell, id)
  const [comments, suggestions] = await Promise.all([
    shownComments(version, id),
    shownSuggestions(version, id),
  ])
  return documentResponse(() => (
    <ClauseDocument {...shell} commitment={commitment} said={{ comments, suggestions }} />
  ))
})
