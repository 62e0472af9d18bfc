import { describe, expect, it } from 'vitest';
import {
  encodingOf,
  legacyCells,
  withConverted,
} from '../../../../src/import/list/legacy/legacy-text';

/** Garbles a text by reading its UTF-8 bytes as Windows-1252. */
const misread = (text: string) =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('a text', () => {
  it.each([
    ['tr­êng mÇm non ®ång vµng', 'tcvn3', 'trường mầm non đồng vàng'],
    ['Uû ban nh©n d©n', 'tcvn3', 'Uỷ ban nhân dân'],
    ['Tröôøng Maàm non Sôn Ca', 'vni', 'Trường Mầm non Sơn Ca'],
    ['ÑAÛNG UÛY', 'vni', 'ĐẢNG ỦY'],
    [misread('Tết ở xã Thượng Lâm Khê'), 'mojibake', 'Tết ở xã Thượng Lâm Khê'],
  ] as const)('%j is %s for %s', (before, encoding, after) => {
    expect(legacyCells([[before]])).toEqual([{ row: 0, column: 0, encoding, before, after }]);
  });

  it.each([
    'Văn phòng HĐND',
    'xã An Đạo',
    'mã VNI-Windows',
    'mã TCVN3 (.VnTime)',
    'a@mau.example.org',
    'Chi bé',
    '',
  ])('%j is left alone', (text) => {
    expect(encodingOf(text)).toEqual(null);
  });
});

describe('a column in a legacy font', () => {
  it('includes the cells that are readable both ways', () => {
    const table = [['Chi bé'], ['Trõ s¬'], ['tr­êng mÇm non'], ['nhµ v¨n hãa']];
    expect(legacyCells(table).map(({ after }) => after)).toContain('Chi bộ');
  });

  it('leaves them alone if most of the column is Unicode with letters of Latin-1', () => {
    const table = [['xã A'], ['xã B'], ['tr­êng häc']];
    expect(legacyCells(table).map(({ before }) => before)).toEqual(['tr­êng häc']);
  });
});

it('only the given cells of a table are converted', () => {
  const table = [
    ['khèi', 'häc'],
    ['mã', 'x'],
  ];
  const [first] = legacyCells(table);
  expect(withConverted(table, first ? [first] : [])).toEqual([
    ['khối', 'häc'],
    ['mã', 'x'],
  ]);
});
