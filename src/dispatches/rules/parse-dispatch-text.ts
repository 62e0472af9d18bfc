import type { Day } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { plainSubject } from '../../records/plain-subject';
import { bearsSecrecyMark } from './secrecy-mark';

/** Values read from the text of a dispatch; `''` or an empty list if not found. */
export interface ParsedDispatch {
  readonly number: string;
  readonly type: string;
  readonly issuedOn: Day | '';
  readonly subject: string;
  /** As written in the text. */
  readonly addressees: readonly string[];
  /** True if the text is marked for internal use only, which is not a secrecy level. */
  readonly isInternal: boolean;
}

/** Kind of document by the abbreviation in its number, for Party and State. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['CV', 'Công văn'],
  ['NQ', 'Nghị quyết'],
  ['QĐ', 'Quyết định'],
  ['QĐi', 'Quy định'],
  ['CT', 'Chỉ thị'],
  ['KL', 'Kết luận'],
  ['QC', 'Quy chế'],
  ['TT', 'Thông tri'],
  ['HD', 'Hướng dẫn'],
  ['BC', 'Báo cáo'],
  ['KH', 'Kế hoạch'],
  ['CTr', 'Chương trình'],
  ['ĐA', 'Đề án'],
  ['PA', 'Phương án'],
  ['TTr', 'Tờ trình'],
  ['TB', 'Thông báo'],
  ['CĐ', 'Công điện'],
]);

/** Number, day and subject are in the first lines; later lines may cite other documents. */
const HEAD_LINES = 40;
const MOTTO =
  /ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc/giu;
const NUMBER = /^số\s*:?\s*(\d{1,5}(?:\s*[-–‐‑/]\s*[\p{L}\d]+)+)/iu;
const PLACE_DAY = /,\s*(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\s*\.?$/iu;
const INTERNAL = /^(?:lưu hành nội bộ|xem xong trả lại|tài liệu hội nghị)/iu;
const TO = /^[-–•\s]*kính gửi\s*:?\s*/iu;
const BULLET = /^[-–+•*]\s*/u;
/**
 * Start of a line that ends the subject: a rule such as `-----`, "Kính gửi", the first words of the body, the
 * number of a dispatch, or a list item.
 */
const AFTER_SUBJECT =
  /^(?:[-–—_*=\s]+$|kính gửi|căn cứ|thực hiện|số\s*:?\s*\d|[IVX]+\s*[.-]|\d+\s*[.)]|-)/iu;
/** A longer line belongs to the body, not to the subject. */
const LONGEST_LINE = 120;

/**
 * Reads the head of a dispatch in the layout of the Party (05-HD/VPTW) or the State (Decree 30/2020/NĐ-CP),
 * from text copied out of Word, a web page or a PDF, where columns may be side by side. Returns `null` without
 * reading further if the text has a secrecy stamp.
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

/** Lines of the text without the mottoes. Columns that were side by side become separate lines. */
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

/** A number without a known abbreviation, such as 12/UBND-VX, belongs to an official letter (Công văn). */
function typeOf(number: string): string {
  const named = number.split(/[-/]/).find((part) => TYPES.has(part));
  return TYPES.get(named ?? 'CV') ?? '';
}

function subjectIn(head: readonly string[]): string {
  const letter = head.findIndex((line) => /^(?:v\s*\/\s*v|về việc)[\s:]/iu.test(line));
  const titles = [...TYPES.values()].map((type) => type.toUpperCase());
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

/** True if a line starts another part of the head: it has place and day, or no small letters. */
function isHeading(line: string): boolean {
  return PLACE_DAY.test(line) || (line === line.toUpperCase() && /\p{L}{2}/u.test(line));
}

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

/** True if the list of addressees ends with `before`: after a full stop, or if `line` does not continue it. */
function endsBefore(line: string, before: string): boolean {
  if (/\.$/.test(before)) return true;
  const continues = before === '' || /[;,]$/.test(before);
  return line === '' ? !continues : !continues && !BULLET.test(line);
}
