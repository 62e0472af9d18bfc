/**
 * `npm run release -- patch`: makes a release on this machine. If it cannot, it prints a sentence
 * and ends with status 1.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { npmCommand } from '../../scripts/npm-command.mjs';
import { digestsOf, readBuilt } from '../built-files';
import { deployWords } from '../deploy-words';
import { givenArgs } from '../given-args';
import { release } from './release';

const root = fileURLToPath(new URL('../..', import.meta.url));

function succeeds([program, args]: [program: string, args: readonly string[]]): boolean {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** Builds without options for an office of its own, which would change the files. */
const build = () => {
  const own = Object.keys(process.env).filter((name) => name.startsWith('DONDOC_'));
  for (const name of own) delete process.env[name];
  return succeeds([process.execPath, ['scripts/build.mjs']]);
};

try {
  const { values, positionals } = parseArgs({
    args: givenArgs(process.argv, process.env),
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [next, ...more] = positionals;
  if (next === undefined || more.length > 0) {
    throw new Error('Usage: npm run release -- major|minor|patch|VERSION [--dry-run]');
  }
  release({
    root,
    next,
    dryRun: values['dry-run'],
    day: new Date().toISOString().slice(0, 10),
    print: (line) => console.log(line),
    saveOffices: () =>
      build() &&
      succeeds([process.execPath, ['--import', 'tsx', 'tests/saved/save-offices.ts', 'dist']]),
    check: () => succeeds(npmCommand('test')),
    build: () => (build() ? digestsOf(readBuilt(root, deployWords('en'))) : null),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
