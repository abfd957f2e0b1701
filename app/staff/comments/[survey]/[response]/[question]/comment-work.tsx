import { Codings } from '../../../../../../components/comments/codings'
import { CodingForm } from '../../../../../../components/comments/coding-form'
import { NoteForm } from '../../../../../../components/comments/note-form'
import { commentPath } from '../../../../../../domain/comments/address'
import { codebook } from '../../../../../../server/comments/codebook'
import { codingsOf } from '../../../../../../server/comments/codings'
import { noteOf } from '../../../../../../server/comments/comment-notes'
import type { OpenComment } from '../../../../../../server/comments/open-comment'
import type { Staff } from '../../../../../../server/staff'

/** What analysts do with a comment: themes, a note, and the ways to cleaning, quoting and its voice level. */
export async function commentWork(staff: Staff, { address, key }: OpenComment, below: string) {
  const themes = await codebook(staff)
  const { mine, others, othersHidden } = await codingsOf(staff, address)
  const note = await noteOf(staff, key, address)
  const to = commentPath(address, below)
  const offered = themes.filter(({ id, retired }) => !retired || mine?.themes.includes(id))
  return (
    <div className="work no-print">
      <section aria-labelledby="themes-heading">
        <h2 id="themes-heading">Themes</h2>
        {offered.length ? (
          <CodingForm
            action={commentPath(address, '/code')}
            themes={offered}
            found={mine?.themes ?? null}
            to={to}
          />
        ) : (
          <p>
            Your codebook is empty. <a href="/staff/codebook">Add the first theme</a>, then come back.
          </p>
        )}
        <Codings
          mine={mine?.themes ?? null}
          others={others}
          othersHidden={othersHidden}
          nameOf={Object.fromEntries(themes.map(({ id, name }) => [id, name]))}
        />
      </section>
      <section aria-labelledby="note-heading">
        <h2 id="note-heading">For analysts</h2>
        <NoteForm
          action={commentPath(address, '/note')}
          note={note?.note ?? ''}
          rev={note?.rev ?? 0}
          by={note?.by ?? null}
          to={to}
        />
      </section>
      <ul className="plain-list">
        <li>
          <a href={commentPath(address, '/clean')}>Clean these words, or have them quoted</a>
        </li>
        <li>
          <a href={commentPath(address, '/voice')}>Lower the voice level</a>
        </li>
      </ul>
    </div>
  )
}
