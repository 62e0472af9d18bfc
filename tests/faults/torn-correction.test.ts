import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunRequest } from '../../local/runs/run-request';
import { officeWith, owner, smallList, tickAt, typeSetting } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';

const leader = 'bithu@xa.example.org';
const name = 'Tháng 11/2024';

/** An office whose leader has received the figures of a period that will be corrected. */
function toldOffice(): AppsScript {
  const google = officeWith(smallList(2));
  typeSetting(google, 'leaderMailboxes', leader);
  typeSetting(google, 'needsApproval', '');
  google.call(owner, 'queueLetters');
  google.call(owner, 'takeClosing', { period: name });
  tickAt(google, '2024-10-31T03:00:00Z');
  tickAt(google, '2024-10-31T04:00:00Z');
  return google;
}

const correct: RunRequest = {
  fn: 'takeClosing',
  user: owner,
  context: 'dialog-call',
  args: [{ period: name, reason: 'đơn vị báo nhầm' }],
};

const lettersTo = (google: AppsScript) =>
  google.letters.filter(({ to }) => to === leader).map(({ subject }) => subject);

const closings = (google: AppsScript) =>
  Math.max(...rowsOf(google, 'periods').map(({ closing }) => Number(closing)));

const health = (google: AppsScript) =>
  JSON.stringify(google.press(owner, words.menu.openHealth).shown);

it('after any fault, a correction is sent to those who received the figures, or reported with what to press', () => {
  const google = toldOffice();
  const saved = google.save();
  const { journal } = google.run(correct);
  google.tick('tick');
  const told = lettersTo(google);
  expect([told.length, closings(google)]).toEqual([2, 2]);
  expect(health(google)).not.toContain('nhưng chưa có thư báo');
  const calls = journal.filter(({ kind }) => kind === 'data');
  const wrong = (['throw-before', 'throw-after', 'kill-after'] as const).flatMap((kind) =>
    calls.flatMap(({ call }) => {
      google.restore(saved);
      google.run({ ...correct, faultAt: call, kind });
      google.tick('tick');
      const isTold = lettersTo(google).length === 2 || closings(google) === 1;
      const isNamed = health(google).includes(`nhưng chưa có thư báo ${leader}`);
      if (isTold === isNamed) return [`${kind} ${call}`];
      if (isTold) return [];
      google.run(correct);
      google.tick('tick');
      return lettersTo(google).length === 2 ? [] : [`${kind} ${call}: not told`];
    }),
  );
  expect(wrong).toEqual([]);
});
