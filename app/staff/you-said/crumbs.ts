/** Where pages of "You said, we did" stand. */
export const inYouSaid = { name: 'You said, we did', to: '/staff/you-said' }
