import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { serviceGlobals } from '../../local/services/objects/service-names';
import type { MenuLine } from '../../local/services/world/menu';
import packageFile from '../../package.json' with { type: 'json' };
import { shows } from '../promises/shows';
import { dist } from './built';
import { colleague, newFile, newOffice, owner } from './office';
import { dataCallsOf, writesOf } from './traces';

shows(8);

const untouchable = (name: string) =>
  new Proxy(() => undefined, {
    get: () => {
      throw new Error(`${name} is touched`);
    },
    apply: () => {
      throw new Error(`${name} is called`);
    },
  });

/** The menu in its order. A submenu is a list that begins with its title. */
const menu = [
  'Việc hôm nay',
  'Thêm văn bản',
  ['Thư chờ gửi, chờ duyệt', 'Xem trước và gửi', 'Chờ duyệt', 'Thư bị trả lại'],
  'Ghi nhận trả lời',
  ['Chốt số liệu, báo cáo', 'Chốt số liệu kỳ báo cáo', 'Lập báo cáo', 'Cập nhật tổng hợp'],
  [
    'Khác',
    [
      'Sửa văn bản',
      'Sửa nơi nhận',
      'Gia hạn hoặc miễn',
      'Bản mới của văn bản',
      'Tạm dừng hoặc kết thúc văn bản',
    ],
    ['Danh sách đơn vị', 'Nhập đơn vị', 'Thay đổi đơn vị, đầu mối', 'Trang của đơn vị'],
    'Đề nghị của đơn vị',
    'Gọi điện, nhắn Zalo',
    'Đối chiếu kết quả',
    ['Mở tab', 'Cài đặt', 'Mẫu thư', 'Ngày nghỉ', 'Hộp thư đi', 'Nhật ký', 'Kỳ báo cáo'],
    'Tình trạng hệ thống',
    'Sao lưu, lưu trữ',
    'Thiết lập ban đầu',
    'Hướng dẫn, giới thiệu',
  ],
];

type Lines = readonly (string | Lines)[];

/** Labels of all entries. The first line of a submenu is its title. */
const labelsIn = (lines: Lines): string[] =>
  lines.flatMap((line) => (typeof line === 'string' ? [line] : labelsIn(line.slice(1))));

/** Entries that work before set-up. */
const always = ['Thiết lập ban đầu', 'Sao lưu, lưu trữ', 'Hướng dẫn, giới thiệu'];
const entries = labelsIn(menu);

/** Labels of a menu in order. A submenu is a list that begins with its title. */
const seen = (lines: readonly MenuLine[]): unknown[] =>
  lines.map((line) => {
    if (line.kind === 'submenu') return [line.menu.title, ...seen(line.menu.lines)];
    return line.kind === 'item' ? line.label : '—';
  });

const functionsOf = (lines: readonly MenuLine[]): string[] =>
  lines.flatMap((line) => {
    if (line.kind === 'submenu') return functionsOf(line.menu.lines);
    return line.kind === 'item' ? [line.functionName] : [];
  });

describe('loading the bundle', () => {
  it('calls no service', () => {
    const services = serviceGlobals.map((name) => [name, untouchable(name)]);
    const context = vm.createContext(
      Object.fromEntries([...services, ['console', untouchable('console')]]),
    );
    const load = () => vm.runInContext(readFileSync(join(dist, 'Code.js'), 'utf8'), context);
    expect(load).not.toThrow();
  });
});

describe('opening the file', () => {
  it('makes the menu, in its order and with the version in its title', () => {
    const [made] = newFile().menus(owner);
    expect(made?.title).toBe(`Đôn đốc [${packageFile.version}]`);
    expect(seen(made?.lines ?? [])).toEqual(menu);
  });

  it('makes a menu whose entries all call a function of the bundle', () => {
    const google = newOffice();
    const functions = functionsOf(google.menus(owner)[0]?.lines ?? []);
    const missing = functions.filter((fn) => google.callFromPage(fn).error?.name === 'TypeError');
    expect(functions.length).toBe(entries.length);
    expect(missing).toEqual([]);
  });

  it('reads no cell, writes nothing and needs no authorisation', () => {
    const google = newOffice();
    google.revoke(colleague);
    const [report] = google.open(colleague);
    expect(report?.error).toBeUndefined();
    expect(
      report && dataCallsOf(report).filter((name) => !name.startsWith('Properties.get')),
    ).toEqual([]);
    expect(report && writesOf(report)).toEqual([]);
  });

  it('shows the menu in English where English was chosen at set-up', () => {
    const google = newFile();
    google.press(owner, 'Thiết lập ban đầu', { answers: ['NO'] });
    google.open(owner);
    expect(google.menus(owner)[0]?.lines.length).toBe(menu.length);
    expect(JSON.stringify(google.menus(owner))).not.toContain('Thiết lập');
  });
});

describe('a menu entry that needs the tabs, used before set-up', () => {
  const google = newFile();

  it.each(entries.filter((label) => !always.includes(label)))(
    '%s says what to do first, and writes nothing',
    (label) => {
      const { error, shown, ...report } = google.press(owner, label);
      expect(error).toBeUndefined();
      expect(shown.map((alert) => ('text' in alert ? alert.text : ''))).toEqual([
        'Bảng tính chưa được thiết lập. Hãy chạy menu Đôn đốc ▸ Khác ▸ Thiết lập ban đầu trước.',
      ]);
      expect(writesOf({ error, shown, ...report })).toEqual([]);
    },
  );
});
