import type { Day } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import type { DEADLINE_FIELD } from '../../records/dispatch';

type DeadlineName = (typeof DEADLINE_FIELD)[keyof typeof DEADLINE_FIELD];

/** A deadline as worded in the text of a dispatch, such as "hoàn thành trước ngày 25/11/2026". */
export interface WordedDeadline {
  readonly wording: string;
  /** Field for the day, or `null` if the wording or other deadlines leave that open. */
  readonly field: DeadlineName | null;
  readonly day: Day | '';
}

const MARK =
  '(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn|đến hết|hết)(?:\\s+(?:là|vào|trước|đến|hết|lúc))*:?';
const HOUR = '(?:\\s+\\d{1,2}\\s*(?:giờ|h|g|:)(?:\\s*\\d{2})?(?:\\s*phút)?,?)?';
const FULL_DAY =
  '\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}';
const DAY_WITHOUT_YEAR =
  '\\d{1,2}(?:\\s*[/.]\\s*\\d{1,2}|\\s+(?:tháng\\s+\\d{1,2}|hằng tháng|hàng tháng))?';
/** Group 1 is the day with its year, or undefined. A day that belongs to another document is no deadline. */
const DEADLINE = new RegExp(
  `(?<!\\p{L})${MARK}${HOUR}\\s+ngày\\s+(?:(${FULL_DAY})|${DAY_WITHOUT_YEAR})(?![\\d/])(?!\\s+(?:của|tháng|năm)\\s)`,
  'giu',
);
const ACKNOWLEDGES = /xác nhận/iu;
const COMPLETES = /hoàn thành|kết quả|báo cáo|thực hiện|triển khai|quán triệt|phổ biến|gửi|nộp/iu;
/** First words of the clause that are quoted with the deadline. */
const QUOTED_WORDS = 5;

/**
 * Deadlines in the text above "Nơi nhận". Days up to `issuedOn` are no deadlines. A field gets a day only if
 * all deadlines for it are the same.
 */
export function parseDeadlines(text: string, issuedOn: Day | ''): WordedDeadline[] {
  const [body = ''] = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .split(/nơi nhận\s*:/iu);
  const worded: WordedDeadline[] = [];
  const pattern = new RegExp(DEADLINE);
  let from = 0;
  for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
    const [mark, full = ''] = match;
    const [clause = ''] = body
      .slice(from, match.index)
      .split(/[.;:]\s/)
      .slice(-1);
    from = pattern.lastIndex;
    const day = parseDay(full.replace(/\s*([/.-])\s*/g, '$1')) ?? '';
    if (day !== '' && day <= issuedOn) continue;
    const wording = `${firstWords(clause)} ${mark}`.trim();
    worded.push({ wording, field: day === '' ? null : fieldOf(clause), day });
  }
  return worded.map((one) =>
    worded.some(({ field, day }) => field === one.field && day !== one.day)
      ? { ...one, field: null }
      : one,
  );
}

function firstWords(clause: string): string {
  const words = clause
    .replace(/^[\s,.;-]+/, '')
    .split(' ')
    .filter(Boolean);
  return [...words.slice(0, QUOTED_WORDS), ...(words.length > QUOTED_WORDS ? ['…'] : [])].join(' ');
}

function fieldOf(clause: string): DeadlineName | null {
  if (ACKNOWLEDGES.test(clause)) return 'acknowledgeBy';
  return COMPLETES.test(clause) ? 'completeBy' : null;
}
