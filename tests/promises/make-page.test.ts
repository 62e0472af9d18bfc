import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COST } from '../../local/services/calls/cost-figures';
import { makePage, NO_TEST } from './make-page';

const source = [
  '# Promises',
  '',
  '| No. | Promise | Shown by |',
  '| --- | --- | --- |',
  '| 1 | Nothing is lost. | Journal |',
  '| 2 | Nothing is sent twice. | Fault loop |',
  '',
  '| Limit | What follows |',
  '| --- | --- |',
  '| One | two |',
].join('\n');

const shown = (...promises: number[]) =>
  promises.map((promise) => ({ promise, figure: `figure of ${promise}` }));

it('the page has the tests and figures of each promise, or says that there are none', () => {
  const tests = [
    { file: 'faults/b', name: 'a run > loses a|b', shown: [{ promise: 1, figure: '3 runs' }] },
    { file: 'bundle/a', name: 'one', shown: shown(1) },
    { file: 'faults/b', name: 'two', shown: [{ promise: 1, figure: '25 letters' }] },
    { file: 'faults/b', name: 'three', shown: [{ promise: 1, figure: '' }] },
  ];
  expect(makePage(source, tests).split('\n')).toEqual([
    '# Promises',
    '',
    '| No. | Promise | Shown by | Test | Figure |',
    '| --- | --- | --- | --- | --- |',
    '| 1 | Nothing is lost. | Journal | `bundle/a`: one<br>`faults/b`: a run &#62; loses a&#124;b; two; and 1 more | figure of 1; 3 runs; 25 letters; 4 tests |',
    `| 2 | Nothing is sent twice. | Fault loop | ${NO_TEST} |  |`,
    '',
    '| Limit | What follows |',
    '| --- | --- |',
    '| One | two |',
  ]);
});

it('the page has a table of the cost model, with a row for each figure and its source', () => {
  const lines = makePage('before\n<!-- cost model -->\nafter', []).split('\n');
  expect(lines.length).toBe(Object.keys(COST).length + 4);
  expect(lines).toContain(`| ${COST.mail.of} | 1,200 | ${COST.mail.source} |`);
  expect(lines).toContain(`| ${COST.cellRead.of} | 0.0124 | ${COST.cellRead.source} |`);
});

it('the page takes figures from what was measured, and is not made without them', () => {
  const measured = [
    '## Calls',
    '',
    '| job | 94 |',
    '| --- | ---: |',
    '| add | 1,017 |',
    '',
    '## Time',
  ];
  const made = (place: string) => makePage(`takes ${place} calls`, [], measured.join('\n'));
  expect(made('{Calls | add | 94}')).toBe('takes 1,017 calls');
  for (const place of ['{Calls | add | 95}', '{Calls | send | 94}', '{Time | add | 94}'])
    expect(() => made(place)).toThrow('docs/measured.md lacks');
});

it('the measured page has every figure that the page of promises takes from it', () => {
  const [source = '', measured] = ['promises.in.md', 'measured.md'].map((file) =>
    readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8'),
  );
  expect(makePage(source, [], measured)).not.toMatch(/\{[^{}]* \| /);
});
