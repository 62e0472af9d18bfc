import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const testsOf = (folder: string) => `tests/${folder}/**/*.test.ts`;

/**
 * Folders whose tests load the built thing, or read the project's own files, and leave nothing behind in their process:
 * each Google begins anew in an emulator, pages open in one Chromium. All others call functions of src.
 */
const SHARING = [
  'browser',
  'bundle',
  'compare',
  'demo',
  'deploy',
  'faults',
  'history',
  'local',
  'playground',
  'probes',
  'promises',
  'province',
  'saved',
  'soak',
  'structure',
  'year',
].map(testsOf);

/**
 * Folders in the order in which they begin, and before them the files that take longest: begun last, one of those would
 * leave other cores idle.
 */
const ORDER = [
  'tests/soak/',
  'tests/faults/every-act',
  'tests/bundle/locks',
  'tests/demo/run-demo',
  'tests/deploy/failures',
  'tests/faults/mutations',
  'tests/deploy/',
  'tests/faults/',
  'tests/demo/',
  'tests/browser/playground',
  'tests/browser/',
  'tests/playground/',
  'tests/structure/',
  'tests/year/',
  'tests/bundle/campaign',
  'tests/bundle/cost',
  'tests/bundle/',
  'tests/saved/',
  'tests/promises/',
  'tests/local/',
];

/**
 * Begins with the files that take longest. The project `rules` comes last, because a process that changes project
 * imports all modules again.
 */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => this.placeOf(one) - this.placeOf(other));
  }

  private placeOf({ moduleId, project }: TestSpecification): number {
    if (project.name === 'rules') return ORDER.length + 1;
    const path = relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
    const place = ORDER.findIndex((long) => path.startsWith(long));
    return place === -1 ? ORDER.length : place;
  }
}

export default defineConfig({
  define: { PAGE_LANGUAGE: '"en"' },
  test: {
    setupFiles: ['tests/replayed-seed.ts'],
    reporters: ['default', './tests/promises/promises-page.ts', './tests/left-out.ts'],
    // While tests of pages wait for Chromium, others take the core
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Emulated runs make much that is gone with them: room for it spares a fourth of their time
    execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
    sequence: { sequencer: LongFirst },
    // Only so that a hang ends: no test is held to the clock of a machine on which others work too
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/**/*.test.ts'],
          exclude: SHARING,
          // Values in, values out leave nothing behind, so that files may share what they import.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'sharing',
          include: SHARING,
          globalSetup: ['tests/build-once.ts'],
          isolate: false,
        },
      },
    ],
  },
});
