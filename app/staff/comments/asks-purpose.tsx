import { PurposeForm } from '../../../components/comments/purpose-form'
import type { Survey } from '../../../domain/surveys/survey'

/** Where pages of comments stand. */
export const inComments = [{ name: 'Comments', to: '/staff/comments' }]

/** The page that stands in place of comments until somebody says what they are reading for. */
export function asksPurpose(survey: Survey, to: string) {
  return {
    title: survey.title,
    crumbs: inComments,
    body: (
      <>
        <p>
          Families, children and young people wrote this in confidence. You see it because you work for the
          organisation that asked, and only for a purpose.
        </p>
        <PurposeForm survey={survey.id} to={to} />
      </>
    ),
  }
}
