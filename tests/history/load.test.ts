import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { openEngine, quoted } from '../../history/engine';
import { historyWords } from '../../history/history-words';
import { figuresFile } from '../../history/load/figures-file';
import { madeUpClosing, madeUpCsv } from '../../history/made-up/made-up-file';
import { FIGURES_COLUMNS } from '../../src/backup/rules/figures-csv';
import type { Dispatch } from '../../src/records/dispatch';
import { shows } from '../promises/shows';
import { type HistorySandbox, historySandbox } from './history-sandbox';

shows(54);

const made = (office: number, ...months: readonly number[]) =>
  months.map((month) => madeUpClosing({ office, year: 2026, dispatch: 2, month }));

const NOVEMBER = '2026-11-02T08:00';
const DECEMBER = '2026-12-02T08:00';
const SEPTEMBER = new Date('2026-09-01T00:00:00Z');
const whole = madeUpCsv(made(1, 9, 10), NOVEMBER);
const other = madeUpCsv(made(2, 9, 10), NOVEMBER);

let sandbox: HistorySandbox;

beforeEach(() => {
  sandbox = historySandbox();
});

const outcomesOf = (printed: readonly string[]) =>
  printed.slice(0, -1).map((line) => line.replace(`${sandbox.files}/`, ''));

/** Offices and periods of the totals in the history, such as `Mẫu số 1 Tháng 9/2026`. */
const kept = async () => {
  const rows = await sandbox.ask(
    "SELECT office[-8:] || ' ' || period FROM dondoc.figures WHERE level = 'total' ORDER BY 1",
  );
  return rows.flat();
};

const writeOtherColumns = async () => {
  const engine = await openEngine();
  await engine.ask(`COPY (SELECT 1 AS year) TO ${quoted(figuresFile(sandbox.out))}`);
  engine.close();
};

/** Changes the cell of a column in a line of a file; line 1 has the headers. */
const withCell = (csv: string, line: number, column: string, change: (cell: string) => string) => {
  const at = FIGURES_COLUMNS.findIndex(({ name }) => name === column);
  const cells = /(?:"(?:[^"]|"")*"|[^,"]*)(?:,|$)/g;
  return csv
    .split('\r\n')
    .map((text, index) => {
      if (index !== line - 1) return text;
      const found = text.match(cells) ?? [];
      return found
        .map((cell, place) => (place === at ? `${change(cell.slice(0, -1))},` : cell))
        .join('');
    })
    .join('\r\n');
};

const linesOf = (csv: string) => csv.split('\r\n');
const without = (csv: string, line: number) =>
  linesOf(csv)
    .filter((_, index) => index !== line - 1)
    .join('\r\n');

describe('a file is refused by name, and the others are loaded', () => {
  const { faults } = historyWords('vi');

  it.each([
    ['cut in the middle', whole.slice(0, whole.length / 2), 'tệp bị cắt'],
    ['cut after a line', `${linesOf(whole).slice(0, 9).join('\r\n')}\r\n`, 'tệp bị cắt'],
    ['cut in its last line', whole.slice(0, -90), 'tệp bị cắt'],
    ['without a row', without(whole, 5), 'tệp có 17 dòng số liệu, dòng cuối ghi 18'],
    ['without rows', without(whole, 2), 'tệp có 17 dòng'],
    [
      'with a changed number',
      withCell(whole, 4, 'completed_after', (cell) => String(Number(cell) + 1)),
      'cộng các dòng ở “completed_after” được',
    ],
    [
      'with a number where none was reported',
      withCell(whole, 2, 'closing', () => '12'),
      'cộng các dòng ở “closing” được 29, dòng cuối ghi 18',
    ],
    [
      'with a changed value of a requested figure',
      whole.replace(/(\d)}"\r\n/, (_, digit) => `${(Number(digit) + 1) % 10}}"\r\n`),
      'cộng các dòng ở “Số tin, bài đã đăng” được',
    ],
    [
      'with a value of a requested figure that is none',
      whole.replace(/:(\d+)}/, ':a$1}'),
      'cộng các dòng ở “Số tin, bài đã đăng” được',
    ],
    [
      'with a day as a spreadsheet writes it',
      withCell(whole, 3, 'cut_off', () => '30/09/2026'),
      'dòng 3, cột “cut_off” không đọc được',
    ],
    [
      'with a text for a number',
      withCell(whole, 3, 'units', (cell) => `${cell} đơn vị`),
      'dòng 3, cột “units” không đọc được',
    ],
    [
      'with a row without its period',
      withCell(whole, 3, 'period', () => ''),
      faults.blank.slice(0, 60),
    ],
    ['joined with another', whole + linesOf(other).slice(1).join('\r\n'), 'tệp bị cắt'],
    ['saved with semicolons', whole.replaceAll(',', ';'), 'không phải tệp số liệu các kỳ'],
    ['of another kind', 'Tên đơn vị,Email\r\n', 'không phải tệp số liệu các kỳ'],
    ['without anything', '', 'không phải tệp số liệu các kỳ'],
    ['with other columns', whole.replace(',seal,', ',seal,mark,'), 'bản Đôn Đốc khác'],
  ])('%s', async (_, csv, fault) => {
    sandbox.put('a.csv', csv);
    sandbox.put('b.csv', other);
    const { printed, isWhole } = await sandbox.load();
    expect(outcomesOf(printed)).toEqual([
      expect.stringMatching(/^a\.csv: Không nhận: /),
      'b.csv: Đã nhận.',
    ]);
    expect(printed[0]).toContain(fault);
    expect(printed.at(-1)).toMatch(/^Nhận 1 tệp, đã nhận từ trước 0 tệp, không nhận 1 tệp\./);
    expect(isWhole).toBe(false);
    expect(await kept()).toEqual(['Mẫu số 2 Tháng 10/2026', 'Mẫu số 2 Tháng 9/2026']);
    expect((await sandbox.load()).printed[0]).toBe(printed[0]);
  });

  it('with a byte that is not UTF-8', async () => {
    const bytes = Buffer.from(whole);
    bytes[bytes.indexOf('Văn phòng') + 1] = 0xff;
    sandbox.put('a.csv', bytes);
    const { printed } = await sandbox.load();
    expect(printed[0]).toContain('dòng 2, cột “office” không đọc được');
  });

  it('with figures that contradict those of another office of this name', async () => {
    const rename = (csv: string) =>
      csv.replaceAll('Mẫu số 2', 'Mẫu số 1').replaceAll('mâũ số 2', 'mâũ số 1');
    const twin = rename(madeUpCsv(made(2, 9, 10), DECEMBER));
    sandbox.put('a.csv', whole);
    await sandbox.load();
    sandbox.put('b.csv', twin);
    const { printed } = await sandbox.load();
    expect(outcomesOf(printed)).toEqual([`b.csv: ${faults.twoOffices}`]);
    expect(await kept()).toEqual(['Mẫu số 1 Tháng 10/2026', 'Mẫu số 1 Tháng 9/2026']);
    const fresh = historySandbox();
    fresh.put('a.csv', whole);
    fresh.put('b.csv', twin);
    expect((await fresh.load()).printed.at(-1)).toMatch(/^Nhận 0 tệp, .*, không nhận 2 tệp\./);
  });
});

describe('files', () => {
  it('that were loaded before are not read again', async () => {
    const path = sandbox.put('a.csv', whole);
    utimesSync(path, SEPTEMBER, SEPTEMBER);
    await sandbox.load();
    // Would be refused if it were read
    sandbox.put('a.csv', whole.replaceAll('0', '9'));
    utimesSync(path, SEPTEMBER, SEPTEMBER);
    sandbox.put('b.csv', other);
    const { printed, isWhole } = await sandbox.load();
    expect(outcomesOf(printed)).toEqual(['b.csv: Đã nhận.']);
    expect(printed.at(-1)).toMatch(/^Nhận 1 tệp, đã nhận từ trước 1 tệp, không nhận 0 tệp\./);
    expect(isWhole).toBe(true);
    expect(await kept()).toHaveLength(4);
  });

  it('that bring nothing new leave the history untouched', async () => {
    sandbox.put('a.csv', whole);
    await sandbox.load();
    const before = statSync(figuresFile(sandbox.out)).mtimeMs;
    await sandbox.load();
    expect(statSync(figuresFile(sandbox.out)).mtimeMs).toBe(before);
  });

  it.each([
    ['first', ['1.csv', '2.csv']],
    ['last', ['2.csv', '1.csv']],
  ])('of one office: the later counts, read %s or not', async (_, names) => {
    const corrected = made(1, 9, 10, 11).map((one) => ({
      ...one,
      dispatch: { ...one.dispatch, issuingBody: 'Ban Tổ chức Mẫu' } satisfies Partial<Dispatch>,
    }));
    const files = new Map([
      ['1.csv', whole],
      ['2.csv', madeUpCsv(corrected, DECEMBER)],
    ]);
    for (const name of names) {
      sandbox.put(name, files.get(name) ?? '');
      expect(await sandbox.load()).toMatchObject({ isWhole: true });
    }
    expect(await sandbox.ask('SELECT DISTINCT issuing_body FROM dondoc.figures')).toEqual([
      ['Ban Tổ chức Mẫu'],
    ]);
    expect(await sandbox.ask('SELECT COUNT(*) FROM dondoc.figures')).toEqual([[27]]);
  });

  it('may have line feeds only, as mail and editors leave them', async () => {
    sandbox.put('a.csv', whole.replaceAll('\r\n', '\n'));
    expect(await sandbox.load()).toMatchObject({ isWhole: true });
  });

  it('keep texts that look like formulas as they were typed', async () => {
    const texts = ['=HYPERLINK("x")', "'-5", '+84', '@ai', 'hai\ndòng, "khẩn"'];
    const closings = made(1, 1, 2, 3, 4, 5).map((one, at) => ({
      ...one,
      dispatch: { ...one.dispatch, subject: texts[at] ?? '' },
    }));
    for (const [at, one] of closings.entries())
      sandbox.put(`${at}.csv`, madeUpCsv([one], NOVEMBER));
    await sandbox.load();
    const rows = await sandbox.ask(
      'SELECT DISTINCT subject FROM dondoc.figures WHERE subject IS NOT NULL ORDER BY 1',
    );
    expect(rows.flat()).toEqual([...texts].sort());
  });

  it('are the samples, too', async () => {
    const { printed, isWhole } = await sandbox.run('history/sample', '--ask', 'not_sent');
    expect(isWhole).toBe(true);
    expect(printed.at(-1)).toBe('1 dòng.');
  });
});

it('a run that is killed while it writes leaves the figures as they were, and the next does its work', async () => {
  sandbox.put('a.csv', whole);
  await sandbox.load();
  const before = readFileSync(figuresFile(sandbox.out));
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const many = Array.from({ length: 40 }, (_, at) =>
    months.map((month) => madeUpClosing({ office: 2, year: 2026, dispatch: at + 1, month })),
  );
  sandbox.put('b.csv', madeUpCsv(many.flat(), NOVEMBER));
  const args = ['--import', 'tsx', 'history/main.ts', sandbox.files, '--out', sandbox.out];
  const run = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = once(run, 'exit');
  const halfWritten = () => sandbox.left().filter((name) => name.endsWith('.tmp'));
  while (halfWritten().length === 0 && run.exitCode === null) await setImmediate();
  run.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(halfWritten()).toHaveLength(1);
  expect(readFileSync(figuresFile(sandbox.out))).toEqual(before);
  utimesSync(join(sandbox.out, halfWritten()[0] ?? ''), SEPTEMBER, SEPTEMBER);
  const { printed } = await sandbox.load();
  expect(outcomesOf(printed)).toEqual(['b.csv: Đã nhận.']);
  expect(await kept()).toHaveLength(2 + 480);
  expect(sandbox.left()).toEqual(['figures.parquet']);
});

describe('says in one sentence what to do', () => {
  it.each([
    ['without --out', ['files'], /^Cách dùng: npm run history/],
    ['an unknown option', ['--sql', 'SELECT 1'], /^Cách dùng/],
    ['an unknown question', ['--ask', 'x', '--out', 'y'], /^Không có câu hỏi “x”\.\nCách dùng/],
  ])('%s', async (_, args, sentence) => {
    const { runHistory } = await import('../../history/run-history');
    await expect(runHistory(args, () => {})).rejects.toThrow(sentence);
  });

  it('a missing folder, one without files, and a history without figures', async () => {
    expect((await sandbox.run('nơi nào')).sentence).toMatch(/^Không có tệp hay thư mục “nơi nào”/);
    expect((await sandbox.load()).sentence).toMatch(/không có tệp \.csv nào/);
    expect((await sandbox.run('--ask', 'years')).sentence).toMatch(/chưa có số liệu/);
    expect(existsSync(sandbox.out)).toBe(false);
  });

  it.each([
    ['is damaged', Buffer.from('PAR1'), /^Không đọc được số liệu trong “.*”\. Chưa ghi gì\./],
    ['another version has written', null, /^Tệp “.*” không có đúng các cột mà bản này ghi/],
  ])('a history that %s', async (_, damage, sentence) => {
    sandbox.put('a.csv', whole);
    await sandbox.load();
    if (damage) writeFileSync(figuresFile(sandbox.out), damage);
    else await writeOtherColumns();
    const content = readFileSync(figuresFile(sandbox.out));
    expect((await sandbox.load()).sentence).toMatch(sentence);
    expect((await sandbox.run('--ask', 'years')).sentence).toMatch(sentence);
    expect(readFileSync(figuresFile(sandbox.out))).toEqual(content);
  });
});
