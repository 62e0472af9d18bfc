import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { officeWith, owner, sendAll, smallList, typeSetting } from './office';
import { refused } from './refused';
import { cellAt, words } from './rows-of';
import { dialogViewOf } from './view-of';

describe('an obstacle to every letter', () => {
  const { errors } = words;
  const obstacles: [string, (google: AppsScript) => void, string][] = [
    ['no address of the page', (google) => typeSetting(google, 'linkBase', ''), errors.noLink],
    [
      'an address that only editors can open',
      (google) => typeSetting(google, 'linkBase', 'https://script.example.org/macros/s/trang/dev'),
      errors.devLink,
    ],
    [
      'no name of the office',
      (google) => typeSetting(google, 'officeName', ''),
      errors.officeNameMissing,
    ],
  ];

  it.each(obstacles)(
    'is %s: nothing is queued, and the preview says why',
    (_, obstruct, sentence) => {
      const google = officeWith(smallList(3));
      obstruct(google);
      expect(refused(google, () => google.call(owner, 'queueLetters'))).toEqual([sentence]);
      const { obstacles } = dialogViewOf(google.press(owner, words.menu.openLetters));
      expect(obstacles).toContain(sentence);
    },
  );

  it.each(obstacles)('is %s: what was queued stays queued', (_, obstruct, sentence) => {
    const google = officeWith(smallList(3));
    google.call(owner, 'queueLetters');
    obstruct(google);
    expect(google.call(owner, 'sendNextChunk').result).toMatchObject({
      sent: 0,
      left: 3,
      stopped: sentence,
    });
    expect(google.letters).toEqual([]);
  });

  it('does not exist if the office sends letters without a page', () => {
    const google = officeWith(smallList(1));
    typeSetting(google, 'linkBase', '');
    typeSetting(google, 'lettersWithoutLink', 'Có');
    sendAll(google);
    expect(google.letters.map(({ body }) => body.includes('Xin trả lời thư này.'))).toEqual([true]);
  });
});

describe('a template', () => {
  it('with an unknown placeholder stops its letters only, and is named', () => {
    const google = officeWith(smallList(3));
    const body = cellAt(google, 'templates', 'body', 2);
    google.type(owner, words.tabs.templates.name, body, 'Kính gửi {ten_dv}: {lien_ket_xac_nhan}');
    expect(dialogViewOf(google.press(owner, words.menu.openLetters))).toMatchObject({
      sums: { letters: 0 },
      obstacles: [],
      faults: [
        '3 thư chưa lập được. Tab “Mẫu thư”, mẫu “Thông báo lần đầu”: không có từ thay thế {ten_dv}. Hãy sửa lại mẫu.',
      ],
    });
    sendAll(google);
    expect(google.letters).toEqual([]);
  });

  it('that is damaged after its letters were queued keeps them from being sent with a gap', () => {
    const google = officeWith(smallList(3));
    google.call(owner, 'queueLetters');
    google.type(
      owner,
      words.tabs.templates.name,
      cellAt(google, 'templates', 'body', 2),
      '{ten_dv}',
    );
    google.call(owner, 'sendNextChunk');
    expect(google.letters).toEqual([]);
  });

  it('with a placeholder whose value is missing is reported with what is missing', () => {
    const google = officeWith(smallList(1));
    typeSetting(google, 'phone', '');
    const { faults } = dialogViewOf(google.press(owner, words.menu.openLetters));
    expect(faults).toEqual([
      '1 thư chưa lập được. Mẫu “Thông báo lần đầu” dùng {dien_thoai} nhưng chưa có giá trị để thay. Hãy điền thông tin còn thiếu trong tab “Cài đặt” hoặc “Văn bản”.',
    ]);
  });
});
