import { expect, it } from 'vitest';
import { COST } from '../../local/services/calls/cost-figures';
import { makePage, NO_TEST } from './make-page';

const page = [
  '# Promises',
  '',
  '| No. | Promise | Shown by | Test | Figure |',
  '| --- | --- | --- | --- | --- |',
  '| 1 | Nothing is lost. | Journal | `an/old`, `file` | 2 tests |',
  '| 2 | Nothing is sent twice. | Fault loop | |',
  '',
  '| Limit | What follows |',
  '| --- | --- |',
  '| One | two |',
  '<!-- cost model -->',
  'old',
  '<!-- /cost model -->',
  'after',
].join('\n');

it('the page names the tests and figures of each promise, or says that there are none', () => {
  const tests = [
    { file: 'faults/b', shown: [{ promise: 1, figure: 'a|b' }] },
    { file: 'bundle/a', shown: [1, 3].map((promise) => ({ promise, figure: `of ${promise}` })) },
    { file: 'faults/b', shown: [{ promise: 1, figure: '' }] },
  ];
  const made = makePage(page, tests);
  expect(made.split('\n').slice(0, 10)).toEqual([
    '# Promises',
    '',
    '| No. | Promise | Shown by | Test | Figure |',
    '| --- | --- | --- | --- | --- |',
    '| 1 | Nothing is lost. | Journal | `bundle/a`, `faults/b` | of 1; a&#124;b; 3 tests |',
    `| 2 | Nothing is sent twice. | Fault loop | ${NO_TEST} |  |`,
    '',
    '| Limit | What follows |',
    '| --- | --- |',
    '| One | two |',
  ]);
  expect(makePage(made, tests)).toBe(made);
});

it('the page has a table of the cost model, with a row for each figure and its source', () => {
  const lines = makePage(page, []).split('\n');
  const table = lines.slice(
    lines.indexOf('<!-- cost model -->'),
    lines.indexOf('<!-- /cost model -->'),
  );
  expect(table.filter((line) => line.startsWith('| '))).toHaveLength(Object.keys(COST).length + 2);
  expect(table).toContain(`| ${COST.mail.of} | 1,200 | ${COST.mail.source} |`);
  expect(table).toContain(`| ${COST.cellRead.of} | 0.0124 | ${COST.cellRead.source} |`);
  expect(() => makePage('# Promises', [])).toThrow('cost model');
});
