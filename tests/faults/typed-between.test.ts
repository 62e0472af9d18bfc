import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import { dispatch } from '../bundle/dispatch';
import { officeWith, owner, smallList } from '../bundle/office';
import { cellAt, rowsOf, words } from '../bundle/rows-of';

const { completed, inProgress } = words.choices.completionState;

/** Codes of every second unit. Those between are left alone. */
const everySecond = (count: number) =>
  smallList(count)
    .slice(1)
    .flatMap(([code = ''], at) => (at % 2 === 0 ? [code] : []));

/** Request that imports answers of units, which differ only in their difficulties. */
const answers = (units: readonly string[]): RunRequest => ({
  fn: 'importAnswers',
  user: owner,
  context: 'dialog-call',
  args: [
    {
      dispatch: 'VB-001',
      entries: units.map((unit, at) => ({
        unit,
        answer: {
          acknowledgedOn: '2024-10-30',
          complete: 'completed',
          completedOn: '2024-10-30',
          difficulties: `Khó khăn ${at}`,
        },
      })),
    },
  ],
});

const completionOf = (google: AppsScript, unit: string) =>
  rowsOf(google, 'tracking').find((row) => row.unitCode === unit)?.complete;

/** Calls at which a text that a person types into the second unit's row is overwritten. */
function lostAt(count: number): string[] {
  const google = officeWith(smallList(count));
  google.call(owner, 'addDispatch', dispatch({ number: '15-KH/HU' }));
  const saved = google.save();
  const units = everySecond(count);
  const request = answers(units);
  const { journal, error } = google.run(request);
  expect(error).toBeUndefined();
  expect(units.filter((unit) => completionOf(google, unit) !== completed)).toEqual([]);
  const cell = cellAt(google, 'tracking', 'complete', 4);
  const calls = journal.filter(({ kind }) => kind === 'data');
  const lost = calls.filter(({ call }) => {
    google.restore(saved);
    const type = () => void google.type(owner, words.tabs.tracking.name, cell, inProgress);
    google.run({ ...request, at: { [call]: type } });
    return completionOf(google, 'PN-002') !== inProgress;
  });
  return lost.map(({ name }) => name);
}

it.each([5, 45])(
  'importing answers of every second of %i units does not overwrite what a person types between them, at whichever call',
  (count) => {
    expect(lostAt(count)).toEqual([]);
  },
);
