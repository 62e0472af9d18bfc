import { describe, expect, it } from 'vitest';
import { matchBlocks } from '../../../src/dispatches/rules/match-blocks';
import { parseDeadlines } from '../../../src/dispatches/rules/parse-deadlines';
import { parseDispatchText } from '../../../src/dispatches/rules/parse-dispatch-text';

/** Texts of invented dispatches, as copied from a document. */
const PARTY_LETTER = `ĐẢNG BỘ TỈNH MẪU SƠN
ĐẢNG ỦY XÃ THƯỢNG LÂM KHÊ
*
Số 125-CV/ĐU
V/v chấn chỉnh hoạt động sử dụng mạng xã hội
của cán bộ, đảng viên
ĐẢNG CỘNG SẢN VIỆT NAM

Thượng Lâm Khê, ngày 03 tháng 11 năm 2026

Kính gửi:	- Ủy ban nhân dân xã;
- Các phòng, ban, ngành, Ủy ban MTTQ Việt Nam xã;
- Các chi, đảng bộ trực thuộc Đảng ủy.

Thực hiện Công văn số 77-CV/TU, ngày 20 tháng 10 năm 2026 của Tỉnh ủy về việc bảo vệ bí mật nhà nước, Đảng ủy yêu cầu:`;

const PARTY_PLAN = `ĐẢNG ỦY XÃ THƯỢNG LÂM KHÊ          ĐẢNG CỘNG SẢN VIỆT NAM
*          Thượng Lâm Khê, ngày 5 tháng 9 năm 2026
Số 12 - KH/ĐU

KẾ HOẠCH
tổ chức học tập, quán triệt Nghị quyết Đại hội
đại biểu Đảng bộ xã
-----
Thực hiện Hướng dẫn số 05-HD/TU, ngày 01/9/2026 của Tỉnh ủy, Đảng ủy xã ban hành Kế hoạch.

Nơi nhận:
- Thường trực Tỉnh ủy (để báo cáo);
- Các chi bộ trực thuộc;
- Lưu Đảng ủy.`;

const STATE_LETTER = `ỦY BAN NHÂN DÂN
XÃ THƯỢNG LÂM KHÊ
Số: 07/UBND-VX
V/v tăng cường an toàn giao thông
cho học sinh
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thượng Lâm Khê, ngày 06 tháng 01 năm 2027
Kính gửi: Các trường học trên địa bàn xã.
Để bảo đảm an toàn, Ủy ban nhân dân xã đề nghị các trường thực hiện.`;

const STATE_DECISION = `ỦY BAN NHÂN DÂN XÃ THƯỢNG LÂM KHÊ	CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 45/2026/QĐ-UBND	Độc lập – Tự do – Hạnh phúc
	Thượng Lâm Khê, ngày 20 tháng 11 năm 2026
QUYẾT ĐỊNH
Về việc ban hành Quy chế làm việc
của Ủy ban nhân dân xã
CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;`;

const read = (text: string) => parseDispatchText(text);

describe('the text of a dispatch', () => {
  it.each([
    [
      'a letter of the Party, its head in two cells',
      PARTY_LETTER,
      {
        number: '125-CV/ĐU',
        type: 'Công văn',
        issuedOn: '2026-11-03',
        subject: 'chấn chỉnh hoạt động sử dụng mạng xã hội của cán bộ, đảng viên',
        addressees: [
          'Ủy ban nhân dân xã',
          'Các phòng, ban, ngành, Ủy ban MTTQ Việt Nam xã',
          'Các chi, đảng bộ trực thuộc Đảng ủy',
        ],
        isInternal: false,
      },
    ],
    [
      'a plan of the Party with columns side by side, as in a PDF',
      PARTY_PLAN,
      {
        number: '12-KH/ĐU',
        type: 'Kế hoạch',
        issuedOn: '2026-09-05',
        subject: 'tổ chức học tập, quán triệt Nghị quyết Đại hội đại biểu Đảng bộ xã',
        addressees: [],
        isInternal: false,
      },
    ],
    [
      'a letter of the State to one addressee',
      STATE_LETTER,
      {
        number: '07/UBND-VX',
        type: 'Công văn',
        issuedOn: '2027-01-06',
        subject: 'tăng cường an toàn giao thông cho học sinh',
        addressees: ['Các trường học trên địa bàn xã'],
        isInternal: false,
      },
    ],
    [
      'a decision of the State',
      STATE_DECISION,
      {
        number: '45/2026/QĐ-UBND',
        type: 'Quyết định',
        issuedOn: '2026-11-20',
        subject: 'ban hành Quy chế làm việc của Ủy ban nhân dân xã',
        addressees: [],
        isInternal: false,
      },
    ],
  ])('is read: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(text.normalize('NFD').replace(/ /g, '\u00a0'))).toEqual(expected);
    expect(read(text.replace(/\n/g, '\r\n'))).toEqual(expected);
  });

  it.each(['1384 - CV/HU', '1384‑CV/HU', '1384–CV/HU', '1384-CV / HU'])(
    'has the same number however its dashes are written: %s',
    (number) => {
      expect(read(`Số ${number}\n`)?.number).toBe('1384-CV/HU');
    },
  );

  it('takes no number, day or subject from citations in the body', () => {
    const body =
      'Thực hiện Công văn số 77-CV/TU, ngày 20 tháng 10 năm 2026 của Tỉnh ủy về việc học tập, Đảng ủy yêu cầu:';
    expect(
      read(`Số      -CV/ĐU\nThượng Lâm Khê, ngày     tháng 11 năm 2026\n${body}`),
    ).toMatchObject({
      number: '',
      issuedOn: '',
      subject: '',
    });
  });

  it.each([
    `${PARTY_LETTER.slice(0, 60)}\nMẬT\n${PARTY_LETTER.slice(60)}`,
    PARTY_LETTER.replace('Số 125-CV/ĐU', 'T U Y Ệ T  M Ậ T\nSố 125-CV/ĐU'),
    STATE_LETTER.replace('Số: 07/UBND-VX', 'Số: 07/UBND-VX\tTỐI MẬT'),
  ])('with the stamp of a classified document is not read', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is read if it is marked for internal use, and says so', () => {
    expect(read(`LƯU HÀNH NỘI BỘ\n${PARTY_LETTER}`)).toMatchObject({
      isInternal: true,
      number: '125-CV/ĐU',
    });
  });

  it('has addressees below the word, with and without dashes', () => {
    const below =
      'Kính gửi:\n\nỦy ban nhân dân xã;\nCác phòng, ban;\n- Các chi bộ.\nThực hiện Công văn.';
    expect(read(below)?.addressees).toEqual(['Ủy ban nhân dân xã', 'Các phòng, ban', 'Các chi bộ']);
  });

  it('yields nothing if it is no dispatch', () => {
    expect(read('Xin chào.')).toEqual({
      ...{ number: '', type: '', issuedOn: '', subject: '', addressees: [], isInternal: false },
    });
  });
});

const PROVINCE_LETTERS = [
  `ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH PHÚ LÂM                          Độc lập - Tự do - Hạnh phúc
Số: 4521/UBND-NC                   Phú Lâm, ngày 09 tháng 11 năm 2026
V/v tăng cường kỷ luật, kỷ cương hành chính và phổ biến, quán triệt Chỉ thị số 18/CT-TTg

Kính gửi:
- Các sở, ban, ngành;
- Ủy ban nhân dân các xã, phường.

Thực hiện Chỉ thị số 18/CT-TTg ngày 20/10/2026 của Thủ tướng Chính phủ, UBND tỉnh yêu cầu các đơn vị tổ chức phổ biến, quán triệt đến toàn thể cán bộ, công chức; hoàn thành trước ngày 25/11/2026, báo cáo kết quả về Văn phòng UBND tỉnh (số hội nghị, số người tham dự, số tin bài, kinh phí) trước ngày 25/11/2026.

Nơi nhận:
- Như trên;
- TT Tỉnh ủy, TT HĐND tỉnh (để b/c);
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH`,
  `ỦY BAN NHÂN DÂN
TỈNH PHÚ LÂM
Số: 4530/UBND-NC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Lâm, ngày 10 tháng 11 năm 2026
V/v tăng cường công tác bảo vệ bí mật nhà nước; không soạn thảo văn bản Mật trên máy tính kết nối Internet

Kính gửi: Các sở, ban, ngành; UBND các phường, xã.

Yêu cầu các đơn vị quán triệt ... văn bản độ Tối mật, Tuyệt mật ... Báo cáo kết quả trước ngày 20/11/2026.`,
];

const PROVINCE = ['CÁC SỞ, BAN, NGÀNH', 'ỦY BAN NHÂN DÂN CÁC PHƯỜNG', 'ỦY BAN NHÂN DÂN CÁC XÃ'];
const ONE_WORD = ['Sở, ban, ngành', 'Phường', 'Xã'];
const LEVELS = ['Trường Mầm non', 'Tiểu học', 'Khối THCS', 'Trường THPT'];
const COMMITTEES = ['Đảng ủy xã', 'Đảng ủy phường', 'Đảng ủy đặc khu', 'UBND xã'];

describe('addressees', () => {
  it('are matched to blocks whose names contain them or are contained in them; others are listed', () => {
    const blocks = ['Chính quyền', 'Chi, đảng bộ trực thuộc', 'Khối trường học', 'MTTQ'];
    const addressees = [
      'Ủy ban nhân dân xã',
      'Các chi, đảng bộ trực thuộc Đảng ủy',
      'Các trường học trên địa bàn xã',
    ];
    expect(matchBlocks(addressees, blocks)).toEqual({
      blocks: ['Chi, đảng bộ trực thuộc', 'Khối trường học'],
      others: ['Ủy ban nhân dân xã'],
    });
  });

  it.each([
    [0, 'completeBy', '2026-11-25'],
    [1, 'completeBy', '2026-11-20'],
  ] as const)('and deadlines are read from a whole letter: %i', (at, field, day) => {
    const text = PROVINCE_LETTERS[at] ?? '';
    const letter = read(text);
    expect(matchBlocks(letter?.addressees ?? [], PROVINCE)).toEqual({
      blocks: PROVINCE,
      others: [],
    });
    expect(matchBlocks(letter?.addressees ?? [], ONE_WORD)).toEqual({
      blocks: ONE_WORD,
      others: [],
    });
    const deadlines = parseDeadlines(text, letter?.issuedOn ?? '');
    expect(new Set(deadlines.map((one) => `${one.field} ${one.day}`))).toEqual(
      new Set([`${field} ${day}`]),
    );
  });

  it.each([
    ['Các sở, ban, ngành; Ủy ban nhân dân các xã, phường', PROVINCE, PROVINCE],
    ['Các sở, ban, ngành; UBND các phường, xã', PROVINCE, PROVINCE],
    ['Các sở, ban, ngành tỉnh; UBND các xã và phường', PROVINCE, PROVINCE],
    ['Các sở, ban, ngành tỉnh, UBND các phường, xã trên địa bàn tỉnh', PROVINCE, PROVINCE],
    ['Các sở, ban, ngành; các xã, phường', PROVINCE, PROVINCE],
    ['Các sở, ban, ngành tỉnh; UBND các xã, phường', ONE_WORD, ONE_WORD],
    ['Các sở, ban, ngành; UBND phường, xã thuộc tỉnh', ONE_WORD, ONE_WORD],
    ['UBND các xã, phường', ['Phường, xã', 'Sở'], ['Phường, xã']],
    ['UBND các xã, phường', ['UBND các phường, xã', 'Sở'], ['UBND các phường, xã']],
    ['UBND các xã', PROVINCE, PROVINCE.slice(2)],
    ['Ủy ban MTTQ và các đoàn thể', ['MTTQ và đoàn thể', 'UBND'], ['MTTQ và đoàn thể']],
    ['Đảng ủy các xã, phường, đặc khu', COMMITTEES, COMMITTEES.slice(0, 3)],
    ['các trường Mầm non, Tiểu học, THCS', LEVELS, LEVELS.slice(0, 3)],
    [
      'Các trường học',
      ['Trường học công lập', 'Trường học tư'],
      ['Trường học công lập', 'Trường học tư'],
    ],
  ])('match each member of an enumeration: %s', (text, blocks, meant) => {
    expect(matchBlocks(text.split('; '), blocks)).toEqual({ blocks: meant, others: [] });
  });

  it.each([
    ['UBND các xã, phường, đặc khu', PROVINCE, ['đặc khu (UBND các xã, phường, đặc khu)']],
    ['UBND các xã, đặc khu', COMMITTEES, ['đặc khu (UBND các xã, đặc khu)']],
    ['Đảng bộ xã, công an xã', ['Đảng bộ xã'], ['công an xã (Đảng bộ xã, công an xã)']],
    ['Các phòng, ban', PROVINCE, ['Các phòng, ban']],
    ['Đảng ủy các xã, phường', PROVINCE, ['Đảng ủy các xã, phường']],
    ['Sở Nông nghiệp và Môi trường', PROVINCE, ['Sở Nông nghiệp và Môi trường']],
    ['Như trên', PROVINCE, []],
    ['Như kính gửi', PROVINCE, []],
    ['Lưu: VT', PROVINCE, []],
    ['Lưu VT, NC', PROVINCE, []],
  ])(
    'that match no block are listed, except those that are no recipients: %s',
    (text, blocks, others) => {
      expect(matchBlocks([text], blocks).others).toEqual(others);
    },
  );
});
