import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { officeWith, owner, sendAll, smallList, typeSetting } from '../bundle/office';
import { cellAt, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';
import { lettersEach, statesEach, tick, untilIdle } from './three-letters';

shows(10);
shows(11);

/** Mailboxes of a body that supports the dispatch, and of two leaders. */
const readers = ['dv001@phuninh.example.org', 'bithu@xa.example.org', 'phobithu@xa.example.org'];

/** An office that has closed a period. Three letters with its report wait for the tick. */
function threeReports(): AppsScript {
  const google = officeWith(smallList(3));
  const supports = cellAt(google, 'dispatches', 'supportUnits', 2);
  google.type(owner, words.tabs.dispatches.name, supports, 'PN-001');
  google.tick('tick');
  sendAll(google);
  typeSetting(google, 'leaderMailboxes', readers.slice(1).join('; '));
  typeSetting(google, 'needsApproval', '');
  google.call(owner, 'takeClosing', { period: '' });
  return google;
}

describe('a run that sends a report as PDF', () => {
  const google = threeReports();
  const saved = google.save();
  const since = google.letters.length;
  const { journal } = google.run(tick);
  const prints = journal.filter(({ name }) => name === 'Blob.getAs').map(({ call }) => call);
  const reports = () => google.letters.slice(since).map(({ attachments }) => attachments.length);

  it('prints it once for leaders and once for the others, and attaches it to each letter', () => {
    expect(prints).toHaveLength(2);
    expect([lettersEach(google, since, readers), reports()]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('leaves no letter unclear and sends each once, with its report, if the run dies while one is printed', () => {
    const outcomes = prints.flatMap((faultAt) =>
      (['kill-before', 'kill-after'] as const).map((kind) => {
        google.restore(saved);
        google.run({ ...tick, faultAt, kind });
        untilIdle(google, readers);
        return [lettersEach(google, since, readers), statesEach(google, readers), reports()];
      }),
    );
    const { sent } = words.choices.letterState;
    const whole = [
      [1, 1, 1],
      [sent, sent, sent],
      [1, 1, 1],
    ];
    expect(outcomes).toEqual([whole, whole, whole, whole]);
  });
});
