import { describe, expect, it } from 'vitest';
import { addDispatch } from '../../src/dispatches/jobs/add-dispatch';
import { healthView } from '../../src/health/health';
import { sendHealthNotice } from '../../src/health/health-notice';
import { refresh } from '../../src/health/refresh';
import { lettersView } from '../../src/letters/jobs/preview-letters';
import { cellName } from '../../src/texts/cell-name';
import { format } from '../../src/texts/format';
import type { Cell } from '../../src/workbook/cells/cell';
import type { Tab } from '../../src/workbook/cells/tab';
import { readOffice } from '../../src/workbook/reading/office';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { dispatch } from '../bundle/dispatch';
import { type FakeOffice, fakeOffice, words } from '../fakes/office';

const units = [unit(), unit({ code: 'PN-002', name: 'Xã Hai', email: 'hai@example.org' })];

/** Number of a column in a tab as set-up makes it, from 1. */
const placeIn = ({ columns }: Tab, column: string) => Object.keys(columns).indexOf(column) + 1;

/** Writes a cell in the first row of a tab. */
function writeCell(
  { workbook }: FakeOffice,
  tab: typeof dispatchesTab | typeof unitsTab,
  column: string,
  cell: Cell,
): void {
  workbook.write(tab, [{ row: 2, column: placeIn(tab, column), cells: [[cell]] }]);
}

const problemsOf = ({ ports }: FakeOffice) =>
  healthView(ports)
    .sections.find(({ heading }) => heading === words.health.problems)
    ?.lines.map(({ text }) => text)
    .join('\n') ?? '';

describe('a dispatch with a bad cell', () => {
  const made = () => {
    const office = fakeOffice({ units });
    writeCell(office, dispatchesTab, 'acknowledgeBy', '8:30');
    return office;
  };
  const cell = cellName(2, placeIn(dispatchesTab, 'acknowledgeBy'));
  const named = `Tab “Văn bản”, ô ${cell} (1384-CV/HU): “8:30” không phải là ngày.`;

  it('is not reported as deleted, and nobody is told to delete answers of units', () => {
    const said = problemsOf(made());
    expect(said).toContain(named);
    expect(said).toContain(words.errors.rowStopped);
    expect(said).not.toContain('VB-001/PN-001');
  });

  it('blocks letters at Gửi, which names its cell, and does not count as closed', () => {
    const office = made();
    const view = lettersView(office.ports, readOffice(office.ports));
    expect(view.faults.join()).toContain(named);
    expect(view.skipped).toEqual([
      { reason: words.skips.unread, count: 2, units: [expect.any(String), 'Xã Hai'] },
    ]);
  });

  it('is counted in Tổng hợp, which names no cell and does not claim that there are no dispatches', () => {
    const office = made();
    refresh(office.ports);
    const rows = office.workbook.summary()?.rows.map(({ cells }) => cells.join('')) ?? [];
    expect(rows.join(' ')).not.toContain(named);
    expect(office.workbook.status()).toContain(named);
    expect(rows).toContain(format(words.summary.unreadDispatches, { count: 1 }));
    expect(rows).not.toContain(words.summary.none);
  });

  it('keeps its id: a dispatch added meanwhile gets the next one', () => {
    const office = made();
    const outcome = addDispatch(office.ports, dispatch());
    expect(outcome).toMatchObject({ done: true });
    const ids = office.workbook.rows(trackingTab).map(({ dispatchId }) => dispatchId);
    expect(ids).toEqual(['VB-001', 'VB-001', 'VB-002', 'VB-002']);
  });
});

describe('a unit with a bad cell', () => {
  it.each([
    ['name', ''],
    ['code', { serial: 8.5 / 24, shown: '30/12/1899 08:30' }],
  ])('in the column %s is reported, and its rows do not count as orphaned', (column, cell) => {
    const office = fakeOffice({ units });
    writeCell(office, unitsTab, column, cell);
    const said = problemsOf(office);
    expect(said).toContain(words.errors.rowStopped);
    expect(said).not.toContain('VB-001/PN-001');
    const view = lettersView(office.ports, readOffice(office.ports));
    expect(view.skipped.map(({ reason }) => reason)).toContain(words.skips.unread);
  });
});

describe('a faulty cell in a row of a unit that is used all the same', () => {
  it('is reported in Theo dõi and in Tình trạng hệ thống, not in Tổng hợp, which leaders read', () => {
    const office = fakeOffice({ units });
    writeCell(office, unitsTab, 'email', '0257 3841 123');
    refresh(office.ports);
    const named = '“0257 3841 123”';
    expect(problemsOf(office)).toContain(named);
    expect(office.workbook.status()).toContain(named);
    expect(JSON.stringify(office.workbook.summary())).not.toContain(named);
  });
});

describe('rows whose unit was deleted', () => {
  const left = (answered: boolean) =>
    fakeOffice({
      units: [],
      obligations: [obligation({ acknowledge: answered ? 'acknowledged' : 'unacknowledged' })],
    });

  it.each([
    [false, 0],
    [true, 1],
  ])('are reported with how many of them have an answer (%s)', (isAnswered, answered) => {
    const sentence = format(words.health.rowsLeft, { count: 1, key: 'VB-001/PN-001', answered });
    expect(problemsOf(left(isAnswered))).toContain(sentence);
  });
});

describe('an overwritten id', () => {
  const typed = (tab: typeof dispatchesTab | typeof unitsTab, id: string) => {
    const office = fakeOffice({ units });
    writeCell(office, tab, tab.id, id);
    return office;
  };

  it.each([
    [dispatchesTab, 'VB-1', 'VB-001', 'Văn bản', 'A2'],
    [unitsTab, 'PN-01', 'PN-001', 'Đơn vị', 'B2'],
  ] as const)(
    'is reported with its cell and its former content, and no row is to be deleted',
    (tab, now, was, name, cell) => {
      const office = typed(tab, now);
      const sentence = format(words.health.typedOver, { tab: name, cell, now, was });
      const said = problemsOf(office);
      expect(said).toContain(sentence);
      for (const other of [words.health.rowsLeft, words.health.rowsMissing])
        expect(said).not.toContain(other.split('{')[0]);
      refresh(office.ports);
      expect(office.workbook.status()).toContain(sentence);
      sendHealthNotice(office.ports, readOffice(office.ports));
      expect(office.mailer.letters[0]?.text).toContain(sentence);
    },
  );

  it('is not guessed if two rows match', () => {
    const office = fakeOffice({
      units: ['PN-001', 'PN-002'].map((code) => unit({ code, name: 'Chi bộ thôn 1' })),
    });
    for (const [row, id] of [
      [2, 'PN-01'],
      [3, 'PN-02'],
    ] as const)
      office.workbook.write(unitsTab, [{ row, column: 1, cells: [[id]] }]);
    expect(readOffice(office.ports).typedOver).toEqual([]);
  });

  it('in Theo dõi is restored from the ids of its row', () => {
    const office = fakeOffice({ units });
    office.workbook.write(trackingTab, [{ row: 3, column: 1, cells: [['abc']] }]);
    refresh(office.ports);
    expect(office.workbook.rows(trackingTab).map(({ key }) => key)).toEqual([
      'VB-001/PN-001',
      'VB-001/PN-002',
    ]);
  });
});
