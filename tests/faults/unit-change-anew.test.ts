import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import type { UnitChange } from '../../src/unit-changes/rules/unit-act';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';
import { officeWith, owner, sendAll, smallList } from '../bundle/office';
import { rowsOf } from '../bundle/rows-of';
import { dialog } from './acts/act';

const google = officeWith(smallList(4));
sendAll(google);
const saved = google.save();

interface Asked {
  readonly act: UnitChange['act'];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly ends?: boolean;
}

/** Plans the change on data read now, without the checks of the dialog. */
function plannedNow(at: AppsScript, { codes, ...asked }: Asked): RunRequest {
  const view = viewIn(at.call(owner, 'readUnits', { units: 'all', contacts: null }).result);
  const units = view.units.filter(({ code }) => codes.includes(code));
  const writing = writingOf(view, { on: '2024-10-30', ...asked, units });
  return dialog('changeUnits', view.seen, writing);
}

/** Units, obligations, and log lines of the change, without times. */
function outcome(at: AppsScript) {
  const units = rowsOf(at, 'units').map(({ code, name, state, successors, lastImport }) =>
    [code, name, state, successors, lastImport].join(' | '),
  );
  const tracking = rowsOf(at, 'tracking').map(({ key, unitName }) => `${key} | ${unitName}`);
  const log = rowsOf(at, 'log')
    .filter(({ unit, detail }) => unit !== '' && detail?.includes('30/10/2024'))
    .map(({ dispatch, unit, detail }) => [dispatch, unit, detail].join(' | '));
  return { units, tracking, log };
}

it.each<[string, Asked]>([
  ['consolidation', { act: 'consolidate', codes: ['PN-001', 'PN-003'], names: ['Trường Mẫu'] }],
  [
    'split',
    { act: 'split', codes: ['PN-003'], names: ['Trường Mẫu 1', 'Trường Mẫu 2'], ends: true },
  ],
  ['split of a part', { act: 'split', codes: ['PN-003'], names: ['Trường Mẫu 1'] }],
])('a %s killed at any call and planned anew makes each new unit once', (_, asked) => {
  google.restore(saved);
  const { journal } = google.run(plannedNow(google, asked));
  const whole = outcome(google);
  expect(whole.units).toHaveLength(4 + asked.names.length);
  const wrong = journal
    .filter(({ kind }) => kind === 'data')
    .flatMap(({ call, name }) => {
      google.restore(saved);
      google.run({ ...plannedNow(google, asked), faultAt: call, kind: 'kill-after' });
      google.advance(8 * 60_000);
      const { result } = google.run(plannedNow(google, asked));
      const now = outcome(google);
      const isWhole = JSON.stringify(now) === JSON.stringify(whole);
      const isDone = JSON.stringify(result) === JSON.stringify({ done: true });
      return isWhole && isDone ? [] : [{ call, name, result, ...now }];
    });
  expect(wrong).toEqual([]);
});
