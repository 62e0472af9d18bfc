import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../local/runs/run-report';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import { makeArchive } from '../../src/backup/page/make-archive';
import { toDispatchId } from '../../src/records/dispatch';
import type { SummaryView } from '../../src/summary/rules/readers-summary';
import { asking } from './backup-office';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn, typeSetting } from './office';
import { cellAt, words } from './rows-of';
import { dataCallsOf, lastingState, writesOf } from './traces';
import { pageViewOf } from './view-of';

/**
 * An office that has closed a period and has sent its letters to leadership and to a unit that
 * supports the dispatch.
 */
const google = officeWith(smallList(3));
const supports = cellAt(google, 'dispatches', 'supportUnits', 2);
google.type(owner, words.tabs.dispatches.name, supports, 'PN-001');
google.tick('tick');
typeSetting(google, 'leaderMailboxes', 'bithu@xa.example.org');
typeSetting(google, 'needsApproval', '');
sendAll(google);
const unitToken = tokenIn(google.letters[0] ?? { body: '' });
google.call(owner, 'takeClosing', { period: '' });
sendAll(google);
/** Token of the leaders' page in the latest letter to a mailbox. */
const summaryTokenTo = (mailbox: string) => {
  const letter = google.letters.findLast(({ to }) => to === mailbox);
  const [link = ''] = /https:\S+\?s=[\w.%-]+/.exec(letter?.body ?? '') ?? [];
  return new URL(link).searchParams.get('s') ?? '';
};
const token = summaryTokenTo('bithu@xa.example.org');
const supportToken = summaryTokenTo('dv001@phuninh.example.org');

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
      summaries: [{ dispatch: { id: 'VB-001' }, totals: { units: 3 }, units: [] }],
    });
    expect(writesOf(opened)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });

  it('does not send the lines that the office reads out at a briefing', () => {
    expect(pageViewOf(open(token)).briefings).toEqual([]);
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

  it('is refused if any character is changed, with one call and without reading the spreadsheet', () => {
    google.restore(saved);
    const changed = [token, supportToken].flatMap((one) =>
      [...one].map((sign, at) => one.slice(0, at) + (sign === 'a' ? 'b' : 'a') + one.slice(at + 1)),
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

  it('has its own page title, whether it opens or is refused', () => {
    google.restore(saved);
    const titles = [token, `${token}x`].map((one) => open(one).page?.title);
    expect(titles).toEqual(['Báo cáo tổng hợp', 'Báo cáo tổng hợp']);
  });

  it('opens no unit’s page, and a unit’s link no summary', () => {
    const asUnit = google.visit({ parameter: { t: token } });
    expect(pageViewOf(asUnit).state).toBe('refused');
    expect(pageViewOf(open(unitToken)).state).toBe('refused');
    const answered = google.callFromPage('openSubordinate', token, 'PN-002');
    expect(answered.result).toEqual({ state: 'refused' });
  });
});

describe('the link in the letter to a body that supports the dispatch', () => {
  /** Data of the page behind the link `s`, at a time when the first deadline has passed for all three units. */
  const overdueView = (s: string) => {
    google.restore(saved);
    tickAt(google, '2024-11-20T03:00:00Z');
    return pageViewOf(open(s)) as unknown as SummaryView;
  };

  it('opens the same figures, with neither the list of overdue units nor any unit’s name', () => {
    const [leaders, support] = [token, supportToken].map(overdueView);
    expect(leaders?.summaries[0]?.overdue.map(({ name }) => name)).toEqual([
      'Đơn vị 001',
      'Đơn vị 002',
      'Đơn vị 003',
    ]);
    expect(support?.summaries[0]?.totals).toEqual(leaders?.summaries[0]?.totals);
    expect(support?.summaries).toMatchObject([{ reader: 'support', overdue: [], rollUp: [] }]);
    expect(JSON.stringify(support)).not.toMatch(/Đơn vị 00\d|PN-00\d/);
  });

  it('is refused if it is changed into the leaders’ link, and so is theirs if it is changed into this one', () => {
    google.restore(saved);
    const turned = [supportToken.replace('.support', ''), token.replace(/\.[\w-]+$/, '.support$&')];
    expect(turned.map((one) => one.length)).toEqual([token.length, supportToken.length]);
    expect(
      turned.map((one) => [pageViewOf(open(one)).state, dataCallsOf(open(one)).length]),
    ).toEqual([
      ['refused', 1],
      ['refused', 1],
    ]);
  });
});

describe('the link to a dispatch that has ended', () => {
  it('opens its summary with the day on which it ended, and looks for its rows first', () => {
    google.restore(saved);
    const before = dataCallsOf(open(token));
    google.call(owner, 'changeDispatch', { dispatch: 'VB-001', state: 'closed' });
    const opened = open(token);
    expect(pageViewOf(opened).summaries).toMatchObject([
      { dispatch: { state: 'closed', closedOn: '2024-10-30' }, totals: { units: 3 } },
    ]);
    // Once a dispatch has ended, which rows are needed is seen from one column of each long tab, in two calls; a third sees
    // that no column has moved meanwhile.
    expect(dataCallsOf(opened).length).toBe(before.length + 6);
    expect(writesOf(opened)).toEqual([]);
  });

  it('opens without a summary once it is archived', async () => {
    google.restore(saved);
    tickAt(google, '2024-12-30T03:00:00Z');
    google.call(owner, 'takeClosing', { period: 'Năm 2024' });
    sendAll(google);
    const late = summaryTokenTo('bithu@xa.example.org');
    google.call(owner, 'changeDispatch', { dispatch: 'VB-001', state: 'closed' });
    tickAt(google, '2025-01-06T03:00:00Z');
    google.call(owner, 'readYear', '2024');
    const summaries = () => (pageViewOf(open(late)) as unknown as SummaryView).summaries;
    expect(summaries()).toHaveLength(1);
    const chosen = { dispatchIds: [toDispatchId('VB-001')], years: [2024], words: BACKUP_WORDS.vi };
    const { order } = await makeArchive(asking(google), chosen, () => undefined);
    expect(google.call(owner, 'archiveDispatches', order).result).toMatchObject({ done: true });
    expect(summaries()).toEqual([]);
  });

  it('opens without a summary if it was cancelled', () => {
    google.restore(saved);
    google.call(owner, 'changeDispatch', {
      ...{ dispatch: 'VB-001', state: 'cancelled', sure: 'yes' },
      ...{ grounds: '30-CV/HU', groundsOn: '2024-10-30' },
    });
    expect(pageViewOf(open(token)).summaries).toEqual([]);
  });
});
