import { describe, expect, it } from 'vitest';
import { newOffice, owner, smallList } from './office';
import { refused } from './refused';
import { rowsOf, words } from './rows-of';

describe('a unit list', () => {
  it('without a column for names is refused', () => {
    const google = newOffice();
    const list = [
      ['Mã đơn vị', 'Email'],
      ['PN-001', 'a@phuninh.example.org'],
    ];
    expect(refused(google, () => google.call(owner, 'importUnits', list))).toEqual([
      words.dialogs.importNoName,
    ]);
  });

  it('with headers only is refused', () => {
    const google = newOffice();
    expect(refused(google, () => google.call(owner, 'importUnits', smallList(0)))).toEqual([
      'Danh sách không có dòng nào để nhập.',
    ]);
  });

  it('with a unit twice leaves the second line out and says so', () => {
    const google = newOffice();
    const [header = [], first = []] = smallList(1);
    const list = [header, first, first];
    const preview = google.call(owner, 'previewUnitImport', list).result;
    google.call(owner, 'importUnits', list);
    expect(preview).toMatchObject({
      added: [{ line: 2 }],
      problems: [
        {
          line: 3,
          blocks: true,
          message: '“PN-001” đã có ở dòng trên trong cùng danh sách. Hãy bỏ dòng thừa.',
        },
      ],
    });
    expect(rowsOf(google, 'units').map(({ code }) => code)).toEqual(['PN-001']);
  });

  it('with an address without @ takes the unit up and says that no letter can go to it', () => {
    const google = newOffice();
    const [header = []] = smallList(0);
    const list = [header, ['PN-001', 'Đoàn xã', 'Trường học', 'doanxa.phuninh.example.org']];
    const preview = google.call(owner, 'previewUnitImport', list).result;
    google.call(owner, 'importUnits', list);
    expect(preview).toMatchObject({
      problems: [
        {
          line: 2,
          blocks: false,
          message:
            'Đoàn xã: email “doanxa.phuninh.example.org” sai, không gửi thư được. Hãy sửa lại.',
        },
      ],
    });
    expect(rowsOf(google, 'units').map(({ email }) => email)).toEqual([
      'doanxa.phuninh.example.org',
    ]);
  });
});
