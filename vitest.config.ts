import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose tests load the built thing, or read the project's own files; all others call functions of src. */
const BUILT = [
  'browser',
  'bundle',
  'demo',
  'deploy',
  'faults',
  'local',
  'playground',
  'promises',
  'saved',
  'soak',
  'structure',
].map((folder) => `tests/${folder}/**/*.test.ts`);

/** Files and folders that take longest, the longest first: begun last, one of them would leave other cores idle. */
const LONG = [
  'tests/bundle/campaign',
  'tests/deploy/failures',
  'tests/deploy/interruption',
  'tests/demo/run-demo',
  'tests/browser/playground',
  'tests/bundle/follow-up',
  'tests/deploy/',
  'tests/browser/unit-page',
  'tests/bundle/cost',
  'tests/faults/',
  'tests/browser/',
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
          include: ['tests/**/*.test.ts'],
          exclude: BUILT,
          // Values in, values out leave nothing behind, so that files may share what they import.
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
