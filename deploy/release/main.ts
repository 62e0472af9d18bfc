/**
 * `npm run release -- patch`: makes a release on this machine. If it cannot, it prints a sentence
 * and ends with status 1.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { npmCommand } from '../../scripts/npm-command.mjs';
import { givenArgs } from '../given-args';
import { release } from './release';

const root = fileURLToPath(new URL('../..', import.meta.url));

function succeeds([program, args]: [program: string, args: readonly string[]]): boolean {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

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
    check: () => succeeds(npmCommand('test')),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
