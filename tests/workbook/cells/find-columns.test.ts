import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../local/sheet-table';
import { format } from '../../../src/texts/format';
import { wordsIn } from '../../../src/words/words-in';
import {
  findColumns,
  headerFault,
  likelyHeader,
  missingColumns,
} from '../../../src/workbook/cells/find-columns';
import { daysOffTab } from '../../../src/workbook/tabs/days-off-tab';
import { TABS } from '../../../src/workbook/tabs/tabs';
import { shows } from '../../promises/shows';

shows(24);

const vi = wordsIn('vi');
const en = wordsIn('en');
const HEADERS = ['Ngày', 'Tên', 'Loại', 'Căn cứ', 'Đã xác nhận'];

describe('columns', () => {
  it('are found by their headers', () => {
    expect(findColumns(daysOffTab, HEADERS, vi)).toEqual({
      day: 0,
      name: 1,
      kind: 2,
      basis: 3,
      confirmed: 4,
    });
  });

  it('are found among columns of the office’s own, in any order and either language', () => {
    const mixed = ['', 'Ghi chú riêng', 'Confirmed', 'Căn cứ', ' kind', 'TÊN ', ' ngày'];
    expect(findColumns(daysOffTab, mixed, vi)).toEqual({
      day: 6,
      name: 5,
      kind: 4,
      basis: 3,
      confirmed: 2,
    });
  });

  it('are found wherever people moved them', () => {
    const shuffled = fc.shuffledSubarray(['Riêng', ...HEADERS], { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(shuffled, (headers) => {
        const places = findColumns(daysOffTab, headers, vi);
        expect(Object.values(places).map((place) => headers[place])).toEqual(HEADERS);
      }),
    );
  });

  it.each([
    ['without one of them', ['Ngày', 'Tên', 'Loại', 'Căn cứ'], 'không thấy cột “Đã xác nhận”'],
    ['with a renamed one', ['Ngày nghỉ', ...HEADERS.slice(1)], 'Nếu cột “Ngày nghỉ” (ô A1)'],
    ['with one of them twice', [...HEADERS, 'tên'], 'hai cột cùng tên “Tên”'],
    ['with one of them in both languages', [...HEADERS, 'Basis'], 'hai cột cùng tên “Căn cứ”'],
  ])('%s stop the job with a sentence', (_, headers, sentence) => {
    expect(() => findColumns(daysOffTab, headers, vi)).toThrow(sentence);
  });

  it('without a header are listed in order', () => {
    expect(missingColumns(daysOffTab, ['Tên', 'Căn cứ', 'Riêng'])).toEqual([
      'day',
      'kind',
      'confirmed',
    ]);
  });
});

/** Header of Ngày nghỉ that is taken for the missing one, if there is one. */
const likelyIn = (headers: readonly string[]) => {
  const likely = likelyHeader(daysOffTab, headers, missingColumns(daysOffTab, headers));
  return likely && headers[likely.place];
};

describe('the one header that is missing', () => {
  it.each([
    ['was renamed', ['Ngày', 'Dịp', 'Loại', 'Căn cứ', 'Đã xác nhận'], 'Dịp'],
    ['was renamed, first of all', ['Hôm', 'Tên', 'Loại', 'Căn cứ', 'Đã xác nhận'], 'Hôm'],
    ['was renamed, last of all', ['Ngày', 'Tên', 'Loại', 'Căn cứ', 'Rồi'], 'Rồi'],
    ['was deleted from its cell', ['Ngày', 'Tên', '', 'Căn cứ', 'Đã xác nhận'], ''],
    ['was renamed, other columns moved', ['Loại', 'Ngày', 'Dịp', 'Đã xác nhận', 'Căn cứ'], 'Dịp'],
    [
      'was renamed, a column of the office’s own elsewhere',
      ['Riêng', 'Ngày', 'Tên', 'Thứ', 'Căn cứ', 'Đã xác nhận'],
      'Thứ',
    ],
  ])('is likely the unknown one beside a neighbour: it %s', (_, headers, likely) => {
    expect(likelyIn(headers)).toBe(likely);
  });

  it.each([
    ['two stand beside its neighbours', ['Ngày', 'Dịp', 'Riêng', 'Loại', 'Căn cứ', 'Đã xác nhận']],
    [
      'none stands beside its neighbours',
      ['Dịp', 'Riêng', 'Ngày', 'Căn cứ', 'Loại', 'Đã xác nhận'],
    ],
    ['another one is missing too', ['Ngày', 'Dịp', 'Loại', 'Căn cứ', 'Rồi']],
    ['its neighbours stand beside others of ours', ['Ngày', 'Loại', 'Căn cứ', 'Đã xác nhận']],
  ])('is left to a person if %s', (_, headers) => {
    expect(likelyIn(headers)).toBeNull();
  });
});

describe.each([
  ['vi', vi],
  ['en', en],
] as const)('every tab in %s', (_, words) => {
  it.each(TABS.map((tab) => [tab.key, tab] as const))(
    '%s has a header for each column',
    (key, tab) => {
      const headers: Readonly<Record<string, string>> = headersOf(key, words);
      const columns = Object.keys(tab.columns);
      expect(Object.keys(headers)).toEqual(columns);
      expect(Object.values(findColumns(tab, Object.values(headers), words))).toEqual(
        columns.map((_, place) => place),
      );
    },
  );

  it.each(TABS.map((tab) => [tab.key, tab] as const))(
    '%s sends nobody to another column’s header where one was deleted',
    (key, tab) => {
      const headers: Readonly<Record<string, string>> = headersOf(key, words);
      for (const gone of Object.keys(tab.columns)) {
        const left = Object.keys(headers).filter((column) => column !== gone);
        const braces = {
          tab: words.tabs[key].name,
          row: tab.headerRow,
          header: headers[gone] ?? '',
        };
        expect(
          headerFault(
            tab,
            left.map((column) => headers[column] ?? ''),
            words,
          ),
        ).toBe(format(words.errors.headerMissing, braces));
      }
    },
  );
});
