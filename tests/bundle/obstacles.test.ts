import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { officeWith, owner, sendAll, smallList, typeSetting } from './office';
import { refused } from './refused';
import { words } from './rows-of';
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

describe('a value that letters name', () => {
  it('is reported if it is missing', () => {
    const google = officeWith(smallList(1));
    typeSetting(google, 'phone', '');
    const { faults } = dialogViewOf(google.press(owner, words.menu.openLetters));
    expect(faults).toEqual([
      '1 thư chưa lập được. Mẫu “Thông báo lần đầu” dùng {dien_thoai} nhưng chưa có giá trị để thay. Hãy điền thông tin còn thiếu trong tab “Cài đặt” hoặc “Văn bản”.',
    ]);
  });
});
