/**
 * The house as rules: app puts together components (what people see) and server (what happens); both stand on
 * domain (what is true). Each rule says why it is there and what to do instead.
 */

/** Files that are not part of the running house, and may reach into any room. */
const tests = '\\.test\\.(ts|tsx|mjs)$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      // Rules that need no database, browser or clock can be read and tested alone, and never go stale.
      name: 'domain-is-pure',
      comment:
        'domain/ imports zod and itself, nothing else. Hand over what you need as an argument, or move the effect to server/.',
      severity: 'error',
      from: { path: '^domain/', pathNot: tests },
      to: { pathNot: ['^domain/', '^node_modules/zod/'] },
    },
    {
      // A test may read content files and roll dice with fast-check, but must not need the rest of the house.
      name: 'domain-is-tested-alone',
      comment:
        'A test in domain/ uses domain/, content/, testing/surveys.ts, testing/promise.ts, vitest, fast-check and use-intl. If it needs more, it belongs to server/.',
      severity: 'error',
      from: { path: `^domain/.*${tests}` },
      to: {
        pathNot: [
          '^(domain|content)/',
          '^testing/(surveys|promise)',
          '^node_modules/(zod|vitest|fast-check|use-intl)/',
        ],
        dependencyTypesNot: ['core'],
      },
    },
    {
      // A component that only shows can be drawn anywhere: on a page, in a test, on paper.
      name: 'components-only-show',
      comment:
        'components/ imports domain/, itself, the built stylesheet, React, the scales and shapes of d3 (charts) and (forms of staff pages) react-hook-form. Fetch in app/ or server/ and hand the result over as props.',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: {
        pathNot: [
          '^(components|domain)/',
          '^generated/public-assets\\.ts$',
          '^node_modules/(@types/)?(react|d3-scale|d3-shape|react-hook-form|@hookform/resolvers|zod|@simplewebauthn/browser)/',
        ],
      },
    },
    {
      // With one door, roles and limits of the database are set in one place, and no query slips past them.
      name: 'one-door-to-the-database',
      comment:
        'Only server/db.ts opens the database. Ask database(role) from server/db.ts in a file of server/, and call that. (Scripts and tests may use pg, because they make databases.)',
      severity: 'error',
      from: { path: '^(app|components|domain|server)/', pathNot: ['^server/db\\.ts$', tests] },
      to: { path: ['^generated/prisma', '^node_modules/(@prisma|pg|@types/pg)/'] },
    },
    {
      // A number that was not made of sealed groups could be about one person, alone or beside another number.
      name: 'figures-come-from-sealed-groups',
      comment:
        'Only domain/insights marks what is made of sealed groups. Ask server/insights/insights.ts for Figures, and pass those on.',
      severity: 'error',
      from: { pathNot: ['^domain/insights/', tests] },
      to: { path: '^domain/insights/sealed\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'scripts-use-pg-alone',
      comment:
        'Scripts reach tables through server/, or make and migrate databases with pg. Move the query to a file of server/. (scripts/db-diff.mjs compares schemas, so it needs the engine.)',
      severity: 'error',
      from: { path: '^(scripts|testing|e2e|bench)/', pathNot: '^scripts/db-diff\\.mjs$' },
      to: { path: ['^generated/prisma', '^node_modules/@prisma/'] },
    },
    {
      // app/ is where a URL is put together; what another file needs from it belongs further in.
      name: 'nobody-imports-app',
      comment:
        'app/ is the end of the line. Move what you need to domain/ (true), server/ (happens) or components/ (seen).',
      severity: 'error',
      from: { pathNot: '^app/' },
      to: { path: '^app/' },
    },
    {
      // What happens must not depend on how it looks: a page may change without a change in what is stored.
      name: 'server-does-not-know-components',
      comment: 'server/ and components/ do not know each other. Let app/ hand the one to the other.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^components/' },
    },
    {
      // Start scripts run before anything is built; pages must not carry them along.
      name: 'scripts-stay-outside',
      comment:
        'The running house imports no scripts, tests or benchmarks. Move what you need to domain/ or server/.',
      severity: 'error',
      from: { path: '^(app|components|domain|server)/', pathNot: tests },
      to: { path: '^(scripts|testing|e2e|bench)/' },
    },
    {
      // Content is data: domain and components are given it, so that they hold for any content.
      name: 'content-is-handed-over',
      comment:
        'domain/ and components/ do not read content/. Read it in server/, app/ or a script and pass it on.',
      severity: 'error',
      from: { path: '^(domain|components)/', pathNot: tests },
      to: { path: '^content/' },
    },
    {
      // Two files that need each other are one file, or three.
      name: 'no-circles',
      comment: 'These files import each other. Join them, or move what both need to a third file.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      // What nobody uses is still read, tested and kept safe by someone.
      name: 'no-orphans',
      comment: 'Nobody imports this file and it imports nothing. Use it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.json$',
          tests,
          '(^|/)route\\.tsx?$',
          '^components/(layout/aid|staff/staff-aid)\\.ts$',
          '^(scripts|e2e|bench)/',
        ],
      },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      comment: 'This import leads nowhere. Check its path, or run npm ci and npx prisma generate.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^generated/'] },
    exclude: { path: ['^\\.next/', '^public/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
