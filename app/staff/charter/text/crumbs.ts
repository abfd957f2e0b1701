import { home } from '../crumbs'

/** Where the pages below the text stand. */
export const textCrumbs = [home, { name: 'The text', to: `${home.to}/text` }]
