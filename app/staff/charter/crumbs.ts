/** Where the pages below Charter stand. */
export const home = { name: 'Charter', to: '/staff/charter' }
