import { expect, it } from 'vitest';
import { givenArgs } from '../../deploy/given-args';
import { asksForHelp, readOptions, USAGE } from '../../deploy/options';

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

it('arguments are answered with the usage in both languages, for help or if they are not understood', () => {
  expect(USAGE).toMatch(/^Cách dùng: .*\nUsage: .*$/);
  expect(['--help', '-h', '--dry-run'].map((arg) => asksForHelp([arg]))).toEqual([
    ...[true, true, false],
  ]);
  expect(() => readOptions(['--unknown'])).toThrow(/Không hiểu tùy chọn.*\nOption not understood/);
});
