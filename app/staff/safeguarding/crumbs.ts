/** Where the pages below Safeguarding stand. */
export const home = { name: 'Safeguarding', to: '/staff/safeguarding' }
