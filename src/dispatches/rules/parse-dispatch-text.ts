import type { Day } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { plainSubject } from '../../records/plain-subject';
import { bearsSecrecyMark } from './secrecy-mark';

/** What could be read from the text of a dispatch. `''` or empty where nothing was found. */
export interface ParsedDispatch {
  readonly number: string;
  readonly type: string;
  readonly issuedOn: Day | '';
  readonly subject: string;
  /** As written. */
  readonly addressees: readonly string[];
  /** Whether it is marked for internal use only: not secret, but not public. */
  readonly isInternal: boolean;
}

/** Kind of document by the abbreviation in its symbol, for the Party and the State. */
const TYPES: Readonly<Record<string, string>> = {
  CV: 'Công văn',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  QĐi: 'Quy định',
  CT: 'Chỉ thị',
  KL: 'Kết luận',
  QC: 'Quy chế',
  TT: 'Thông tri',
  HD: 'Hướng dẫn',
  BC: 'Báo cáo',
  KH: 'Kế hoạch',
  CTr: 'Chương trình',
  ĐA: 'Đề án',
  PA: 'Phương án',
  TTr: 'Tờ trình',
  TB: 'Thông báo',
  CĐ: 'Công điện',
};

/** The head holds number, day and subject. Later lines may cite other documents. */
const HEAD_LINES = 40;
const MOTTO =
  /ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc/giu;
const NUMBER = /^số\s*:?\s*(\d{1,5}(?:\s*[-–‐‑/]\s*[\p{L}\d]+)+)/iu;
const PLACE_DAY = /,\s*(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\s*\.?$/iu;
const INTERNAL = /^(?:lưu hành nội bộ|xem xong trả lại|tài liệu hội nghị)/iu;
const TO = /^[-–•\s]*kính gửi\s*:?\s*/iu;
const BULLET = /^[-–+•*]\s*/u;
/** Ends the subject: a rule, an address line, or the first words of the body. */
const AFTER_SUBJECT =
  /^(?:[-–—_*=\s]+$|kính gửi|căn cứ|thực hiện|số\s*:?\s*\d|[IVX]+\s*[.-]|\d+\s*[.)]|-)/iu;
/** Longer lines belong to the body. */
const LONGEST_LINE = 120;

/**
 * Reads the head of a dispatch in the layout of the Party (05-HD/VPTW) or the State (Decree 30/2020/NĐ-CP),
 * from text copied out of Word, a web page or a PDF, where columns may be side by side. Returns `null` if the
 * text bears a secrecy stamp: nothing of a classified document is read.
 */
export function parseDispatchText(text: string): ParsedDispatch | null {
  const lines = linesOf(text);
  if (bearsSecrecyMark(lines.join('\n'))) return null;
  const head = lines.slice(0, HEAD_LINES);
  const number = firstOf(head, NUMBER)
    .replace(/\s*[–‐‑-]\s*/g, '-')
    .replace(/\s*\/\s*/g, '/');
  return {
    number,
    type: number === '' ? '' : typeOf(number),
    issuedOn: parseDay(firstOf(head, PLACE_DAY)) ?? '',
    subject: subjectIn(head),
    addressees: addresseesIn(lines),
    isInternal: lines.some((line) => INTERNAL.test(line)),
  };
}

/** Lines of the text without the mottoes. Columns that were side by side become lines of their own. */
function linesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .replace(MOTTO, '\n')
    .split(/\r?\n|\t| {3,}/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
}

function firstOf(lines: readonly string[], pattern: RegExp): string {
  for (const line of lines) {
    const [, found] = pattern.exec(line) ?? [];
    if (found !== undefined) return found;
  }
  return '';
}

/** A symbol without a known kind is an official letter of the State, such as 12/UBND-VX. */
function typeOf(number: string): string {
  const named = number.split(/[-/]/).find((part) => TYPES[part] !== undefined);
  return TYPES[named ?? 'CV'] ?? '';
}

function subjectIn(head: readonly string[]): string {
  const letter = head.findIndex((line) => /^(?:v\s*\/\s*v|về việc)[\s:]/iu.test(line));
  const titles = Object.values(TYPES).map((type) => type.toUpperCase());
  const title = head.findIndex((line) => titles.includes(line.replace(/\s+hành động$/iu, '')));
  const from = letter >= 0 ? letter : title + 1;
  if (from === 0) return '';
  const first = head[from] === '' ? from + 1 : from;
  const rest = head.slice(first);
  const end = rest.findIndex(
    (line, at) =>
      line === '' ||
      AFTER_SUBJECT.test(line) ||
      isHeading(line) ||
      (at > 0 && line.length > LONGEST_LINE),
  );
  const subject = rest.slice(0, end < 0 ? rest.length : end).join(' ');
  return plainSubject(subject).replace(/[\s.;/]+$/, '');
}

/** Whether a line starts another part of the head: all capitals, or place and day. */
function isHeading(line: string): boolean {
  return PLACE_DAY.test(line) || (line === line.toUpperCase() && /\p{L}{2}/u.test(line));
}

/** Addressees from "Kính gửi" to the full stop, one per item. */
function addresseesIn(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => TO.test(line));
  if (at < 0) return [];
  const [first = '', ...rest] = lines.slice(at, at + HEAD_LINES);
  const named = [first.replace(TO, '')];
  for (const line of rest) {
    const before = named[named.length - 1] ?? '';
    if (endsBefore(line, before)) break;
    if (BULLET.test(line) || before === '') named.push(line);
    else if (line !== '') named[named.length - 1] = `${before} ${line}`;
  }
  return named
    .flatMap((line) => line.split(';'))
    .map((line) =>
      line
        .replace(BULLET, '')
        .replace(/[\s.,;]+$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/**
 * Whether the list of addressees has ended before this line: after a full stop, or if the previous line does
 * not continue.
 */
function endsBefore(line: string, before: string): boolean {
  if (/\.$/.test(before)) return true;
  const continues = before === '' || /[;,]$/.test(before);
  return line === '' ? !continues : !continues && !BULLET.test(line);
}
