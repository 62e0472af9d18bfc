import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const base = mkdtempSync(join(tmpdir(), 'don-doc-demo-'));
let made = 0;

process.once('exit', () => rmSync(base, { recursive: true }));

/** A list of four units. One has no address, and two share a mailbox. */
export const UNITS = `Mã đơn vị,Tên đơn vị,Khối,Email,Điện thoại
A-1,Trường Tiểu học Mẫu,Trường học,truong@mau.example.org,0100 000 001
A-2,Chi bộ Trường Tiểu học Mẫu,Chi bộ,truong@mau.example.org,0100 000 002
A-3,Phòng Mẫu,Phòng ban,phong@mau.example.org,0100 000 003
A-4,Đội Mẫu,Phòng ban,,0100 000 004
`;

export const DISPATCH = {
  number: '12-CV/ĐU',
  type: 'Công văn',
  issuedOn: '2026-03-02',
  issuingBody: 'Đảng ủy xã Mẫu',
  subject: 'việc mẫu',
  acknowledgeBy: '2026-03-06',
  completeBy: '2026-03-13',
  leadUnit: 'Văn phòng Đảng ủy xã Mẫu',
};

/** Writes a unit list and a dispatch into a new folder. Returns the demo's arguments for them. */
export function demoArguments(
  { units = UNITS, dispatch = DISPATCH as object | string } = {},
  ...more: string[]
): string[] {
  made += 1;
  const folder = join(base, String(made));
  mkdirSync(folder);
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const json = typeof dispatch === 'string' ? dispatch : JSON.stringify(dispatch);
  return [
    ...['--units', file('units.csv', units)],
    ...['--dispatch', file('dispatch.json', json)],
    ...['--out', join(folder, 'out')],
    ...['--days', '14'],
    ...more,
  ];
}

export function outFolder(args: readonly string[]): string {
  return args[args.indexOf('--out') + 1] ?? '';
}
