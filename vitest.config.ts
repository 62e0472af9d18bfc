import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const testsOf = (folder: string) => `tests/${folder}/**/*.test.ts`;

/** Folders whose tests run scripts in the emulator, which begins anew for each, and touch nothing else. */
const EMULATED = ['bundle', 'local'].map(testsOf);

/** Folders whose tests load the built thing, or read the project's own files; all others call functions of src. */
const BUILT = [
  'browser',
  'demo',
  'deploy',
  'faults',
  'playground',
  'promises',
  'saved',
  'soak',
  'structure',
].map(testsOf);

/**
 * Files and folders that take longest, the longest first: begun last, one of them would leave other cores idle. The
 * folders at the end keep together what shares a process; after them come the tests of rules.
 */
const LONG = [
  'tests/deploy/failures',
  'tests/deploy/interruption',
  'tests/faults/killed-archive',
  'tests/demo/run-demo',
  'tests/soak/',
  'tests/bundle/campaign',
  'tests/faults/killed-upgrade',
  'tests/browser/unit-page',
  'tests/browser/playground',
  'tests/deploy/',
  'tests/faults/',
  'tests/browser/',
  'tests/demo/',
  'tests/playground/',
  'tests/structure/',
  'tests/bundle/cost',
  'tests/bundle/follow-up',
  'tests/bundle/',
  'tests/local/',
];

/** Begins with the files that take longest; among the others vitest's own order stands. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => this.placeOf(one) - this.placeOf(other));
  }

  private placeOf({ moduleId }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
    const place = LONG.findIndex((long) => path.startsWith(long));
    return place === -1 ? LONG.length : place;
  }
}

export default defineConfig({
  test: {
    setupFiles: ['tests/replayed-seed.ts'],
    reporters: ['default', './tests/promises/promises-page.ts', './tests/left-out.ts'],
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/**/*.test.ts'],
          exclude: [...EMULATED, ...BUILT],
          // Values in, values out leave nothing behind, so that files may share what they import.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'emulated',
          include: EMULATED,
          globalSetup: ['tests/build-once.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: ['tests/build-once.ts'],
        },
      },
    ],
  },
});
