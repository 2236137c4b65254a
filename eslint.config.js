import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** Rooms of the house that make a part of the site. None looks into another. */
const FEATURES = [
  'a-to-z',
  'bibliography',
  'briefing',
  'cards',
  'case-studies',
  'changes',
  'compare',
  'contribute',
  'councils',
  'data',
  'decision-aid',
  'fact-finder',
  'glossary',
  'guidance',
  'home',
  'map',
  'models',
  'offline',
  'search',
  'timeline',
];

/** Modules that compute: they run alike at build, in the browser, in a worker and in a test. */
const COMPUTING = [
  'src/href.ts',
  'src/once-per.ts',
  'src/print.ts',
  'src/schema/**/*.ts',
  'src/bibliography/bibliography.ts',
  'src/charts/{answer-dots,contribution-bars,weight-swing}.ts',
  'src/councils/{council-cases,figures,judgement-history}.ts',
  'src/site/{council-names,facet-counts,letter-of}.ts',
  'src/evidence/{citations,csl,fact-address,freshness,model-rating,references,short-reference,strength}.ts',
  'src/library/{attributes,attribute-values,circumstances,content-file,facets,model-evidence,page-names,phases,problems,read-content,schema-keys,typeset,walk}.ts',
  'src/library/rules/!(changed-fact|fact-hashes|index).ts',
  'src/compare/{matrix,model-matrix,topic-covers,topic-groups}.ts',
  'src/contribute/{check,draft,fields,hand-over}/!(use-*|keep-*).ts',
  'src/decision-aid/engine/**/*.ts',
  'src/offline/{copy-state,copy-words,figures,kept-kinds}.ts',
  'src/offline/edition/{place,rewrite-page,search-index}.ts',
  'src/offline/worker/{in-parallel,other-addresses,why-not-kept}.ts',
  'src/a-to-z/entries.ts',
  'src/fact-finder/{arrange,facet-list,fact-file,fact-index,find-syntax,find-words,finder-address,footnote,found-fact,hold-enough,mark-words,messages,notes,packed-index,read-syntax,search-facts}.ts',
  'src/search/{cut-page,excerpt,filter-pages,index-html,messages,name-match,passages,rank,retrieve,search-state,search-weights}.ts',
  'src/site/search-box/{name-index,site-names,suggestions,words}.ts',
  'src/site/search-words/*.ts',
];

const TESTS = ['**/*.test.ts', '**/*.spec.ts', '**/*.fixture.ts'];

/** What no module of the site imports, and what those that compute do not import besides. */
const NO_TEST_CODE = { regex: '\\.(?:test|fixture)\\.ts$', message: 'What only tests need stays out of the site.' };
const NO_PLATFORM = {
  regex: '^(?:node|astro):|^astro(?:/|$)|^@astrojs/',
  message: 'This module computes, and runs in the browser and in a worker too: no Node, no Astro.',
};
const refuse = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** Lets a room import from others. Its own files it always may. */
const mayImport = (from, ...to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: to } } } },
});

/** @type {import('eslint').Linter.Config[]} */
export default [
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.astro/',
      '.cache/',
      'public/',
      'coverage/',
      'playwright-report/',
      'test-results/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        projectService: {
          // TypeScript's globs leave out folders that begin with a dot.
          allowDefaultProject: ['src/pages/.well-known/*.ts'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // `import { type A }` would leave `import './a'` behind, and load into the browser what only types needed.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers print the same everywhere; only objects and undefined do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void call()` needs no braces: what a callback gives back is not used.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A name that begins with _ says that it is taken out on purpose, as when a key is left out of an object.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },

  ...astro.configs.recommended,
  // eslint-plugin-astro's rules on accessibility need eslint-plugin-jsx-a11y, which has not followed ESLint to 10:
  // axe on the built pages and html-validate look after that.
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // Rules that ask about types are `astro check`'s matter here: to ESLint every component is of the type any.
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(?:_|Props$)' }],
      // Text from content is escaped. Markup from a string is for the exceptions below.
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='href'] > Literal[value=/^[\\x2F]/]",
          message: 'A link within the site goes through href(), so that another base path works.',
        },
      ],
    },
  },
  {
    // ReferenceList prints the markup that citation-js made and escaped; Layout prints JSON-LD with every < escaped.
    files: ['src/evidence/ReferenceList.astro', 'src/site/Layout.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  // Scripts inside components are cut out into files that belong to no project, so types cannot be asked about.
  { files: ['**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },

  { files: ['src/**'], rules: { 'no-console': 'error', eqeqeq: 'error' } },

  {
    files: ['src/**'],
    ignores: ['**/*.astro/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        ...['schema', 'evidence', 'library', 'charts', 'site', 'design', 'pages'].map((type) => ({
          type,
          pattern: `src/${type}`,
          partialMatch: false,
        })),
        ...FEATURES.map((name) => ({ type: 'feature', pattern: `src/${name}`, partialMatch: false })),
      ],
      'boundaries/files': [
        { category: 'anywhere', pattern: ['src/{href,once-per,print}.ts', 'src/{href,once-per,print}.test.ts'] },
        // Patterns do not look into folders that begin with a dot.
        { category: 'page', pattern: 'src/pages/.well-known/*' },
        { category: 'collections', pattern: 'src/content.config.ts' },
      ],
    },
    rules: {
      // A new folder of src/ must be given its place above.
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'design: schema ← evidence ← library ← site, charts ← features ← pages. What two rooms need moves down (eslint.config.js)',
          policies: [
            mayImport('evidence', 'schema'),
            mayImport('library', 'schema', 'evidence'),
            mayImport('site', 'schema', 'evidence', 'library'),
            mayImport('charts', 'schema', 'evidence', 'library'),
            mayImport('feature', 'schema', 'evidence', 'library', 'charts', 'site'),
            // The page of every component shows those of every room.
            mayImport('design', 'schema', 'evidence', 'library', 'charts', 'site', 'feature'),
            mayImport('pages', 'schema', 'evidence', 'library', 'charts', 'site', 'feature', 'design'),
            { from: { file: { categories: 'page' } }, allow: { to: { element: { type: '*' } } } },
            // Astro's collections are declared at the root of src/.
            {
              from: { file: { categories: 'collections' } },
              allow: { to: { element: { types: { anyOf: ['schema', 'library'] } } } },
            },
            // Addresses and the printing of dates and numbers know nothing of the rooms, so every room may use them.
            { allow: { to: { file: { categories: 'anywhere' } } } },
            { from: { file: { categories: 'anywhere' } }, allow: { to: { element: { type: 'schema' } } } },
          ],
        },
      ],
    },
  },

  { files: ['src/**'], ignores: TESTS, rules: refuse(NO_TEST_CODE) },
  {
    files: COMPUTING,
    ignores: TESTS,
    rules: {
      ...refuse(NO_TEST_CODE, NO_PLATFORM),
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'location', 'process', 'localStorage'].map((name) => ({
          name,
          message: 'This module computes: no DOM, no Node.',
        })),
      ],
    },
  },
];
