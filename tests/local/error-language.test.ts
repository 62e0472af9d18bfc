import { describe, expect, it } from 'vitest';
import { vietnameseErrors } from '../../local/services/errors/vietnamese-errors';
import { googleWith, runBody } from './run-source';

const source = `
  function missing() { SpreadsheetApp.getActiveSheet().getRange('không'); }
  function twice() {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    file.insertSheet('Đơn vị'); file.insertSheet('Đơn vị');
  }
  function long() { CacheService.getScriptCache().put('k', 'x'.repeat(102401)); }
  function own() { throw new Error('Range not found'); }
  function mail() { MailApp.sendEmail('a@example.org', 's', 'b'); }
`;
const vietnamese = googleWith(source, { language: 'vi' });
const said = (fn: string) => vietnamese.run({ fn }).error?.message;

describe('to a Vietnamese account', () => {
  it.each([
    ['missing', 'Không tìm thấy dải ô'],
    ['twice', 'Đã tồn tại một trang tính có tên "Đơn vị". Vui lòng nhập tên khác.'],
    ['long', 'Đối số quá lớn: value'],
    ['absent', 'Không tìm thấy hàm tập lệnh: absent'],
  ])('Google says what it refuses in Vietnamese: %s', (fn, message) => {
    expect(said(fn)).toBe(message);
  });

  it('reports in Vietnamese what is refused before a service is called', () => {
    const simple = vietnamese.run({ fn: 'mail', context: 'simple-trigger' });
    expect(simple.error?.message).toBe(
      'Bạn không có quyền gọi MailApp.sendEmail. Các quyền bắt buộc: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it('leaves alone what the script itself throws', () => {
    expect(said('own')).toBe('Range not found');
  });
});

describe('to an English account', () => {
  it('Google speaks English', () => {
    expect(runBody(`SpreadsheetApp.getActiveSheet().getRange('không');`).error?.message).toBe(
      'Range not found',
    );
  });
});

describe('each Vietnamese sentence', () => {
  it.each(Object.entries(vietnameseErrors))('has the places of the English one: %s', (en, vi) => {
    expect(vi.split('%s').length).toBe(en.split('%s').length);
    expect(vi).toBe(vi.normalize('NFC'));
  });
});
