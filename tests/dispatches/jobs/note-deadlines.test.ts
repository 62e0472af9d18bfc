import { describe, expect, it } from 'vitest';
import { noteDeadlines } from '../../../src/dispatches/jobs/note-deadlines';
import { healthProblems, healthView } from '../../../src/health/health';
import { readOffice } from '../../../src/workbook/reading/office';
import { dispatch } from '../../builders/dispatch';
import { fakeOffice } from '../../fakes/office';

const reversed = { acknowledgeBy: '2024-11-20', completeBy: '2024-11-15' } as const;
const office = (...dispatches: Parameters<typeof dispatch>[0][]) =>
  fakeOffice({
    dispatches: dispatches.map((fields, at) => dispatch({ id: `VB-00${at + 1}`, ...fields })),
  });

const note =
  'Văn bản 1384-CV/HU: hạn hoàn thành (15/11/2024) trước hạn xác nhận (20/11/2024). Nếu đúng như vậy thì không phải sửa gì.';

describe('a training deadline before the acknowledgement deadline', () => {
  it('is shown for the edited rows only', () => {
    const { ports, people } = office(reversed, { ...reversed, number: '2' }, {});
    noteDeadlines(ports, { firstRow: 2, lastRow: 2 }, () => []);
    noteDeadlines(ports, { firstRow: 4, lastRow: 9 }, () => []);
    expect(people.met).toEqual([{ toast: note }]);
  });

  it('is said with the part (Mục) that the dispatch is about', () => {
    const { ports, people } = office({ ...reversed, label: 'Mục 3' });
    noteDeadlines(ports, { firstRow: 2, lastRow: 2 }, () => []);
    expect(people.met).toEqual([{ toast: note.replace('1384-CV/HU', '1384-CV/HU, Mục 3') }]);
  });

  it('is a note in Tình trạng hệ thống, not a warning, until the dispatch is closed', () => {
    const at = office(reversed, { ...reversed, state: 'closed' });
    const lines = healthView(at.ports).sections.flatMap((section) => section.lines);
    expect(lines.filter(({ text }) => text.includes('hạn hoàn thành'))).toEqual([
      { text: note, warns: false },
    ]);
    expect(healthProblems(at.ports, readOffice(at.ports))).not.toContain(note);
  });
});
