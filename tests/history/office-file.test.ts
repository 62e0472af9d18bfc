import { describe, expect, it } from 'vitest';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import { makeFigures } from '../../src/backup/page/save-figures';
import { FIGURES_COLUMNS } from '../../src/backup/rules/figures-csv';
import { CLOSED_NAMES } from '../../src/records/figures';
import { reportAnswer } from '../builders/answers';
import { asking, busyOffice } from '../bundle/backup-office';
import { dispatch } from '../bundle/dispatch';
import {
  importUnits,
  newOffice,
  owner,
  sendAll,
  smallList,
  tokenIn,
  typeSetting,
} from '../bundle/office';
import { cellAt, rowsOf, words } from '../bundle/rows-of';
import { historySandbox } from './history-sandbox';

type Google = ReturnType<typeof newOffice>;

const silent = () => undefined;

const fileOf = (google: Google, language: 'vi' | 'en' = 'vi') =>
  makeFigures(asking(google), BACKUP_WORDS[language], silent);

const LABEL = 'Số tin, bài đã đăng';

/** An office with a dispatch about training and one that asks figures; one unit of eight has reported. */
function office() {
  const google = newOffice();
  importUnits(
    google,
    smallList(8).map((row, at) =>
      at % 3 === 2 ? [row[0] ?? '', row[1] ?? '', 'Chính quyền', row[3] ?? ''] : row,
    ),
  );
  google.call(owner, 'addDispatch', dispatch({ subject: '=khẩn, "ngay"' }));
  const fields = {
    ...{ asks: 'result', task: 'report', reportForm: 'page', acknowledgeBy: '' },
    ...{ number: '6-CV/HU', requestedFigures: `${LABEL} (tin, bài)\nKinh phí (triệu đồng)` },
  };
  google.call(owner, 'addDispatch', dispatch(fields));
  sendAll(google);
  const values = [
    { label: LABEL, text: '1.234' },
    { label: 'Kinh phí', text: '12,5' },
  ];
  const answer = reportAnswer({ dispatch: 'VB-002', doneOn: '2024-10-30', values, seen: '' });
  const token = tokenIn(google.letters[0] ?? { body: '' });
  google.callFromPage('reportResult', token, answer, 'a1'.repeat(16));
  for (const period of ['Tháng 10/2024', 'Quý IV'])
    google.call(owner, 'takeClosing', { kind: 'custom', lastDay: '2024-10-30', period });
  return google;
}

/** Rows of totals and blocks as people see them in Kỳ báo cáo. */
const rowsSeen = (google: Google) =>
  rowsOf(google, 'periods').filter(({ level }) => level !== words.choices.figureLevel.unit);

describe('the file of an office', () => {
  const google = office();

  it('goes into the history with every figure of the tab; what is not asked or reported is blank', async () => {
    const file = await fileOf(google);
    expect(file.unsound).toEqual([]);
    expect(file.name).toMatch(/^Don-doc_so-lieu-ky_[\w-]+_2024-10-30\.csv$/);
    const sandbox = historySandbox();
    sandbox.put(file.name, file.text);
    expect(await sandbox.load()).toMatchObject({ isWhole: true });
    const seen = rowsSeen(google);
    // Two dispatches, two periods, two blocks
    expect(seen).toHaveLength(2 * 2 * (1 + 2));
    const columns = FIGURES_COLUMNS.map(({ name }) => name).slice(17, 17 + CLOSED_NAMES.length);
    const kept = await sandbox.ask(
      `SELECT number, period, COALESCE(block, ''), level, reminders, ${columns} FROM dondoc.figures ORDER BY ALL`,
    );
    const { figureLevel } = words.choices;
    const isBlank = (number: string, name: string) =>
      number === '6-CV/HU' &&
      (name.startsWith('acknowledge') || ['sessions', 'eligible', 'attended'].includes(name));
    const expected = seen.map((row) => [
      ...[row.number, row.period, row.block],
      row.level === figureLevel.total ? 'total' : 'block',
      Number(row.reminders),
      ...CLOSED_NAMES.map((name) => (isBlank(row.number ?? '', name) ? null : Number(row[name]))),
    ]);
    const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(kept)).toEqual(sorted(expected));
    const values = await sandbox.ask(
      "SELECT DISTINCT subject, reported_values FROM dondoc.figures WHERE level = 'total' ORDER BY 1",
    );
    expect(values).toEqual([
      ['=khẩn, "ngay"', null],
      [expect.any(String), JSON.stringify({ [LABEL]: 1234, 'Kinh phí': 12.5 })],
    ]);
  });

  it('has neither units nor what the office proposes', async () => {
    const { text } = await fileOf(google);
    expect(text).not.toMatch(/PN-00|Đơn vị 1|example\.org/);
    expect(text.startsWith('\uFEFFlevel,office,')).toBe(true);
    expect(text).toContain(',"\'=khẩn, ""ngay""",');
  });

  it('leaves out a closing whose figures were changed, names it, and has the others', async () => {
    const changed = office();
    const at = rowsOf(changed, 'periods').findIndex(
      ({ level, period }) => level === words.choices.figureLevel.block && period === 'Quý IV',
    );
    changed.type(owner, words.tabs.periods.name, cellAt(changed, 'periods', 'units', at + 2), '99');
    const { text, unsound } = await fileOf(changed);
    expect([...new Set(unsound.map(({ period }) => period))]).toEqual(['Quý IV']);
    expect(text).toContain('Tháng 10/2024');
    const numbers = new Set(unsound.map(({ number }) => number));
    expect(numbers.size).toBe(1);
  });

  it('has texts and own columns that break careless code', async () => {
    const sandbox = historySandbox();
    sandbox.put('a.csv', (await fileOf(busyOffice())).text);
    expect(await sandbox.load()).toMatchObject({ isWhole: true });
  });

  it('cannot be made without a closed period, or without the name of the office', async () => {
    const fresh = newOffice();
    await expect(fileOf(fresh)).rejects.toThrow(BACKUP_WORDS.vi.figures.none);
    typeSetting(fresh, 'officeName', '');
    await expect(fileOf(fresh)).rejects.toThrow(BACKUP_WORDS.vi.figures.unnamed);
  });
});
