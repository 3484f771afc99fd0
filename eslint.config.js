import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Faults of the language that no type checker sees; for every file. */
const language = {
  eqeqeq: 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
  'no-control-regex': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-empty': 'error',
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-self-assign': 'error',
  'no-template-curly-in-string': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
};

const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Settings are read once, in server/src/config; everything else gets them as arguments.',
};

const unused = { argsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true };

/** Files over 300 lines, each with the reason why it is one thing. */
const LONG_FILES = [
  // the model as one table: kinds, properties, allowed ends
  'graph-schema/src/model/kinds.ts',
  // the tables of a font: data, written by a script
  'map-layout/src/**/advance-widths.ts',
  'map-layout/src/**/*-widths.ts',
];

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/.dist-*/',
      '**/generated/',
      '**/node_modules/',
      'coverage/',
      'test/.artefacts/',
      'data/',
      'client/src/ui/icons/icon-paths.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,cjs,mjs,ts,tsx}'], rules: language },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', unused],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['codegen.ts', 'client/vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', unused],
      // numbers in texts are meant; anything else in a template is a mistake
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // spreading a text into its code points is what is meant where it is done
      '@typescript-eslint/no-misused-spread': 'off',
      // what a library calls deprecated is settled when its version is raised, not by whoever touches a file
      '@typescript-eslint/no-deprecated': 'off',
      // settings of drivers and of the framework are written as object literals, whatever class describes them
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // the house has unions of texts, no enums; those of libraries are compared with their texts
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // `() => void call()` and handlers in one line are the house's style
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // a handler of React or of a framework may be async; what it returns is not awaited
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // an async function without await is how an interface of promises is met by something that has its answer at once
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // modules of the framework are classes that hold decorators and nothing else
    files: ['server/src/**/*.module.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    files: ['{server,client,graph-schema,map-layout}/src/**/*.{ts,tsx}'],
    ignores: ['server/src/config/**', '**/*.spec.{ts,tsx}'],
    rules: { 'no-restricted-properties': ['error', noEnvironment] },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // tests look into answers whose shape is what they are about to prove
    files: ['test/**/*.ts', '**/*.spec.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: LONG_FILES, rules: { 'max-lines': 'off' } },
);
