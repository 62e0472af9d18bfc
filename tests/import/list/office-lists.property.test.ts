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

/**
 * Outcome of a line: a skip reason, a unit, a question, a blocking fault, or the line into which it
 * is merged.
 */
const SAID =
  /^(title|header|blank|block|total|subtotal|note|signature|footer|headerAgain|unnumbered|notName|[?!=] .*|.* \| .*)$/s;

describe('any table', () => {
  it('has an outcome for each of its lines and for no other', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const told = becomesOf(rows);
        expect(told.length).toEqual(rows.length);
        for (const one of told) expect(one).toMatch(SAID);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every address in a line of a unit, unless its column is unused', () => {
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

  it('is imported as in Unicode once it is converted', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const old = rows.map((row) => row.map(inLegacy[encoding]));
        expect(becomesOf(old).map(folded)).toEqual(becomesOf(rows).map(folded));
      }),
      { numRuns: 60 },
    );
  });
});

describe('rows of titles above a list', () => {
  const title = fc.constantFrom(
    'DANH SÁCH ĐƠN VỊ NHẬN VĂN BẢN',
    'Danh sách các chi, đảng bộ trực thuộc',
    'ĐẢNG BỘ XÃ MẪU SƠN',
    'Đơn vị: Xã Mẫu Sơn',
    '(Kèm theo Công văn số 12-CV/ĐU ngày 01/11/2026)',
    'Mẫu Sơn, ngày 05 tháng 11 năm 2026',
    'Biểu số 01: hộp thư điện tử các đơn vị',
    'Năm 2026',
    'KHỐI ĐẢNG',
    '*',
  );
  /** Cells of a title row by column. A merged cell is repeated. */
  const row = fc
    .array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 6 }), title), {
      minLength: 1,
      maxLength: 2,
    })
    .map((parts) => {
      const cells: string[] = [];
      for (const [from, span, text] of parts)
        for (let at = from; at < from + span; at += 1) cells[at] = text;
      return Array.from(cells, (cell) => cell ?? '');
    });
  const above = fc.array(fc.oneof(row, fc.constant([''])), { minLength: 1, maxLength: 5 });

  it('change nothing in the import, wherever they are', () => {
    fc.assert(
      fc.property(above, fc.constantFrom(...officeLists), (titles, [, { rows }]) => {
        const [list = []] = readHtmlTables(asClipboard(rows));
        const told = becomesOf([...titles, ...list]).slice(titles.length);
        expect(told).toEqual(becomesOf(list).map((one) => shifted(one, titles.length)));
      }),
      { numRuns: 200 },
    );
  });
});

/** Moves the line number in a merge outcome by `by`. */
function shifted(said: string, by: number): string {
  return said.replace(/^= (\d+)$/, (_, line) => `= ${Number(line) + by}`);
}

/** Lower case, since TCVN3 loses upper case, and a block with two spellings keeps the first. */
function folded(said: string): string {
  return said.toLowerCase();
}
