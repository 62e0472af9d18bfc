import { describe, expect, it } from 'vitest';
import type { BackupCalls } from '../../../src/backup/backup-calls';
import { BACKUP_WORDS } from '../../../src/backup/page/backup-words';
import { makeFigures } from '../../../src/backup/page/save-figures';
import type { BackupReadOrder, FiguresPart } from '../../../src/backup/rules/backup-view';
import { FIGURES_COLUMNS } from '../../../src/backup/rules/figures-csv';
import { serverVia } from '../../../src/frame/server';
import { sealOf } from '../../../src/periods/rules/seals';
import { toDispatchId } from '../../../src/records/dispatch';
import { NO_CLOSED_FIGURES } from '../../../src/records/figures';
import type { FrozenFigures } from '../../../src/records/frozen-figures';
import type { ReportedValue } from '../../../src/records/reported-value';

const id = toDispatchId('VB-001');

const dispatch = {
  ...{ id, label: '', subject: '=khẩn, "ngay"\nhai dòng', issuingBody: 'Tỉnh ủy Mẫu' },
  ...{ issuedOn: '2026-01-05' as never, asks: 'result' as const, task: 'report' as const },
};

/** A total and a block of one closing, in which `units` units have all completed. */
function closing(
  nth: number,
  units: number,
  reportedValues: readonly ReportedValue[] = [{ label: 'Số tin, bài', value: 12.5 }],
): FrozenFigures[] {
  const facts = {
    ...{ ...NO_CLOSED_FIGURES, units, completeOnTime: units },
    ...{ period: `Tháng ${nth}`, dispatchId: id, number: '12-CV/TU', closing: 1 },
    ...{ cutOff: `2026-0${nth}-28` as never, closedAt: `2026-0${nth}-28T17:00`, reason: '' },
    ...{ code: '', name: '', reminders: 3, completedAfter: 0, difficulties: 'kiến nghị' },
    ...{ overdueStages: [], reportedValues },
  };
  const row = { ...facts, difficulties: '', level: 'block' as const, block: 'Trường học' };
  const block = { ...row, checksum: sealOf(row, []) };
  const whole = { ...facts, level: 'total' as const, block: '', reportedValues: [] };
  return [{ ...whole, checksum: sealOf(whole, [block]) }, block];
}

/** Makes the file from parts as the server sends them. */
function fileFrom(parts: readonly FrozenFigures[][], counts: readonly number[] = []) {
  const asked: BackupReadOrder[] = [];
  const server = serverVia<BackupCalls>(async (_name, given) => {
    const order = given as BackupReadOrder;
    asked.push(order);
    if (order.part === 'manifest') return { at: '2026-11-02T08:00', tabs: [], differing: [] };
    if (order.part === 'rows') {
      const rows = [['Đơn vị theo dõi', 'UBND xã Mẫu']];
      return { pieces: [{ tab: 'settings', first: 1, rows }], next: null, rows: 1 };
    }
    const at = order.from.row - 1;
    const next = at + 1 < parts.length ? { tab: 0, row: at + 2 } : null;
    const part: FiguresPart = {
      ...{ frozen: parts[at] ?? [], dispatches: [dispatch], next },
      rows: counts[at] ?? 9,
    };
    return part;
  });
  return makeFigures(server, BACKUP_WORDS.vi, () => undefined);
}

const lines = (text: string) => text.split(/\r\n/).map((line) => line.replace(/^\uFEFF/, ''));
const sumOf = (text: string, name: string) => {
  const last = lines(text).at(-2)?.split(',') ?? [];
  return last[FIGURES_COLUMNS.findIndex((column) => column.name === name)];
};

describe('the CSV file of closed periods', () => {
  it('joins what comes in parts, and its last line has the sums of all rows', async () => {
    const [[total, block], second] = [closing(1, 40), closing(2, 60)];
    const { text, unsound, name } = await fileFrom([[total as never], [block as never, ...second]]);
    expect(unsound).toEqual([]);
    expect(name).toBe('Don-doc_so-lieu-ky_UBND-xa-Mau_2026-11-02.csv');
    expect(text.match(/\r\n/g)).toHaveLength(1 + 4 + 1);
    expect(lines(text).at(-2)).toMatch(/^sums,4,/);
    expect(['units', 'complete_on_time', 'reminders'].map((one) => sumOf(text, one))).toEqual([
      ...['200', '200', '12'],
    ]);
    expect(text.endsWith(',"{""Số tin, bài"":25}"\r\n')).toBe(true);
  });

  it('keeps numbers and counted options of a closing, and no text that a unit wrote', async () => {
    const reportedValues = [
      { label: 'Hình thức – Trực tiếp', value: 2 },
      { label: 'Ngày tổ chức', value: '2026-01-05' },
      { label: 'Kiến nghị', value: 'Xin thêm loa' },
    ];
    const { text } = await fileFrom([closing(1, 40, reportedValues)]);
    const ends = lines(text).map((line) => /"\{.*/.exec(line)?.[0]);
    const counted = '"{""Hình thức – Trực tiếp"":2}"';
    expect(ends.filter((end) => end !== undefined)).toEqual([counted, counted]);
    expect(text).not.toContain('loa');
  });

  it('has plain cells: days, numbers without separators, blanks, and texts that are no formulas', async () => {
    const { text } = await fileFrom([closing(1, 1234)]);
    const [header = '', first = ''] = text.slice(1).split('\r\n');
    expect(header).toMatch(/^level,office,office_key,saved_at,dispatch,/);
    expect(first).toContain(
      ',2026-01-05,Tỉnh ủy Mẫu,"\'=khẩn, ""ngay""\nhai dòng",Tháng 1,2026-01-28,1,',
    );
    // Neither the receipt nor training is asked
    const figures = first.slice(first.indexOf(',,1234'));
    expect(figures).toBe(',,1234,,,,,,,1234,0,0,0,0,0,0,0,0,,,,3,0,');
    expect(first).not.toContain('kiến nghị');
  });

  it('leaves out a closing with a row that is changed, missing or doubled, and says which', async () => {
    const sound = closing(1, 40);
    const [total, block] = closing(2, 60) as [FrozenFigures, FrozenFigures];
    const damages = [[total, { ...block, units: 61 }], [total], [block], [total, block, block]];
    for (const damaged of damages) {
      const { text, unsound } = await fileFrom([[...sound, ...damaged]]);
      expect(new Set(unsound.map(({ period }) => period))).toEqual(new Set(['Tháng 2']));
      expect(lines(text).at(-2)).toMatch(/^sums,2,/);
    }
  });

  it('is not made while rows are added or deleted, or without any closed period', async () => {
    const parts = [closing(1, 40), closing(2, 60)];
    const { keepsChanging, none } = BACKUP_WORDS.vi.figures;
    await expect(fileFrom(parts, [9, 12])).rejects.toThrow(keepsChanging);
    await expect(fileFrom([[]])).rejects.toThrow(none);
  });
});
