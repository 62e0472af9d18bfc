import { plainLetters } from '../../texts/likeness';

/** The columns of a unit list that an import understands. */
export type UnitColumn =
  | 'code'
  | 'name'
  | 'shortName'
  | 'block'
  | 'kind'
  | 'parent'
  | 'contact'
  | 'position'
  | 'email'
  | 'ccEmail'
  | 'phone'
  | 'state'
  | 'formerNames'
  | 'note';

/** The columns of a list of answers that an office already holds. */
export type AnswerColumn =
  | 'code'
  | 'name'
  | 'block'
  | 'acknowledged'
  | 'acknowledgedOn'
  | 'acknowledgedBy'
  | 'incomingNumber'
  | 'train'
  | 'heldOn'
  | 'completedOn'
  | 'sessions'
  | 'eligible'
  | 'attended'
  | 'implementingDocument'
  | 'difficulties';

/** Any column that a list may have; `order` is its running number (STT). */
export type ListColumn = 'order' | UnitColumn | AnswerColumn;

/** What headers say, in plain letters (y as i), by column; the first column that a header fits takes it. */
export type HeaderPatterns = readonly (readonly [ListColumn, RegExp])[];

const ORDER: HeaderPatterns[number] = ['order', /^(stt|tt|so tt|so thu tu|no)$/];
const CODE: HeaderPatterns[number] = [
  'code',
  /^(ma|ma so|ma (so )?(don vi|co quan|dinh danh)|unit code|code)$/,
];
const BLOCK: HeaderPatterns[number] = ['block', /^(ten )?khoi( don vi)?$|^(block|group)$/];
const NAME: HeaderPatterns[number] = [
  'name',
  /^(ten( goi)?|unit( name)?|name|noi nhan)$|^(ten )?(cac )?(co quan|don vi|to chuc)( va)?( (co quan|don vi|to chuc))?( nhan| nhan van ban| truc thuoc)?$|^(ten )?(truong|chi bo|dang bo)$/,
];

/** Headers of a list of units. */
export const UNIT_HEADERS: HeaderPatterns = [
  ORDER,
  CODE,
  ['shortName', /viet tat|^short name$|^ten ngan/],
  ['formerNames', /^ten (goi )?(cu|khac)\b|^former names?$/],
  ['parent', /cap tren|chu quan|truc thuoc|^parent( bodi)?$/],
  ['kind', /^loai( hinh)?\b|^kind$/],
  ['state', /^(trang thai|tinh trang)\b|^(unit )?status$/],
  ['ccEmail', /ban sao|\bcc\b/],
  ['email', /e ?mail|thu dien tu|hop thu|hom thu/],
  ['phone', /dien thoai|sdt|\bso dt\b|^dt\b|di dong|^phone$/],
  ['position', /chuc (vu|danh)|^(position|title)$/],
  ['contact', /dau moi|lien he|ho (va )?ten|can bo|^(focal )?contact$/],
  ['note', /ghi chu|^notes?$/],
  BLOCK,
  NAME,
];

/** Headers of a list of answers. */
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
  ['train', /quan triet|pho bien|ket qua|trang thai|tinh trang|^training$/],
  NAME,
];

/** Names the column that a header stands for; null when none is known. */
export function columnOf(header: string, patterns: HeaderPatterns): ListColumn | null {
  const plain = plainLetters(header);
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
