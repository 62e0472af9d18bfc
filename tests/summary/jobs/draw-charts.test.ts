import { describe, expect, it } from 'vitest';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { unpackCharts } from '../../../src/summary/tab/plan-charts';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import type { SummaryChart } from '../../../src/workbook/tabs/summary-sheet';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { isSummaryDue } from '../../../src/workbook/writing/summary-due';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { type FakeOffice, fakeOffice, type OfficeFields } from '../../fakes/office';

/** Units that are overdue take more rows than a chart, so that answers move what is below them. */
const CODES = Array.from({ length: 30 }, (_, at) => `DV-${at}`);

const units = CODES.map((code) => unit({ code }));

const idOf = (number: number) => `VB-${String(number).padStart(3, '0')}`;
const dispatchesTo = (count: number) =>
  Array.from({ length: count }, (_, at) => dispatch({ id: idOf(at + 1) }));

/** Obligations of which the first `answered` of each dispatch are done with. */
const obligationsTo = (count: number, answered = 0) =>
  Array.from({ length: count }, (_, at) =>
    CODES.map((unitCode, place) => {
      const about = { dispatchId: idOf(at + 1), unitCode };
      const done = { acknowledge: 'acknowledged', complete: 'completed' } as const;
      return obligation(place < answered ? { ...about, ...done } : about);
    }),
  ).flat();

/** An office in which everything is overdue. */
const officeWith = (count: number) =>
  fakeOffice({
    now: '2025-02-03T09:00',
    units,
    dispatches: dispatchesTo(count),
    obligations: obligationsTo(count),
  });

/** Such an office with its charts drawn. */
function drawnOffice(count: number): FakeOffice {
  const office = officeWith(count);
  updateSummary(office.ports);
  office.workbook.drawings.length = 0;
  return office;
}

/** Charts of the tab, and those that its rows are laid out for. */
const charts = ({ workbook }: FakeOffice) => ({
  standing: [...workbook.charts.values()].sort((one, other) => one.row - other.row),
  meant: workbook.summary()?.charts ?? [],
});

function expectDrawn(office: FakeOffice, count: number): void {
  const { standing, meant } = charts(office);
  expect(standing).toEqual(meant);
  expect(standing).toHaveLength(count);
}

/** Changes of charts as words, a list for each locked section. */
const drawings = ({ workbook }: FakeOffice) =>
  workbook.drawings.map((changes) =>
    changes.map(({ id, chart }) => {
      if (id === null) return `inserts ${chart?.key}`;
      return chart ? `changes ${chart.key}` : 'removes';
    }),
  );

/** Gives the tabs Văn bản and Theo dõi the rows of another office. */
function changeTo({ workbook }: FakeOffice, fields: OfficeFields): void {
  const from = fakeOffice({ units, ...fields }).workbook;
  for (const tab of [dispatchesTab, trackingTab]) {
    const cells = from.read(tab).rows.map((row) => row.cells);
    const known = workbook.read(tab).rows.length;
    workbook.write(tab, [{ row: tab.headerRow + 1, column: 1, cells: cells.slice(0, known) }]);
    workbook.append(tab, cells.slice(known));
  }
}

const answer = (office: FakeOffice, count: number, answered: number) =>
  changeTo(office, {
    dispatches: dispatchesTo(count),
    obligations: obligationsTo(count, answered),
  });

const nextDay = (office: FakeOffice) => {
  office.time.now = '2025-02-04T09:00';
  updateSummary(office.ports);
};

describe('the charts of Tổng hợp', () => {
  it.each([3, 24])('of %i dispatches stay as they are if only values change', (count) => {
    const office = drawnOffice(count);
    const before = office.workbook.summary();
    answer(office, count, 20);
    expect(updateSummary(office.ports).changed).toBe(true);
    expect(office.workbook.summary()?.rows).not.toEqual(before?.rows);
    expect(drawings(office)).toEqual([]);
    expectDrawn(office, count);
  });

  it('are drawn a few under each lock', () => {
    const office = officeWith(24);
    updateSummary(office.ports);
    expect(drawings(office).map((part) => part.length)).toEqual([6, 6, 6, 6]);
    expectDrawn(office, 24);
  });

  it('are drawn for a new dispatch alone, which comes last until the next day', () => {
    const office = drawnOffice(3);
    const added = dispatch({ id: idOf(4), issuedOn: '2025-02-01' });
    changeTo(office, { dispatches: [...dispatchesTo(3), added], obligations: obligationsTo(4) });
    updateSummary(office.ports);
    expect(drawings(office)).toEqual([['inserts VB-004r']]);
    expectDrawn(office, 4);
    expect(charts(office).meant.at(-1)?.key).toBe('VB-004r');
    nextDay(office);
    expectDrawn(office, 4);
    expect(charts(office).meant[0]?.key).toBe('VB-004r');
  });

  it('of a dispatch that has gone are removed, and leave no gap', () => {
    const office = drawnOffice(3);
    const height = () => office.workbook.summary()?.rows.length ?? 0;
    const before = height();
    const closed = dispatch({ id: idOf(1), state: 'closed', closedOn: '2025-02-03' });
    const dispatches = [closed, ...dispatchesTo(3).slice(1)];
    changeTo(office, { dispatches, obligations: obligationsTo(3) });
    updateSummary(office.ports);
    const changes = drawings(office).flat().sort();
    expect(changes).toEqual(['changes VB-002r', 'changes VB-003r', 'removes']);
    expectDrawn(office, 2);
    expect(height()).toBeLessThan(before - CODES.length);
  });

  it('move up on the next day where fewer rows are needed', () => {
    const office = drawnOffice(3);
    answer(office, 3, 20);
    updateSummary(office.ports);
    const before = office.workbook.summary()?.rows.length ?? 0;
    nextDay(office);
    expect(office.workbook.summary()?.rows.length).toBeLessThan(before - 20);
    expectDrawn(office, 3);
  });

  it.each([1, 2, 3, 4])('are completed by the next run if part %i of four ends it', (last) => {
    const office = officeWith(24);
    const { ports, workbook } = office;
    const drawCharts: typeof workbook.drawCharts = (changes) => {
      const ids = workbook.drawCharts(changes);
      // The charts of this part are in the file, but their ids are not remembered
      if (workbook.drawings.length === last) throw new Error('killed');
      return ids;
    };
    const dying = { ...ports, summaryWriter: { ...workbook, drawCharts } };
    expect(() => updateSummary(dying)).toThrow('killed');
    expect(isSummaryDue(ports.scriptProperties)).toBe(true);
    updateSummary(ports);
    expect(isSummaryDue(ports.scriptProperties)).toBe(false);
    expectDrawn(office, 24);
  });

  it('wait for the next run if another one holds the lock', () => {
    const office = officeWith(24);
    const { ports, workbook } = office;
    const tryWithLock: typeof ports.tryWithLock = (section) =>
      workbook.drawings.length === 2 ? { ran: false } : ports.tryWithLock(section);
    updateSummary({ ...ports, tryWithLock });
    expect(drawings(office)).toHaveLength(2);
    expect(isSummaryDue(ports.scriptProperties)).toBe(true);
    updateSummary(ports);
    expectDrawn(office, 24);
  });

  it('are left to a run that has rebuilt the summary in between', () => {
    const office = officeWith(24);
    const { ports, workbook } = office;
    let isBetween = true;
    const tryWithLock: typeof ports.tryWithLock = (section) => {
      if (isBetween && workbook.drawings.length === 2) {
        isBetween = false;
        answer(office, 24, 20);
        updateSummary(ports);
      }
      return ports.tryWithLock(section);
    };
    updateSummary({ ...ports, tryWithLock });
    expect(isBetween).toBe(false);
    expectDrawn(office, 24);
  });

  it('by people stay', () => {
    const office = officeWith(3);
    const theirs: SummaryChart = {
      ...{ key: '', kind: 'results', title: 'Của phòng', ranges: [], colours: [] },
      ...{ row: 1, column: 20 },
    };
    office.workbook.charts.set(99, theirs);
    updateSummary(office.ports);
    nextDay(office);
    expect(office.workbook.charts.get(99)).toBe(theirs);
    expect(office.workbook.charts.size).toBe(4);
  });

  it('are drawn again by the first rebuild of a day, or on request, if people have deleted or moved them', () => {
    const office = drawnOffice(3);
    const { ports, workbook } = office;
    const spoil = () => {
      const [[first, chart] = [], [second] = []] = [...workbook.charts];
      if (first === undefined || second === undefined || !chart) throw new Error('No charts');
      workbook.charts.delete(second);
      workbook.charts.set(first, { ...chart, row: chart.row + 5 });
    };
    spoil();
    updateSummary(ports);
    expect(drawings(office)).toEqual([]);
    nextDay(office);
    expectDrawn(office, 3);
    spoil();
    expect(updateSummary(ports, { tidies: true }).changed).toBe(true);
    expectDrawn(office, 3);
  });

  it('that no rebuild remembers are found by their titles, as in a copied file', () => {
    const office = drawnOffice(3);
    office.ports.scriptProperties.set('summaryCharts', '');
    updateSummary(office.ports);
    expectDrawn(office, 3);
    expect(unpackCharts(office.ports.scriptProperties.get('summaryCharts'))).toHaveLength(3);
  });
});
