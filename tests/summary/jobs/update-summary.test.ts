import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { summariesOf } from '../../../src/summary/jobs/sum-up';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { readOffice } from '../../../src/workbook/reading/office';
import { HEAD_ROWS } from '../../../src/workbook/tabs/summary-sheet';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { isSummaryDue, markSummaryDue } from '../../../src/workbook/writing/summary-due';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import type { MemoryWorkbook } from '../../fakes/memory-workbook';
import { fakeOffice } from '../../fakes/office';

/** Deletes the first row of Theo dõi as a person would, so that the rows below move up. */
function deleteFirst(workbook: MemoryWorkbook): void {
  const [gone = [], ...rows] = workbook.read(trackingTab).rows.map(({ cells }) => cells);
  const cells = [...rows, gone.map(() => '')];
  workbook.write(trackingTab, [{ row: trackingTab.headerRow + 1, column: 1, cells }]);
}

describe('updateSummary', () => {
  it('writes the summary once, and again only when its figures have changed', () => {
    const { ports, time } = fakeOffice();
    const changes = () => updateSummary(ports).changed;
    const written = [changes(), changes()];
    time.now = '2024-12-10T09:00';
    expect([...written, changes()]).toEqual([true, false, true]);
  });

  it('shows the dispatch closed last, as of its closing day, if none is followed up', () => {
    const closed = (id: string, closedOn: Day) =>
      dispatch({ id, number: `${id}-CV`, state: 'closed', closedOn });
    const { ports, workbook } = fakeOffice({
      dispatches: [closed('VB-001', '2024-11-20'), closed('VB-002', '2024-11-29')],
      obligations: [obligation(), obligation({ dispatchId: 'VB-002' })],
    });
    updateSummary(ports);
    const rows = workbook.summary()?.rows.map(({ cells }) => cells.join(' ').trim()) ?? [];
    const title = rows[HEAD_ROWS - 1] ?? '';
    expect(title.startsWith('ĐÃ KẾT THÚC THEO DÕI NGÀY 29/11/2024 – ')).toBe(true);
    expect(title).toContain('VB-002-CV');
    expect(rows.join('\n')).not.toContain('VB-001-CV');
  });

  it('clears the flag', () => {
    const { ports } = fakeOffice();
    markSummaryDue(ports);
    updateSummary(ports);
    expect(isSummaryDue(ports.scriptProperties)).toBe(false);
  });

  it('keeps a flag that was raised while it was reading', () => {
    const { ports, workbook, time } = fakeOffice();
    markSummaryDue(ports);
    const slow = {
      ...ports,
      reader: {
        ...workbook,
        read: (tab: Parameters<typeof workbook.read>[0]) => {
          const grid = workbook.read(tab);
          time.elapsed += 1;
          if (tab.key === 'tracking') markSummaryDue(ports);
          return grid;
        },
      },
    };
    updateSummary(slow);
    expect(isSummaryDue(ports.scriptProperties)).toBe(true);
  });

  it('starts over if rows of Theo dõi move between reading and writing, and writes none into a wrong place', () => {
    const obligations = ['A', 'B', 'C'].map((unit) => obligation({ unitCode: unit }));
    const office = fakeOffice({
      units: ['A', 'B', 'C'].map((code) => unit({ code })),
      obligations,
    });
    const { ports, workbook } = office;
    const first = workbook.rows(trackingTab)[0];
    const sections: number[] = [];
    const moving = {
      ...ports,
      tryWithLock: <T>(section: () => T) => {
        if (sections.push(1) === 1) deleteFirst(workbook);
        return ports.tryWithLock(section);
      },
    };
    updateSummary(moving);
    const rows = workbook.rows(trackingTab);
    expect(rows.map(({ unitCode }) => unitCode)).toEqual(['B', 'C']);
    expect(rows.map(({ statusText }) => statusText === '')).toEqual([false, false]);
    // Twice the values, then the charts
    expect(sections).toHaveLength(3);
    expect(workbook.cells().tracking?.slice(2).flat().join('')).toBe('');
    expect(first?.unitCode).toBe('A');
  });
});

describe('summariesOf', () => {
  it('sums up open and paused dispatches, newest first', () => {
    const dispatches = [
      dispatch({ id: 'VB-001', issuedOn: '2024-09-01' }),
      dispatch({ id: 'VB-002', issuedOn: '2024-10-01', state: 'paused' }),
      dispatch({ id: 'VB-003', state: 'draft' }),
      dispatch({ id: 'VB-004', state: 'closed' }),
    ] as const;
    const obligations = dispatches.map(({ id }) => obligation({ dispatchId: id }));
    const { ports } = fakeOffice({ dispatches, obligations });
    const summaries = summariesOf(readOffice(ports), '2024-10-30');
    expect(summaries.map(({ dispatch: { id }, totals }) => [id, totals.units])).toEqual([
      ['VB-002', 1],
      ['VB-001', 1],
    ]);
  });
});
