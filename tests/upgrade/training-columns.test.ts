import { describe, expect, it } from 'vitest';
import { trainingColumns } from '../../src/upgrade/step-2/training-columns';
import { wordsIn } from '../../src/words/words-in';
import type { Grid } from '../../src/workbook/cells/cell';
import { formatValues } from '../../src/workbook/cells/kinds/reported-values';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { obligation } from '../builders/obligation';
import { fakeOffice } from '../fakes/office';

const OLD = {
  vi: ['Các đợt tổ chức', 'Thuộc diện theo đối tượng', 'Hình thức tổ chức'],
  en: ['Rounds held', 'Eligible by audience', 'Format'],
} as const;

type Cells = readonly [rounds: string, eligible: string, forms: string];

const ROUNDS = '18/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: 40\n05/11/2024 | Sao gửi văn bản';

/** Theo dõi of schema 1 with one row, whose cell of reported figures has `reported`. */
function oldTab(cells: Cells, reported = obligation().reportedValues): Grid {
  const { ports } = fakeOffice({ obligations: [obligation({ reportedValues: reported })] });
  const grid = ports.reader.read(trackingTab);
  return {
    ...grid,
    headers: [...grid.headers, ...OLD.vi],
    rows: grid.rows.map((row) => ({ ...row, cells: [...row.cells, ...cells] })),
  };
}

function upgraded(grid: Grid) {
  const words = wordsIn('vi');
  const { tabs, sentences = [] } = trainingColumns.changes({ tracking: grid }, words);
  const [{ rows, goneColumns = [] } = { rows: new Map() }] = tabs;
  const [change] = rows.values();
  const values = change?.reportedValues ?? [];
  return { values, lines: formatValues(values, words).split('\n'), goneColumns, sentences };
}

describe('the columns of a training in schema 1', () => {
  it('become lines of the reported figures, and go', () => {
    const { lines, goneColumns, sentences } = upgraded(
      oldTab([ROUNDS, 'Đảng viên: 45\nNhân dân: 1200', 'Hội nghị trực tiếp; Sao gửi văn bản']),
    );
    expect(lines).toEqual([
      'Số thuộc diện · Đảng viên: 45',
      'Số thuộc diện · Nhân dân: 1.200',
      ...ROUNDS.split('\n'),
    ]);
    expect(goneColumns).toEqual(OLD.vi);
    expect(sentences).toHaveLength(1);
  });

  it('keep forms that the office typed without rounds, known or not', () => {
    const { lines } = upgraded(oldTab(['', '', 'Sao gửi văn bản; cách riêng']));
    expect(lines).toEqual(['Hình thức đã tổ chức: “Sao gửi văn bản; cách riêng”']);
  });

  it('stay beside figures that were reported, and are not taken over twice', () => {
    const figures = [{ label: 'Số tin', value: 3 }];
    const old = [ROUNDS, 'Đảng viên: 45', 'Hội nghị trực tiếp'] as const;
    const once = upgraded(oldTab(old, figures));
    expect(once.lines[0]).toBe('Số tin: 3');
    const again = upgraded(oldTab(old, once.values));
    expect([again.values, again.sentences]).toEqual([[], []]);
    expect(again.goneColumns).toEqual(OLD.vi);
  });

  it('stay where a cell cannot be read, and are named', () => {
    const { goneColumns, sentences, lines } = upgraded(oldTab(['hai đợt', 'Đảng viên: 45', '']));
    expect(goneColumns).toEqual(['Thuộc diện theo đối tượng', 'Hình thức tổ chức']);
    expect(sentences.join(' ')).toContain('Các đợt tổ chức');
    expect(lines).toEqual(['Số thuộc diện · Đảng viên: 45']);
  });

  it('leave a row and a file without them as they are', () => {
    expect(upgraded(oldTab(['', '', ''])).values).toEqual([]);
    const { ports } = fakeOffice({ obligations: [obligation()] });
    const { goneColumns, sentences } = upgraded(ports.reader.read(trackingTab));
    expect([goneColumns, sentences]).toEqual([[], []]);
  });
});
