import { plainLetters } from '../../texts/plain-letters';

export type UnitColumn =
  | 'code'
  | 'name'
  | 'shortName'
  | 'block'
  | 'kind'
  | 'parent'
  | 'contact'
  | 'position'
  | 'holder'
  | 'holderPhone'
  | 'email'
  | 'ccEmail'
  | 'leaderEmail'
  | 'phone'
  | 'state'
  | 'formerNames'
  | 'note';

export type AnswerColumn =
  | 'code'
  | 'name'
  | 'block'
  | 'acknowledged'
  | 'acknowledgedOn'
  | 'acknowledgedBy'
  | 'incomingNumber'
  | 'complete'
  | 'heldOn'
  | 'completedOn'
  | 'sessions'
  | 'eligible'
  | 'attended'
  | 'implementingDocument'
  | 'difficulties';

/**
 * `order` is the running number (STT). `holder` names persons: its header is a position (Bí thư, Hiệu trưởng),
 * "Liên hệ" or "Họ tên, chức vụ"; `holderPhone` is their telephone number.
 */
export type ListColumn = 'order' | UnitColumn | AnswerColumn;

/**
 * Matched against headers converted by `plainLetters` (without marks, y as i). The first match decides the
 * column.
 */
export type HeaderPatterns = readonly (readonly [ListColumn, RegExp])[];

const ORDER: HeaderPatterns[number] = ['order', /^(stt|tt|so tt|(so )?thu tu|no)$/];
const CODE: HeaderPatterns[number] = [
  'code',
  /^(ma|ma so|ma (so )?(don vi|co quan|dinh danh)|unit code|code)$/,
];
const BLOCK: HeaderPatterns[number] = ['block', /^(ten )?(khoi|nhom)( don vi)?$|^(block|group)$/];
const PLACES = '(?:thon|xom|ban|ap|buon|lang|khu|khu pho|khu dan cu|to dan pho|to dan cu|tdp)';
const CELLS = '(?:chi|chi bo|chi ui|dang bo|dang ui)';
const BODIES = '(?:co quan|don vi|to chuc|dia phuong)';
/** Units inside a school, a hospital or an office. */
const PARTS = '(?:to|to chuien mon|lop|khoa|phong|doi|chi doan|ban)';
const NAME: HeaderPatterns[number] = [
  'name',
  new RegExp(
    [
      '^(ten( goi)?|unit( name)?|name|noi nhan)$',
      `^(ten )?(cac )?${BODIES}( va)?( ${BODIES})?( nhan| nhan van ban| truc thuoc)?$`,
      '^(ten )?(cac )?truong( hoc)?$',
      `^(ten )?(cac )?${CELLS}( va)?( ${CELLS})?( bo phan| co so)?( truc thuoc)?$`,
      '^(ten )?(cac )?(tccsd|to chuc( co so)? dang( co so)?)( truc thuoc)?$',
      `^(ten )?(cac )?${PLACES}( ${PLACES})*$`,
      `^(ten )?(cac )?${PARTS}( ${PARTS})*( truc thuoc)?$`,
      `^ten (cac )?(${BODIES}|${PARTS}|${PLACES}|truong) `,
    ].join('|'),
  ),
];

/** Positions that can head a column of persons. */
const OFFICE =
  /(^| )((pho )?(bi thu|hieu truong|chu tich|giam doc|chanh van phong)|(pho )?truong (thon|ban|phong|khu|tram|xom|doan)|to truong|thu truong|nguoi dung dau|lanh dao|phu trach)( |$)/;

const LEADERSHIP = '(?:lanh dao|thu truong|nguoi dung dau|leader(?:ship)?s?)';
const MAILBOX = '(?:mail|thu dien tu|hop thu|hom thu|(?:tai khoan|dia chi) thu)';

export const UNIT_HEADERS: HeaderPatterns = [
  ORDER,
  CODE,
  ['shortName', /viet tat|^short name$|^ten ngan/],
  ['formerNames', /^ten (goi )?(cu|khac)\b|^former names?$/],
  ['parent', /cap tren|chu quan|^truc thuoc|^parent( bodi)?$/],
  ['kind', /^loai( hinh)?\b|^kind$/],
  ['state', /^(trang thai|tinh trang)\b|^(unit )?status$/],
  ['leaderEmail', new RegExp(`${MAILBOX}.*${LEADERSHIP}|${LEADERSHIP}.*${MAILBOX}`)],
  ['ccEmail', /ban sao|\bcc\b/],
  ['email', new RegExp(MAILBOX)],
  ['phone', /dien thoai|sdt|\bso dt\b|^dt(dd)?\b|di dong|so mai\b|mai ban|zalo|^(tele)?phone$/],
  ['holder', /(^| )ten .*chuc (vu|danh)|chuc (vu|danh).* ten( |$)/],
  ['position', /chuc (vu|danh)|^(position|title)$/],
  ['holder', OFFICE],
  ['holder', /(^| )ho (va )?ten( |$)/],
  ['contact', /dau moi|nguoi lien he|can bo|^(focal )?contact$/],
  ['holder', /^(?!dia chi).*lien he/],
  ['note', /ghi chu|^notes?$/],
  BLOCK,
  NAME,
];

export const ANSWER_HEADERS: HeaderPatterns = [
  ORDER,
  CODE,
  BLOCK,
  ['acknowledgedBy', /nguoi (xac nhan|nhan)|^acknowledged bi$/],
  ['acknowledgedOn', /ngai (xac nhan|nhan|tiep nhan)|^acknowledged on$/],
  ['acknowledged', /xac nhan|tiep nhan|da nhan|^acknowledged$/],
  ['incomingNumber', /^so den$|^incoming/],
  ['implementingDocument', /van ban trien khai|ke hoach|^implementing/],
  ['heldOn', /ngai (to chuc|quan triet|trien khai|hoc tap)|^(date )?held( on)?$/],
  ['completedOn', /ngai (bao )?hoan thanh|^completed on$/],
  ['sessions', /so (hoi nghi|buoi|cuoc)|^sessions$/],
  ['eligible', /thuoc dien|phai du|trieu tap|^eligible$/],
  ['attended', /tham gia|tham du|du hoc|^attended$/],
  ['difficulties', /kho khan|vuong mac|^difficulties$/],
  ['complete', /quan triet|pho bien|ket qua|trang thai|tinh trang|^training$/],
  NAME,
];

export function columnOf(header: string, patterns: HeaderPatterns): ListColumn | null {
  const plain = plainLetters(header);
  const column = patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  // A person's own mailbox is none of a position
  if (column === 'leaderEmail' && isPrivate(header)) return null;
  return column === 'phone' && isOfPerson(header) ? 'holderPhone' : column;
}

function isOffice(header: string): boolean {
  return OFFICE.test(plainLetters(header));
}

/** The header of a telephone column names a position, or says that the numbers are persons' own. */
export function isOfPerson(header: string): boolean {
  return (
    isOffice(header) || isPrivate(header) || /(^| )(di dong|dtdd)( |$)/.test(plainLetters(header))
  );
}

/** The header says that the mailbox or number is a person's own. */
export function isPrivate(header: string): boolean {
  return /(^| )(ca nhan|rieng)( |$)/.test(plainLetters(header));
}

/** For example "Bí thư" for "Họ và tên Bí thư"; '' if the header names no position. */
export function officeInHeader(header: string): string {
  const part = header.split(' – ').find(isOffice) ?? '';
  return part.replace(/^((họ (và )?)?tên|đồng chí|đ\/c|số điện thoại|sđt)( của)?\s+/i, '');
}
