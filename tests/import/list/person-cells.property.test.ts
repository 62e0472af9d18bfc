import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_HEADERS } from '../../../src/import/list/list-columns';
import { listHeader } from '../../../src/import/list/list-header';
import { DEFAULT_CHOICES, readUnitList } from '../../../src/import/list/list-lines';
import { planImport } from '../../../src/import/rules/plan-import';
import { inputFor } from '../../builders/list';
import { shows } from '../../promises/shows';

shows(46);

const number = fc.constantFrom(
  '0100 100 901',
  '0100100902',
  '0210.3861.222',
  '(0210) 386-1223',
  '+84 100 100 903',
  '100100904',
  '2103861224',
  '3861225',
);
const between = fc.constantFrom('\n', ' - ', ' – ', '-', ' ', ', ', ' / ', '; ');
const name = fc.constantFrom('Lý Mẫu Một', 'Đ/c Trần Thị Mẫu', 'TRIỆU VĂN MẪU', 'Mẫu, Bí thư', '');
const behind = fc.constantFrom('', ' (máy lẻ 12)', ', Chánh Văn phòng');

/** A cell with a name and telephone numbers as people write them, and the numbers. */
const cell = fc
  .record({
    name,
    before: fc.boolean(),
    label: fc.constantFrom('', 'ĐT ', 'SĐT: ', 'DĐ '),
    joint: fc.constantFrom(' ', ' - ', ', ', '\n', ': '),
    numbers: fc.array(number, { minLength: 1, maxLength: 3 }),
    between,
    behind,
  })
  .map((of) => {
    const numbers = of.label + of.numbers.join(of.between);
    const parts = of.before ? [of.name, numbers] : [numbers, of.name];
    const text = parts.filter((part) => part !== '').join(of.joint) + of.behind;
    return { text, numbers: of.numbers };
  });

const heading = fc.constantFrom(
  'Điện thoại',
  'Số điện thoại người liên hệ',
  'Liên hệ',
  'Người liên hệ',
  'Cán bộ đầu mối',
  'Họ tên, chức vụ',
  'Họ tên, chức vụ, số điện thoại',
  'Chức vụ',
  'Bí thư',
);

const digits = (text: string) => text.replace(/\D/g, '');
const PERSON = /Mẫu|MẪU|Chánh/;

/** The unit that importing a list of one line creates. */
function madeOf(heading: string, cell: string, withPersons: boolean) {
  const table = [
    ['TT', 'Tên đơn vị', heading],
    ['1', 'Chi bộ thôn A', cell],
  ];
  const list = readUnitList(table, listHeader(table, UNIT_HEADERS), {
    ...DEFAULT_CHOICES,
    withPersons,
  });
  const [line] = planImport(inputFor([], list.lines)).lines;
  if (line?.outcome.kind !== 'new') throw new Error('no unit');
  const { contact, position, phone } = line.outcome.unit;
  return { contact, position, phone };
}

describe('a cell of names and telephones', () => {
  it('keeps all digits or none, and each number whole or the cell as written', () => {
    fc.assert(
      fc.property(heading, cell, fc.boolean(), (heading, { text, numbers }, withPersons) => {
        const { contact, position, phone } = madeOf(heading, text, withPersons);
        const kept = digits(`${position}${contact}${phone}`);
        expect(['', digits(text)]).toContain(kept);
        if (withPersons) expect(kept).toEqual(digits(text));
        const told = phone.split('; ').map(digits);
        if (phone !== '' && told.length === numbers.length && !text.includes('máy lẻ'))
          expect(told).toEqual(numbers.map(digits));
      }),
      { numRuns: 150 },
    );
  });

  it('gives no name unless requested', () => {
    fc.assert(
      fc.property(heading, cell, (heading, { text }) => {
        expect(JSON.stringify(madeOf(heading, text, false))).not.toMatch(PERSON);
      }),
      { numRuns: 150 },
    );
  });
});
