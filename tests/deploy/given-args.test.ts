import { expect, it } from 'vitest';
import { givenArgs } from '../../deploy/given-args';

const typed = (...args: string[]) => ['node', 'main.ts', ...args];

it.each([
  ['as they are', typed('patch'), {}, ['patch']],
  [
    'with what npm has kept for itself',
    typed('patch'),
    { npm_config_dry_run: 'true' },
    ['patch', '--dry-run'],
  ],
  ['once', typed('--dry-run'), { npm_config_dry_run: 'true' }, ['--dry-run']],
])('arguments come %s', (_, argv, env, args) => {
  expect(givenArgs(argv, env)).toEqual(args);
});
