import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../local/demo/follow-up-options';
import { runDemo } from '../../local/demo/run-demo';
import { DISPATCH, demoArguments, outFolder, UNITS } from './small-office';

async function sentenceOf(args: string[]): Promise<string> {
  const outcome = await runDemo(args).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(BadInput);
  expect(existsSync(outFolder(args))).toBe(false);
  return (outcome as BadInput).message;
}

describe('the demo, given what it cannot use', () => {
  it.each([
    [
      'a list without a unit-name column',
      { units: 'Mã,Email\nA-1,a@mau.example.org\n' },
      /Tên đơn vị/,
    ],
    [
      'a code twice',
      { units: `${UNITS}A-3,Phòng Khác,Phòng ban,khac@mau.example.org,\n` },
      /dòng 6.*A-3/,
    ],
    ['a dispatch without its number', { dispatch: { ...DISPATCH, number: '' } }, /Số, ký hiệu/],
    ['a dispatch without its day', { dispatch: { ...DISPATCH, issuedOn: '' } }, /Ngày ban hành/],
    [
      'a dispatch without a deadline',
      { dispatch: { ...DISPATCH, completeBy: '' } },
      /Hạn hoàn thành/,
    ],
    [
      'a deadline before the day of issue',
      { dispatch: { ...DISPATCH, acknowledgeBy: '2026-03-01' } },
      /“2026-03-01”.*trước ngày ban hành \(02\/03\/2026\)/,
    ],
    [
      'a day that is none',
      { dispatch: { ...DISPATCH, completeBy: '31/02/2026' } },
      /“31\/02\/2026”/,
    ],
    ['a file that is no JSON', { dispatch: '{number' }, /không phải JSON hợp lệ\. Hãy sửa/],
    ['a damaged workbook', { units: 'PK\u0003\u0004' }, /tệp hỏng, hoặc không phải tệp Excel/],
    [
      'units that are alike',
      { units: `${UNITS},Phòng Mẩu,Phòng ban,,\n` },
      /dòng 6: nghi trùng với “Phòng Mẫu” \(tên gần giống\)/,
    ],
    ['the stamp of a classified document', { dispatch: { ...DISPATCH, subject: 'MẬT' } }, /MẬT/],
  ])('names %s in one sentence and writes nothing', async (_, files, sentence) => {
    expect(await sentenceOf(demoArguments(files))).toMatch(sentence);
  });

  it.each([
    ['--units', '/nowhere/units.csv', /^Không đọc được tệp \/nowhere\/units.csv: không có tệp này/],
    ['--dispatch', '/nowhere/d.json', /^Không đọc được tệp \/nowhere\/d.json: không có tệp này/],
    ['--start', '30/10/2024', /--start = “30\/10\/2024”/],
    ['--start', '2026-03-01', /--start = “2026-03-01”.*ngày ban hành \(02\/03\/2026\)/],
    ['--days', '0', /--days = “0”/],
    ['--seed', 'x', /--seed = “x”/],
    ['--smtp', 'nowhere', /--smtp = “nowhere”/],
    ['--colour', 'red', /Cách dùng/],
  ])('names the option %s', async (option, value, sentence) => {
    expect(await sentenceOf([...demoArguments(), option, value])).toMatch(sentence);
  });

  it('ends the process with status 2 and the sentence alone', () => {
    const args = ['--import', 'tsx', 'local/demo/main.ts', '--days', '0'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
  });
});
