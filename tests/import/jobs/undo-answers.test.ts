import { describe, expect, it } from 'vitest';
import { importAnswers } from '../../../src/import/jobs/import-answers';
import { readImport } from '../../../src/import/jobs/open-import';
import { undoAnswers } from '../../../src/import/jobs/undo-answers';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { type FakeOffice, fakeOffice, words } from '../../fakes/office';

const units = ['PN-001', 'PN-002'].map((code) => unit({ code, name: `Đơn vị ${code}` }));
const begun = { ...obligation({ unitCode: 'PN-002' }), complete: 'inProgress' as const };
const answer = { acknowledge: 'acknowledged', complete: 'completed' } as const;

/**
 * An office after importing a list in which both units have completed training. One of them had
 * begun before.
 */
function imported() {
  const obligations = [obligation(), begun];
  const office = fakeOffice({ units, obligations, now: '2024-11-05T09:00' });
  updateSummary(office.ports);
  const before = rowsIn(office);
  const entries = units.map(({ code }) => ({ unit: code, answer, otherName: '' }));
  importAnswers(office.ports, { dispatch: 'VB-001', entries });
  return { ...office, before };
}

const rowsIn = ({ workbook }: Pick<FakeOffice, 'workbook'>) =>
  workbook.rows(trackingTab).map((row) => ({ ...row, lastWrite: '' }));

function type(
  office: FakeOffice,
  tab: typeof trackingTab | typeof dispatchesTab,
  key: string,
  text: string,
) {
  const column = Object.keys(tab.columns).indexOf(key) + 1;
  office.workbook.write(tab, [{ row: tab.headerRow + 1, column, cells: [[text]] }]);
}

describe('undoing the last import of answers', () => {
  it('restores every cell and reports it', () => {
    const office = imported();
    expect(rowsIn(office).map(({ complete }) => complete)).toEqual(['completed', 'completed']);
    expect(undoAnswers(office.ports)).toEqual({
      done: true,
      message: 'Đã hoàn tác lần nhập kết quả gần nhất: 2 dòng theo dõi trở về như trước khi nhập.',
    });
    expect(rowsIn(office)).toEqual(office.before);
    expect(office.workbook.rows(logTab).at(-1)).toMatchObject({ event: 'importUndone' });
  });

  it('still works after the summary and the status cells were updated', () => {
    const office = imported();
    updateSummary(office.ports);
    undoAnswers(office.ports);
    expect(rowsIn(office).map(({ complete }) => complete)).toEqual(['notStarted', 'inProgress']);
  });

  it('is possible once and covers the last import only', () => {
    const office = imported();
    const again = {
      dispatch: 'VB-001',
      entries: [{ unit: 'PN-001', answer: { incomingNumber: '5' }, otherName: '' }],
    };
    importAnswers(office.ports, again);
    expect(readImport(office.ports).lastImport).toMatchObject({ answers: 1 });
    undoAnswers(office.ports);
    expect(rowsIn(office)).toMatchObject([
      { incomingNumber: '', complete: 'completed' },
      { complete: 'completed' },
    ]);
    expect(() => undoAnswers(office.ports)).toThrow(words.says.undoNothing);
  });

  it.each([
    [
      'in which the unit has answered since',
      trackingTab,
      'attended',
      '12',
      ['completed', 'inProgress'],
      1,
    ],
    [
      'of a dispatch that is over',
      dispatchesTab,
      'state',
      words.choices.dispatchState.closed,
      ['completed', 'completed'],
      2,
    ],
  ] as const)('keeps a row %s and names the unit', (_, tab, key, text, states, count) => {
    const office = imported();
    type(office, tab, key, text);
    expect(undoAnswers(office.ports)).toMatchObject({
      message: expect.stringContaining(`Giữ nguyên ${count} dòng`),
    });
    expect(rowsIn(office).map(({ complete }) => complete)).toEqual(states);
    expect(rowsIn(office).map(({ lastImport }) => lastImport)).toEqual(['', '']);
  });

  it('is offered only if there is one', () => {
    expect(readImport(fakeOffice().ports).lastImport.answers).toBe(0);
    expect(readImport(imported().ports).lastImport.answers).toBe(2);
  });
});
