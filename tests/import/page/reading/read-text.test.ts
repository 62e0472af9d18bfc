import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/import/page/reading/decode-text';
import { readDelimited } from '../../../../src/import/page/reading/read-delimited';

const TEXT = 'Tên đơn vị;Khối\r\nTrường Mầm non Ỷ Lan;Trường học\r\n';

/** A text in Windows-1258, as Excel saves it: each tone mark follows its letter. */
const OLD = [
  0x54, 0xea, 0x6e, 0x2c, 0x54, 0x72, 0xfd, 0xf5, 0xcc, 0x6e, 0x67, 0x2c, 0xd0, 0xf4, 0xcc, 0x6e,
  0x67,
];

/** A text in TCVN3 whose bytes were read as ANSI. */
const TCVN3 = 'ñy ban nh©n d©n thÞ trÊn';

describe('the bytes of a text', () => {
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without it', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, the other way round', utf16be(`\uFEFF${TEXT}`)],
  ])('are read in %s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ text: TEXT, guessed: '' });
  });

  it.each([
    ['Windows-1258', OLD, 'Tên,Trường,Đồng'],
    ['Windows-1252', Buffer.from(TCVN3, 'latin1'), TCVN3],
  ])('are guessed to be %s if the text makes sense', (guessed, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ text, guessed });
  });
});

describe('a delimited text', () => {
  it.each([
    [
      'tabs',
      'a\tb; c, d\n1\t2',
      [
        ['a', 'b; c, d'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b, c\r\n1;2\r\n',
      [
        ['a', 'b, c'],
        ['1', '2'],
      ],
    ],
    [
      'commas',
      'a,b\n"1, một","2 ""hai"""',
      [
        ['a', 'b'],
        ['1, một', '2 "hai"'],
      ],
    ],
    [
      'a line break in a cell',
      'a;b\n"1\n2";3',
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    ['the line by which Excel says it', 'sep=;\na;b', [['a', 'b']]],
    ['empty rows at the end', 'a;b\n;\n\n', [['a', 'b']]],
  ])('is split by the delimiter it uses: %s', (_, text, rows) => {
    expect(readDelimited(text)).toEqual(rows);
  });

  it.each([
    [
      'begins a cell and ends none',
      'a;b\n"Hoa Sen" cũ;2\n3;4',
      [
        ['a', 'b'],
        ['"Hoa Sen" cũ', '2'],
        ['3', '4'],
      ],
    ],
    [
      'stands within a cell',
      'a;b\nHoa "Sen";2',
      [
        ['a', 'b'],
        ['Hoa "Sen"', '2'],
      ],
    ],
    [
      'is never closed',
      'a;b\n"Hoa Sen;2\n3;4',
      [
        ['a', 'b'],
        ['"Hoa Sen', '2'],
        ['3', '4'],
      ],
    ],
  ])('keeps lines separate when a quote %s', (_, text, rows) => {
    expect(readDelimited(text)).toEqual(rows);
  });

  it('gives back the cells that another program wrote', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'Đ', ' ', '"', ';', ',', '\t', '\n', '\r'),
    });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    const delimiter = fc.constantFrom('\t', ';', ',');
    fc.assert(
      fc.property(rows, delimiter, fc.constantFrom('\r\n', '\n'), (cells, mark, newline) => {
        const list = [
          ...Array.from({ length: 20 }, () => ['Đơn vị', 'Email']),
          ...cells,
          ['x', 'y'],
        ];
        const text = Papa.unparse(list, { delimiter: mark, newline });
        expect(readDelimited(text)).toEqual(list);
      }),
    );
  });
});
