import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/long-first';

/** Folders whose tests call functions of src: values in, values out, so that files may share what they import. */
const RULES = ['app', 'core', 'pages', 'report', 'sheets', 'words'];

export default defineConfig({
  test: {
    setupFiles: ['tests/replayed-seed.ts'],
    reporters: ['default', './tests/promises/promises-page.ts'],
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: RULES.map((folder) => `tests/${folder}/**/*.test.ts`),
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/**/*.test.ts'],
          exclude: RULES.map((folder) => `tests/${folder}/**`),
          globalSetup: ['tests/build-once.ts'],
        },
      },
    ],
  },
});
