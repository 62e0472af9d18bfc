import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import { dispatch } from '../bundle/dispatch';
import { officeWith, owner, smallList } from '../bundle/office';
import { cellAt, rowsOf, words } from '../bundle/rows-of';

const { completed, inProgress } = words.choices.trainState;

/** Answers of the first and the last of five units, of which the three between are left alone. */
const answers: RunRequest = {
  fn: 'importAnswers',
  user: owner,
  context: 'dialog-call',
  args: [
    {
      directive: 'VB-001',
      entries: ['PN-001', 'PN-005'].map((unit) => ({
        unit,
        answer: { acknowledgedOn: '2024-10-30', train: 'completed', completedOn: '2024-10-30' },
      })),
    },
  ],
};

const trainOf = (google: AppsScript, unit: string) =>
  rowsOf(google, 'tracking').find((row) => row.unit === unit)?.train;

it('what a person types in a row between two that a list of answers changes stands, at whichever call', () => {
  const google = officeWith(smallList(5));
  google.call(owner, 'addDirective', dispatch({ number: '15-KH/HU' }));
  const saved = google.save();
  const { journal, error } = google.run(answers);
  expect(error).toBeUndefined();
  expect(['PN-001', 'PN-005'].map((unit) => trainOf(google, unit))).toEqual([completed, completed]);
  const cell = cellAt(google, 'tracking', 'train', 5);
  const calls = journal.filter(({ kind }) => kind === 'data');
  const lost = calls.filter(({ call }) => {
    google.restore(saved);
    const type = () => void google.type(owner, words.tabs.tracking.name, cell, inProgress);
    google.run({ ...answers, at: { [call]: type } });
    return trainOf(google, 'PN-003') !== inProgress;
  });
  expect(lost.map(({ call, name }) => `${call} ${name}`)).toEqual([]);
});
