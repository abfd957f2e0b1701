/** What to say when the time for reading is over while somebody is still at work. */
export const READING_ENDED =
  'Your time for reading is over. Open these comments again in another tab and say what you read for; then press once more. What you wrote stays here.'
