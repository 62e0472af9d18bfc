import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { historyWords } from '../../history/history-words';
import { findFiles } from '../../history/intake/find-files';
import { type MadeUp, madeUpFile, workbookBytes } from '../../history/made-up/made-up-file';
import { helpText } from '../../history/options';
import { QUESTIONS } from '../../history/questions/questions';
import { realDisk } from '../../history/store/disk';
import { openEngine, quoted } from '../../history/store/engine';
import { yearFile } from '../../history/store/store';
import { workbookBytes as otherWorkbook } from '../builders/workbook-bytes';
import { historySandbox } from './history-sandbox';

const NAMES = Object.keys(QUESTIONS);
const MADE: MadeUp = { office: 1, year: 2026, dispatch: 1, month: 9 };
const file = madeUpFile(MADE);
const other = await otherWorkbook([['Đơn vị', 'Thư']]);
const sandbox = historySandbox();
const files = join(sandbox.folder, 'files');

/** Each test starts with a history that contains one file. */
beforeEach(async () => {
  rmSync(sandbox.out, { recursive: true, force: true });
  rmSync(files, { recursive: true });
  mkdirSync(files);
  sandbox.putMadeUp(MADE);
  await sandbox.importFiles();
});

/** Changes the unpacked size of a sheet that the zip's directory declares (PKWARE APPNOTE 4.3.12). */
function claimingSize(bytes: Uint8Array, size: number): Uint8Array {
  const claimed = Buffer.from(bytes);
  for (let at = 0; at + 46 < claimed.length; at += 1) {
    if (claimed.readUInt32LE(at) !== 0x02014b50) continue;
    const name = claimed.subarray(at + 46, at + 46 + claimed.readUInt16LE(at + 28)).toString();
    if (name.includes('worksheets/')) claimed.writeUInt32LE(size, at + 24);
  }
  return claimed;
}

/** A workbook whose sheet unpacks to `size` bytes, far more than is allowed. */
function bomb(size: number): Uint8Array {
  const parts = unzipSync(workbookBytes(file));
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(size).fill(32) });
}

describe('a file that cannot be imported is reported with what to do, and the others are imported', () => {
  const total = { ...file.total, units: file.total.units + 1 };
  it.each([
    ['a zip bomb', claimingSize(bomb(1_000), 4_000_000_000), /Tệp quá lớn/],
    [
      'a zip bomb that lies of its size',
      claimingSize(bomb(30_000_000), 100),
      /Không phải tệp số liệu kỳ/,
    ],
    ['a file of many megabytes', new Uint8Array(5_000_001), /Tệp quá lớn/],
    ['a file that is no workbook', 'không phải bảng tính', /Không phải tệp số liệu kỳ/],
    ['an empty file', '', /Không phải tệp số liệu kỳ/],
    ['a broken workbook', workbookBytes(file).subarray(0, 900), /Tệp hỏng/],
    ['another workbook', other, /Không phải tệp số liệu kỳ/],
    ['a file changed by hand', workbookBytes({ ...file, total }), /đã bị sửa sau khi lập/],
    ['whose figures they are, changed', workbookBytes({ ...file, office: 'Xã khác' }), /đã bị sửa/],
    [
      'a file of a later version that seals more',
      workbookBytes({ ...file, version: '9.0.0' }),
      /do phiên bản Đôn Đốc mới hơn lập/,
    ],
  ])('%s', async (_, content, sentence) => {
    sandbox.put('a hỏng.xlsx', content);
    sandbox.putMadeUp({ ...MADE, month: 10 });
    const { printed, succeeded } = await sandbox.importFiles();
    expect(printed.filter((line) => line.includes('a hỏng.xlsx'))).toEqual([
      expect.stringMatching(sentence),
    ]);
    expect(printed.at(-1)).toMatch(/^Ghi thêm 9 dòng/);
    expect(succeeded).toBe(false);
    expect(await sandbox.ask('SELECT COUNT(*) FROM dondoc.figures')).toEqual([[18]]);
  });

  it('two offices with one name: neither is imported, nor is the second one if the first is in the history', async () => {
    const kept = sandbox.digests();
    const name = 'Văn phòng Đảng ủy xã Tân Mẫu';
    sandbox.putMadeUp({ ...MADE, office: 7, name }, { ...MADE, office: 8, name });
    const { printed, succeeded } = await sandbox.importFiles();
    expect(succeeded).toBe(false);
    expect(printed.filter((line) => line.includes('hai cơ quan trùng tên'))).toHaveLength(2);
    expect(sandbox.digests()).toEqual(kept);
    rmSync(join(files, '8-2026-1-9-1.xlsx'));
    expect(await sandbox.importFiles()).toMatchObject({ succeeded: true });
    sandbox.putMadeUp({ ...MADE, office: 8, name: 'VP Đảng uỷ xã Tân Mẫu' });
    rmSync(join(files, '7-2026-1-9-1.xlsx'));
    expect((await sandbox.importFiles()).printed.at(-2)).toMatch(/1 trùng tên cơ quan, không nhận/);
  });
});

describe('a history that cannot be read stops the run with a message', () => {
  const year = yearFile(sandbox.out, 2026);

  async function stops(sentence: RegExp): Promise<void> {
    const kept = sandbox.digests();
    sandbox.putMadeUp({ ...MADE, month: 10 });
    expect((await sandbox.importFiles()).sentence).toMatch(sentence);
    expect((await sandbox.run(['--ask', 'years'])).sentence).toMatch(sentence);
    expect(sandbox.digests()).toEqual(kept);
  }

  it('written by a later version, with columns unknown to this one', async () => {
    const engine = await openEngine();
    const figures = `SELECT *, 1 AS more FROM read_parquet(${quoted(year)}, hive_partitioning = false)`;
    await engine.run(`CREATE TABLE later AS ${figures}`);
    await engine.run(`COPY later TO ${quoted(year)} (FORMAT parquet)`);
    engine.close();
    await stops(/không có đúng các cột mà phiên bản này ghi/);
  });

  it('damaged', async () => {
    writeFileSync(year, 'PAR1 không còn là số liệu');
    await stops(/^Không đọc được số liệu trong/);
  });
});

describe('a command that cannot be carried out', () => {
  it.each([
    [[], /^Cách dùng/],
    [['--asks', 'years'], /^Không có tham số “--asks”\.\nCách dùng/],
    [['--page=x'], /^Sau tham số “--page” .*\nCách dùng/],
    [['--page=x', '--language', 'en'], /^The option “--page” .*\nUsage/],
    [['--out', '', '--ask'], /^Sau tham số “--ask” .*\nCách dùng/],
    [['--sql', ' ;'], /^Sau --sql chưa có câu hỏi/],
    [['--ask', 'ai'], /Không có câu hỏi “ai”\. Các câu hỏi: not-sent\|completion\|late\|years/],
    [['khong-co'], /^Không có tệp hay thư mục “khong-co”/],
    [['--sql', 'SELECT nothing FROM dondoc.figures'], /^Câu SQL không chạy được: .*nothing/s],
    [['--sql', 'SELEC 1'], /^Câu SQL không chạy được/],
    [['--sql', "SELECT * FROM read_text('package.json')"], /không đọc hay ghi tệp khác/],
    [['--sql', "SELECT * FROM glob('*')"], /không đọc hay ghi tệp khác/],
    [['--sql', "SELECT CAST('x' AS BIGINT)"], /^Câu SQL không chạy được/],
    [['--sql', 'SELECT 1; SELECT 2'], /một câu SELECT/],
    [['--sql', 'DROP VIEW dondoc.latest'], /một câu SELECT/],
    [['--sql', "COPY dondoc.figures TO 'x.csv'"], /không đọc hay ghi tệp khác/],
  ])('%j', async (args, sentence) => {
    expect((await sandbox.run(args)).sentence).toMatch(sentence);
  });

  it('a folder without workbooks, a history without figures, a path that is a file', async () => {
    rmSync(files, { recursive: true });
    mkdirSync(files);
    sandbox.put('đọc trước.txt', '');
    sandbox.put('~$đang mở.xlsx', '');
    expect((await sandbox.importFiles()).sentence).toMatch(/không có tệp \.xlsx nào/);
    rmSync(sandbox.out, { recursive: true });
    expect((await sandbox.run(['--ask', 'years'])).sentence).toMatch(/chưa có số liệu/);
    expect(existsSync(sandbox.out)).toBe(false);
    mkdirSync(sandbox.out);
    expect((await sandbox.run(['--ask', 'years'])).sentence).toMatch(/chưa có số liệu/);
    rmSync(sandbox.out, { recursive: true });
    writeFileSync(sandbox.out, 'một tệp');
    expect((await sandbox.run(['--ask', 'years'])).sentence).toMatch(/^Không ghi được vào/);
    rmSync(sandbox.out);
  });

  it('a disk on which no folder can be made, with Node’s error for a read-only one', async () => {
    const refused = { code: 'ENOENT', errno: -2, syscall: 'mkdir' };
    const makeFolder = () => Promise.reject(Object.assign(new Error('ENOENT: mkdir'), refused));
    const { sentence } = await sandbox.importFiles({ disk: { ...realDisk, makeFolder } });
    expect(sentence).toMatch(/^Không ghi được vào/);
  });

  it('a subfolder that may not be read is named', () => {
    const refused = { code: 'EACCES', path: join(files, 'khóa') };
    const list = () => {
      throw Object.assign(new Error('EACCES: permission denied, scandir'), refused);
    };
    const find = () => findFiles([files], { words: historyWords('vi') }, list);
    expect(find).toThrow(`Máy không cho đọc thư mục “${refused.path}”`);
  });

  it('--help explains each option, and names exactly the existing ones', () => {
    expect(helpText(['--out', 'x'])).toBeUndefined();
    for (const language of ['vi', 'en']) {
      const help = helpText(['-h', '--language', language]) ?? '';
      for (const option of ['--out', '--ask', '--sql', '--page', '--language', ...NAMES])
        expect(help.split(option).length, option).toBeGreaterThan(2);
    }
  });
});
