import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlTables } from '../../../src/import/page/reading/read-html';
import { becomesOf } from '../../builders/becomes';
import { inLegacy } from '../../builders/legacy-fonts';
import { asClipboard } from '../../builders/list-files';
import { officeLists } from '../../builders/office-lists';
import { shows } from '../../promises/shows';

shows(46);

const cell = fc.constantFrom(
  '',
  'Chi bộ thôn 1',
  'Trường Mầm non Mẫu',
  'Khối Đảng',
  'I',
  '1',
  '12',
  '2026',
  'Cộng khối I: 04 đơn vị',
  'Tổng cộng',
  'Ghi chú: xem sau',
  'NGƯỜI LẬP BIỂU',
  'a@mau.example.org',
  'b@mau.example.org; c@mau.example.org',
  '0100 100 100',
  '912345678',
  'STT',
  'Tên đơn vị',
  'Email',
  'Gmail',
  'Bí thư',
  'Hộp thư điện tử',
  'Công vụ',
  '=1+1',
  'Công an xã\nHội Nông dân xã',
);
const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 });

/** The outcome of a line: a reason, a unit, a question, what keeps it out, or the line that it is merged into. */
const SAID =
  /^(title|header|blank|block|total|subtotal|note|signature|footer|headerAgain|notName|[?!=] .*|.* \| .*)$/s;

describe('any table', () => {
  it('has something said of each of its lines, and of no other', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const told = becomesOf(rows);
        expect(told.length).toEqual(rows.length);
        for (const one of told) expect(one).toMatch(SAID);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every address that stands in a line of a unit, unless its column is left out', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const list = [['Tên đơn vị', 'Gmail', 'Số máy'], ...rows.map((row) => row.slice(0, 3))];
        const told = becomesOf(list);
        for (const [at, row] of list.entries()) {
          if (at === 0 || !/^[^?!=].*\|/s.test(told[at] ?? '')) continue;
          for (const address of (row[1] ?? '').match(/\w@mau\.example\.org/g) ?? [])
            expect(told.join(' ')).toContain(address);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(['tcvn3', 'vni', 'mojibake'] as const)('a list in %s', (encoding) => {
  const some = fc.constantFrom(...officeLists).chain(([, { rows }]) =>
    fc.shuffledSubarray([...rows.keys()], { minLength: Math.min(4, rows.length) }).map((kept) => {
      const [plain = []] = readHtmlTables(asClipboard(rows));
      return plain.filter((_, at) => at < 4 || kept.includes(at));
    }),
  );

  it('comes in as it does in Unicode, once it is converted', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const old = rows.map((row) => row.map(inLegacy[encoding]));
        expect(becomesOf(old).map(folded)).toEqual(becomesOf(rows).map(folded));
      }),
      { numRuns: 60 },
    );
  });
});

/** Case is lost in TCVN3, and a block that is written in two ways keeps the first. */
function folded(said: string): string {
  return said.toLowerCase();
}
