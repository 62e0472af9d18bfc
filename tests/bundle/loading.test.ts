import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { serviceGlobals } from '../../local/services/objects/service-names';
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

/** The menu of the design, in its order; a line stands for a separator. */
const menu = [
  'Thiết lập ban đầu',
  'Nhập đơn vị',
  'Thay đổi đơn vị, đầu mối',
  'Thêm văn bản',
  'Bản mới của văn bản',
  '—',
  'Xem trước và gửi',
  'Chờ duyệt',
  'Nhắc qua điện thoại, Zalo',
  'Ghi nhận trả lời',
  'Đối chiếu, đề nghị bổ sung',
  'Gia hạn hoặc miễn',
  'Tạm dừng hoặc kết thúc văn bản',
  'Trang của đơn vị',
  '—',
  'Cập nhật tổng hợp',
  'Chốt số liệu kỳ báo cáo',
  'Nhập tổng hợp cấp dưới',
  'Lập báo cáo',
  '—',
  'Tình trạng hệ thống',
  'Sao lưu, khôi phục, lưu trữ',
  'Hướng dẫn',
  'Giới thiệu',
];

describe('loading the bundle', () => {
  it('touches no service', () => {
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
    const lines = made?.lines.map((line) => (line.kind === 'item' ? line.label : '—'));
    expect(made?.title).toMatch(/^Đôn đốc \[\d+\.\d+\.\d+\]$/);
    expect(lines).toEqual(menu);
  });

  it('makes a menu whose entries all call a function of the bundle', () => {
    const google = newOffice();
    const lines = google.menus(owner)[0]?.lines ?? [];
    const functions = lines.flatMap((line) => (line.kind === 'item' ? [line.functionName] : []));
    const missing = functions.filter((fn) => google.callFromPage(fn).error?.name === 'TypeError');
    expect(functions.length).toBe(21);
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
    google.press(owner, 'Thiết lập ban đầu', { answers: ['NO', 'YES'] });
    google.open(owner);
    expect(google.menus(owner)[0]?.lines.length).toBe(24);
    expect(JSON.stringify(google.menus(owner))).not.toContain('Thiết lập');
  });
});

describe('a menu entry that needs the tabs, before set-up', () => {
  const google = newFile();

  it.each(menu.slice(1, 19).filter((label) => label !== '—'))(
    '%s says what comes first, and writes nothing',
    (label) => {
      const { error, shown, ...report } = google.press(owner, label);
      expect(error).toBeUndefined();
      expect(shown.map((alert) => ('text' in alert ? alert.text : ''))).toEqual([
        'Bảng tính chưa được thiết lập. Hãy chạy menu Đôn đốc ▸ Thiết lập ban đầu trước.',
      ]);
      expect(writesOf({ error, shown, ...report })).toEqual([]);
    },
  );
});
