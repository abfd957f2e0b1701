import coreWebVitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const noDefault = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name: a default export may be called anything by whoever imports it.',
}

// The domain is told the time, chance and settings, so that the same facts always give the same answer.
const domain = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock: take the day or time as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'The domain has no clock: take the day or time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='performance']",
    message: 'The domain has no clock: take the day or time as an argument.',
  },
  {
    selector:
      "MemberExpression[object.name='Math'][property.name='random'], MemberExpression[object.name='crypto']",
    message: 'The domain rolls no dice: take the random bytes as an argument.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The domain reads no settings: take the value as an argument.',
  },
]

const physicalSides =
  '(^|\\s|:)-?(pl|pr|ml|mr|left|right|border-l|border-r|rounded-l|rounded-r|scroll-ml|scroll-mr|scroll-pl|scroll-pr)-' +
  '|(^|\\s|:)(text|float|clear)-(left|right)(\\s|$)|(^|\\s|:)(border|rounded)-(l|r)(\\s|$)'
const sidesMessage =
  'Urdu and Arabic run the other way: use ps-, pe-, ms-, me-, start-, end-, text-start or text-end.'

// Public pages are documents that work without JavaScript, in any direction, with any reader.
const publicPages = [
  {
    selector: "ExpressionStatement[directive='use client']",
    message:
      'Public pages carry no framework: render on the server, and add help in components/layout/aid.ts.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Write the elements themselves: text in JSX is escaped, raw HTML is not.',
  },
  {
    selector: 'JSXAttribute[name.name=/^on[A-Z]/]',
    message: 'Nothing listens on a document: use a link or a form, and add help in components/layout/aid.ts.',
  },
  {
    selector: "JSXAttribute[name.name='autoFocus']",
    message: 'Leave the focus at the top of the page: readers must hear what comes before the field.',
  },
  {
    selector: "JSXAttribute[name.name='placeholder']",
    message: 'Put the example in a hint above the field: placeholders are faint and vanish when typing.',
  },
  {
    selector: "JSXAttribute[name.name='target'] > Literal[value='_blank']",
    message: 'Let links open where people are: a new window takes the way back from them.',
  },
  {
    selector: 'JSXAttribute[name.name=/^maxlength$/i]',
    message: 'Let people write on and then shorten: check the limit when the form is sent.',
  },
  {
    selector: "JSXAttribute[name.name='tabIndex'] > JSXExpressionContainer > Literal[value>0]",
    message: 'Put the elements in reading order: a positive tabIndex jumps about.',
  },
  {
    selector: "JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name='title']",
    message: 'Write it where all can read it: a title shows to mice only.',
  },
  {
    selector: `JSXAttribute[name.name=/[cC]lassName/] Literal[value=/${physicalSides}/]`,
    message: sidesMessage,
  },
  {
    selector: `JSXAttribute[name.name=/[cC]lassName/] TemplateElement[value.raw=/${physicalSides}/]`,
    message: sidesMessage,
  },
]

const forStaffToo = ({ selector }) => !/use client|\^on\[A-Z\]/.test(selector)

const nextAsksFor = 'page,layout,error,global-error,loading,not-found,forbidden,unauthorized,template,default'

/** @type {import('eslint').Linter.Config[]} */
export default [
  {
    ignores: ['generated/', '.next/', 'public/made/', 'next-env.d.ts', 'test-results/', 'playwright-report/'],
  },
  ...coreWebVitals,
  ...typescript,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      'no-restricted-syntax': ['error', noDefault],
      eqeqeq: 'error',
      'no-control-regex': 'error',
    },
  },
  { files: ['domain/**'], rules: { 'no-restricted-syntax': ['error', noDefault, ...domain] } },
  {
    files: ['components/**', 'app/\\[lang\\]/**', 'app/*.tsx'],
    rules: {
      'no-restricted-syntax': ['error', noDefault, ...publicPages],
      // Documents are whole pages of their own, outside the framework.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-head-element': 'off',
      '@next/next/no-img-element': 'off',
      '@next/next/no-sync-scripts': 'off',
      // Every picture is a drawing of our own, on this site or in the page itself.
      '@next/next/no-img-element': 'off',
    },
  },
  {
    // A link of the framework would fetch pages ahead, and a page of answers that is fetched is on record as read.
    files: ['app/staff/**'],
    rules: { '@next/next/no-html-link-for-pages': 'off' },
  },
  {
    // Staff sign in on machines with scripts; their forms are the one place where components listen.
    files: ['components/{doors,forms,staff}/**', 'components/**/*-form.tsx'],
    rules: { 'no-restricted-syntax': ['error', noDefault, ...publicPages.filter(forStaffToo)] },
  },
  {
    files: ['*.config.{js,ts,mjs}', `app/**/{${nextAsksFor}}.tsx`, 'e2e/start-*.ts'],
    rules: { 'no-restricted-syntax': 'off', 'import/no-anonymous-default-export': 'off' },
  },
  { files: ['.dependency-cruiser.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
]
