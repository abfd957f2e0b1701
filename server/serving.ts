/** What our own server (scripts/serve.mjs) starts and asks beside the pages; bundled with them, for it is no part of Next. */
export { isLanguage } from '../domain/language/languages'
export { closeDatabases, database } from './db'
export { keepNoLongerThanTold } from './housekeeping'
export { startPostman } from './mail/postman'
export { organisationsUnread } from './safeguarding/reading-cover'
export { startSealing } from './insights/sealing-clock'
export { setUpToken } from './people/set-up'
