/** The place of the registers, and of the lists in it. */
export const home = { name: 'Registers', to: '/staff/registers' }
export const reports = { name: 'Reports', to: `${home.to}/reports` }
export const audits = { name: 'Audits', to: `${home.to}/audits` }
export const checks = { name: 'Checks', to: `${home.to}/checks` }
