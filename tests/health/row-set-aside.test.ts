import { describe, expect, it } from 'vitest';
import { addDirective } from '../../src/dispatches/jobs/add-directive';
import { healthView } from '../../src/health/health';
import { refresh } from '../../src/health/refresh';
import { lettersView } from '../../src/letters/jobs/preview-letters';
import { say } from '../../src/texts/say';
import type { Cell } from '../../src/workbook/cells/cell';
import { readOffice } from '../../src/workbook/reading/office';
import { directivesTab } from '../../src/workbook/tabs/directives-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { dispatch } from '../bundle/dispatch';
import { type FakeOffice, fakeOffice, words } from '../fakes/office';

const units = [unit(), unit({ code: 'PN-002', name: 'Xã Hai', email: 'hai@example.org' })];

/** Writes into the first row of a tab. */
function writeCell(
  { workbook }: FakeOffice,
  tab: typeof directivesTab | typeof unitsTab,
  column: string,
  cell: Cell,
): void {
  const place = Object.keys(tab.columns).indexOf(column) + 1;
  workbook.write(tab, [{ row: 2, column: place, cells: [[cell]] }]);
}

const problemsOf = ({ ports }: FakeOffice) =>
  healthView(ports)
    .sections.find(({ heading }) => heading === words.health.problems)
    ?.lines.map(({ text }) => text)
    .join('\n') ?? '';

describe('a dispatch with a bad cell', () => {
  const made = () => {
    const office = fakeOffice({ units });
    writeCell(office, directivesTab, 'acknowledgeBy', '8:30');
    return office;
  };
  const named = 'Tab “Văn bản”, ô M2: “8:30” không phải là ngày.';

  it('has not gone, and nobody is told to delete what units have answered', () => {
    const said = problemsOf(made());
    expect(said).toContain(named);
    expect(said).toContain(words.errors.rowStopped);
    expect(said).not.toContain('VB-001/PN-001');
  });

  it('keeps letters back at Gửi with its cell, and has not been closed', () => {
    const office = made();
    const view = lettersView(office.ports, readOffice(office.ports));
    expect(view.faults.join()).toContain(named);
    expect(view.skipped).toEqual([
      { reason: words.skips.unread, units: [expect.any(String), 'Xã Hai'] },
    ]);
  });

  it('is said in Tổng hợp, which does not claim that nothing is followed up', () => {
    const office = made();
    refresh(office.ports);
    const rows = office.workbook.summary()?.rows.map(({ cells }) => cells.join('')) ?? [];
    expect(rows[0]).toContain(named);
    expect(rows).toContain(say(words.summary.unreadDirectives, { count: 1 }));
    expect(rows).not.toContain(words.summary.none);
  });

  it('keeps its id: a dispatch that is added meanwhile gets the next', () => {
    const office = made();
    const outcome = addDirective(office.ports, dispatch());
    expect(outcome).toMatchObject({ done: true });
    const ids = office.workbook.rows(trackingTab).map(({ directive }) => directive);
    expect(ids).toEqual(['VB-001', 'VB-001', 'VB-002', 'VB-002']);
  });
});

describe('a unit with a bad cell', () => {
  it.each([
    ['name', ''],
    ['code', '08:30'],
  ])('in the column %s is named, and its rows have not gone', (column, cell) => {
    const office = fakeOffice({ units });
    writeCell(office, unitsTab, column, cell);
    const said = problemsOf(office);
    expect(said).toContain(words.errors.rowStopped);
    expect(said).not.toContain('VB-001/PN-001');
    const view = lettersView(office.ports, readOffice(office.ports));
    expect(view.skipped.map(({ reason }) => reason)).toContain(words.skips.unread);
  });
});

describe('rows whose unit is gone', () => {
  const left = (answered: boolean) =>
    fakeOffice({
      units: [],
      obligations: [obligation({ acknowledge: answered ? 'acknowledged' : 'unacknowledged' })],
    });

  it('may be deleted while nobody has answered in them', () => {
    const sentence = say(words.health.rowsLeft, { count: 1, key: 'VB-001/PN-001' });
    expect(problemsOf(left(false))).toContain(sentence);
  });

  it('are to be kept once they hold an answer', () => {
    const braces = { count: 1, answered: 1, key: 'VB-001/PN-001' };
    expect(problemsOf(left(true))).toContain(say(words.health.answersLeft, braces));
  });
});
