import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../local/run-report';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn, typeSetting } from './office';
import { words } from './rows-of';
import { dataCallsOf, lastingState, writesOf } from './traces';
import { pageViewOf } from './view-of';

/** An office that has closed a period and sent its letter to leadership. */
const google = officeWith(smallList(3));
typeSetting(google, 'leaderMailboxes', 'bithu@xa.example.org');
typeSetting(google, 'needsApproval', '');
sendAll(google);
const unitToken = tokenIn(google.letters[0] ?? { body: '' });
google.press(owner, words.menu.closePeriod, { answers: [''] });
sendAll(google);
const letter = google.letters.find(({ to }) => to === 'bithu@xa.example.org');
const [, token = ''] = /\?s=([\w.%-]+)/.exec(letter?.body ?? '') ?? [];

const saved = google.save();
const open = (s: string) => google.visit({ parameter: { s } });
const spreadsheetCalls = ({ journal }: RunReport) =>
  journal.map(({ name }) => name).filter((name) => /^(Spreadsheet|Sheet|Range)/.test(name));

describe('the link in the letter to leadership', () => {
  it('opens the summary of its dispatch, and writes nothing', () => {
    google.restore(saved);
    const before = lastingState(google);
    const opened = open(token);
    expect(pageViewOf(opened)).toMatchObject({
      officeName: 'Văn phòng Huyện ủy',
      summaries: [{ directive: { id: 'VB-001' }, totals: { units: 3 }, units: [] }],
    });
    expect(writesOf(opened)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });

  it('shows the five lines for a briefing', () => {
    const [lines] = pageViewOf(open(token)).briefings as string[][];
    expect(lines).toHaveLength(5);
    expect(lines?.[0]).toContain('3 đơn vị nhận');
  });

  it('names no mailbox and no telephone', () => {
    expect(open(token).page?.html).not.toMatch(/dv00\d@|bithu@/);
  });

  it('opens for thirty days', () => {
    google.restore(saved);
    const until = token.split('.')[1] ?? '';
    const stateAt = (instant: string) => {
      google.restore(saved);
      tickAt(google, instant);
      return pageViewOf(open(token)).state ?? 'open';
    };
    expect([stateAt(`${until}T16:50:00Z`), stateAt(`${until}T17:10:00Z`)]).toEqual([
      'open',
      'refused',
    ]);
    google.restore(saved);
  });

  it('is refused with any sign changed, at one call and without a look at the spreadsheet', () => {
    google.restore(saved);
    const changed = [...token].map(
      (sign, at) => token.slice(0, at) + (sign === 'a' ? 'b' : 'a') + token.slice(at + 1),
    );
    for (const bad of [...changed, '', `${token}x`, unitToken, '%', 'x'.repeat(1000)]) {
      const refused = open(bad);
      expect([
        pageViewOf(refused).state,
        dataCallsOf(refused).length,
        spreadsheetCalls(refused),
      ]).toEqual(['refused', 1, []]);
    }
  });

  it('bears its own title where it opens and where it is refused', () => {
    google.restore(saved);
    const titles = [token, `${token}x`].map((one) => open(one).page?.title);
    expect(titles).toEqual(['Báo cáo tổng hợp', 'Báo cáo tổng hợp']);
  });

  it('opens no unit’s page, and a unit’s link no summary', () => {
    const asUnit = google.visit({ parameter: { t: token } });
    expect(pageViewOf(asUnit).state).toBe('refused');
    expect(pageViewOf(open(unitToken)).state).toBe('refused');
    const answered = google.callFromPage('listSubordinates', token, 0);
    expect(answered.result).toEqual({ state: 'refused' });
  });
});
