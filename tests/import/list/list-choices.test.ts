import { describe, expect, it } from 'vitest';
import { UNIT_HEADERS } from '../../../src/import/list/list-columns';
import { listHeader } from '../../../src/import/list/list-header';
import { DEFAULT_CHOICES, readUnitList } from '../../../src/import/list/list-lines';
import { nameCell, namesIn } from '../../../src/import/list/names-in';
import { isNote, isSignature, isSubtotal, isTotal } from '../../../src/import/list/side-lines';
import { areRowsUnclear } from '../../../src/import/list/unclear-rows';

const TABLE = [
  ['STT', 'Tên đơn vị', 'Bí thư', 'Email'],
  ['1', 'Chi bộ thôn 1', 'Lý Mẫu Một, 0100 100 901', 'a@mau.example.org'],
  ['2', '0100 100 002', '', ''],
  ['', 'Cộng: 2', '', ''],
  ['', 'Chi bộ thôn 3', '', ''],
];
const header = listHeader(TABLE, UNIT_HEADERS);

describe('a person may', () => {
  it('import a skipped line', () => {
    const list = readUnitList(TABLE, header, {
      ...DEFAULT_CHOICES,
      includedLines: new Set([3, 5]),
    });
    expect(list.lines.map(({ line, values }) => [line, values.name])).toEqual([
      [2, 'Chi bộ thôn 1'],
      [3, '0100 100 002'],
      [5, 'Chi bộ thôn 3'],
    ]);
    expect(list.skipped.map(({ line }) => line)).toEqual([1, 4]);
  });

  it('import names and numbers from a column headed by an office, which are left out by default', () => {
    const [line] = readUnitList(TABLE, header).lines;
    expect(line?.values).toMatchObject({ position: 'Bí thư' });
    expect(JSON.stringify(line)).not.toMatch(/Lý Mẫu|901/);
    const [told] = readUnitList(TABLE, header, { ...DEFAULT_CHOICES, withPersons: true }).lines;
    expect(told?.values).toMatchObject({
      position: 'Bí thư',
      contact: 'Lý Mẫu Một',
      phone: '0100 100 901',
    });
  });
});

describe('a column headed “Liên hệ”', () => {
  const read = (rows: string[][], withPersons = false) => {
    const header = listHeader(rows, UNIT_HEADERS);
    return readUnitList(rows, header, { ...DEFAULT_CHOICES, withPersons }).lines.map(
      ({ values: { email, phone, contact } }) => ({ email, phone, contact }),
    );
  };

  it('over addresses and telephones is recognized as a telephone column by its contents', () => {
    const tiers = [
      ['TT', 'Đơn vị', 'Liên hệ', ''],
      ['', '', 'Thư điện tử', 'ĐT'],
      ['1', 'Chi bộ thôn 1', 'a@mau.example.org', '100100001'],
      ['2', 'Chi bộ thôn 2', 'b@mau.example.org', '0100 100 002'],
    ];
    expect(read(tiers)).toEqual([
      { email: 'a@mau.example.org', phone: '100100001', contact: undefined },
      { email: 'b@mau.example.org', phone: '0100 100 002', contact: undefined },
    ]);
  });

  it('of telephones leaves out the name beside a number until requested', () => {
    const list = [
      ['Đơn vị', 'Liên hệ'],
      ['Chi bộ thôn 1', '0100 100 001'],
      ['Chi bộ thôn 2', '0100 100 902 / Lý Mẫu Mới'],
    ];
    expect(read(list).map(({ phone, contact }) => [phone, contact])).toEqual([
      ['0100 100 001', undefined],
      ['0100 100 902', undefined],
    ]);
    expect(read(list, true)[1]).toMatchObject({ phone: '0100 100 902', contact: 'Lý Mẫu Mới' });
  });

  it.each([
    ['with numbers', '0100 100 902 / Lý Mẫu Mới', { phone: '0100 100 902' }],
    ['alone', 'Lý Mẫu Mới', {}],
  ])('of names %s is left out until requested', (_, cell, number) => {
    const list = [
      ['Đơn vị', 'Liên hệ'],
      ['Chi bộ thôn 1', 'Lý Mẫu Một'],
      ['Chi bộ thôn 2', cell],
    ];
    expect(JSON.stringify(read(list))).not.toMatch(/Lý Mẫu|902/);
    expect(read(list, true)[1]).toMatchObject({ contact: 'Lý Mẫu Mới', ...number });
  });

  it.each([
    ['Liên hệ', 'Trần Thị Mẫu\n0987654321\n02103861222', '0987654321; 02103861222', 'Trần Thị Mẫu'],
    ['Điện thoại', 'Lý Mẫu Một 0912345678 - 0987654321', '0912345678 - 0987654321', 'Lý Mẫu Một'],
    [
      'Số điện thoại',
      'Đ/c Lý Mẫu Một, Bí thư, ĐT 912345678',
      'ĐT 912345678',
      'Đ/c Lý Mẫu Một, Bí thư',
    ],
  ])(
    '“%s” over %j keeps its numbers whole and separates the name',
    (heading, cell, phone, contact) => {
      const list = [
        ['Đơn vị', heading],
        ['Chi bộ thôn 1', '0100 100 001'],
        ['Chi bộ thôn 2', cell],
      ];
      expect(read(list)[1]).toMatchObject({ phone, contact: undefined });
      expect(read(list, true)[1]).toMatchObject({ phone, contact });
    },
  );

  it('“Họ tên, chức vụ” is a column of persons, in a group and alone', () => {
    const person = 'Lý Mẫu Một - Chánh Văn phòng';
    const lists = [
      [
        ['TT', 'Đơn vị', 'Liên hệ', ''],
        ['', '', 'Họ tên, chức vụ', 'ĐT'],
        ['1', 'Chi bộ thôn 1', person, '0100 100 001'],
      ],
      [
        ['TT', 'Đơn vị', 'Họ tên, chức vụ người liên hệ'],
        ['1', 'Chi bộ thôn 1', person],
      ],
    ];
    for (const list of lists) {
      expect(JSON.stringify(read(list))).not.toMatch(/Mẫu/);
      expect(read(list, true)).toMatchObject([{ contact: person }]);
    }
  });

  it('is the unit’s contact if the heading says so', () => {
    for (const heading of ['Người liên hệ', 'Cán bộ đầu mối, liên hệ']) {
      const list = [
        ['Đơn vị', heading],
        ['Chi bộ thôn 1', 'Lý Mẫu Một'],
      ];
      expect(read(list)).toEqual([{ email: undefined, phone: undefined, contact: 'Lý Mẫu Một' }]);
    }
  });
});

describe('a line around a list', () => {
  it.each([
    ['Tổng cộng: 22 đơn vị', true, false],
    ['Cộng', true, false],
    ['Tổng: 12', true, false],
    ['Cộng khối I: 04 đơn vị', true, true],
    ['CỘNG II', true, true],
    ['Công an xã', false, false],
    ['Công đoàn cơ sở', false, false],
    ['Cộng đồng dân cư thôn 1', false, false],
    ['Tổng công ty Mẫu', false, false],
    ['Cong an xa', false, false],
  ])('%s: total %s, subtotal %s', (text, total, subtotal) => {
    expect([isTotal(text), isSubtotal(text)]).toEqual([total, subtotal]);
  });

  it.each(['Ghi chú: tính đến 01/11/2026', '(*) mới sáp nhập', 'Lưu ý: gửi trước 8 giờ'])(
    '%s is a note',
    (text) => {
      expect(isNote(text)).toEqual(true);
    },
  );

  it.each([
    'NGƯỜI LẬP BIỂU',
    'T/M BAN THƯỜNG VỤ',
    'KT. CHỦ TỊCH',
    'CHÁNH VĂN PHÒNG',
    '(Ký, ghi rõ họ tên)',
    'Mẫu Sơn, ngày 01 tháng 11 năm 2026',
    'Nơi nhận:',
  ])('%s is a signature', (text) => {
    expect(isSignature(text)).toEqual(true);
  });

  it.each(['Văn phòng Đảng ủy', 'Trường Mầm non Ban Mai', 'Chi bộ thôn 1', 'Ban Chỉ huy Quân sự'])(
    '%s is none of these, but a unit',
    (text) => {
      expect([isTotal(text), isNote(text), isSignature(text)]).toEqual([false, false, false]);
    },
  );
});

it.each(['-', 'chưa có', 'Không có', 'không', '…'])(
  '%s for a mailbox or a telephone is none',
  (none) => {
    const table = [
      ['Tên đơn vị', 'Email', 'Điện thoại'],
      ['Trường Mẫu', none, none],
      ['Trường Mẫu Hai', 'a@mau.example.org', '0100 100 001'],
    ];
    const [line] = readUnitList(table, listHeader(table, UNIT_HEADERS)).lines;
    expect(line?.values).toMatchObject({ email: '', phone: '' });
  },
);

it.each([
  [['1. Trường Mẫu - a@mau.example.org', '2. Trường Hai - b@mau.example.org'], true],
  [['Trường Mẫu', 'Trường Hai'], false],
])('a text of one column, %j, is unclear: %s', (lines, isUnclear) => {
  expect(
    areRowsUnclear(
      lines.map((line) => [line]),
      UNIT_HEADERS,
    ),
  ).toEqual(isUnclear);
});

it('a unit without a number whose contact is an office is no signature', () => {
  const table = [
    ['Tên đơn vị', 'Chức vụ'],
    ['Trường Mẫu', 'Hiệu trưởng'],
  ];
  const { lines } = readUnitList(table, listHeader(table, UNIT_HEADERS));
  expect(lines.map(({ values }) => values)).toEqual([
    { name: 'Trường Mẫu', position: 'Hiệu trưởng' },
  ]);
});

it.each([
  ['Chi bộ thôn 1\nChi bộ thôn 2', 2],
  ['Hội Nông dân xã\nHội Phụ nữ xã', 2],
  ['Đầm Sen\nĐầm Vạc', 2],
  ['Trường Mầm non\nHoa Sen', 0],
  ['Chi bộ\nTrường Mầm non Hoa Sen', 0],
  ['Trường\nMầm\nnon\nHoa\nSen', 0],
  ['Ủy ban nhân dân\nxã Mẫu', 0],
  ['Đảng ủy\nCông an xã', 0],
])('%j holds %i names', (cell, count) => {
  expect(namesIn(cell).length).toEqual(count);
});

it('a telephone number among addresses and an address among telephone numbers are moved to the right column', () => {
  const read = (table: string[][]) =>
    readUnitList(table, listHeader(table, UNIT_HEADERS)).lines.map(
      ({ values: { email = '', ccEmail = '', phone = '' } }) => [email, ccEmail, phone],
    );
  const bare = [
    ['Chi bộ thôn 1', 't1@mau.example.org', '0912345678'],
    ['Chi bộ thôn 2', 't2@mau.example.org', 't2b@mau.example.org'],
    ['Chi bộ thôn 3', '0987654321', ''],
  ];
  expect(read(bare)).toEqual([
    ['t1@mau.example.org', '', '0912345678'],
    ['t2@mau.example.org', 't2b@mau.example.org', ''],
    ['', '', '0987654321'],
  ]);
  const headed = [
    ['Đơn vị', 'Email', 'Điện thoại'],
    ['Chi bộ thôn 1', 't1@mau.example.org, 0912345678', '0210 386 1222'],
    ['Chi bộ thôn 2', '', 't2@mau.example.org / 0987654321'],
    ['Chi bộ thôn 3', '', 't3@mau.example.org (Lý Mẫu Một)'],
  ];
  expect(read(headed)).toEqual([
    ['t1@mau.example.org', '', '0210 386 1222; 0912345678'],
    ['t2@mau.example.org', '', '0987654321'],
    ['t3@mau.example.org', '', ''],
  ]);
});

describe('a cell of names', () => {
  it.each([
    ['Trường Mẫu\nĐịa chỉ: thôn 1\nĐT: 0100 100 001', 'Trường Mẫu||0100 100 001|Địa chỉ: thôn 1'],
    ['Trường Mẫu (a@mau.example.org)', 'Trường Mẫu|a@mau.example.org||'],
    [
      'Quỹ Mẫu. Fax: 0100 100 009. Email: q@mau.example.org',
      'Quỹ Mẫu|q@mau.example.org||Fax: 0100 100 009',
    ],
    ['Trạm Mẫu (cũ: xã B)', 'Trạm Mẫu (cũ: xã B)|||'],
    ['0100 100 002', '||0100 100 002|'],
  ])('%s is split', (cell, told) => {
    const { name, email, phone, note } = nameCell(cell);
    expect([name, email, phone, note].join('|')).toEqual(told);
  });
});
