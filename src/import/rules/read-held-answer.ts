import { type AnswerDays, dayFault } from '../../answers/rules/answer-days';
import { type Day, isDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { plainLetters } from '../../texts/likeness';
import { wholeNumber } from '../../texts/number-text';
import type { AnswerColumn } from '../list/list-columns';
import type { ListLine } from '../list/list-lines';
import type { HeldAnswer } from './fill-answer';

/** Why a cell of a list of answers cannot be used. */
export type HeldAnswerFault = 'notUnderstood' | 'notDay' | 'inFuture' | 'beforeIssue' | 'notCount';

/** A cell that cannot be used. */
export interface HeldAnswerProblem {
  readonly column: AnswerColumn;
  readonly value: string;
  readonly fault: HeldAnswerFault;
}

const YES =
  /^(x|v|co|da|roi|xong|yes|done|✓|✔|1)$|^da (xac nhan|nhan|tiep nhan|quan triet|hoan thanh|to chuc|thuc hien|trien khai)|^hoan thanh|^acknowledged|^completed/;
const NO = /^(khong|chua)\b|^(0|no|-)?$|^not /;
const UNDER_WAY = /^dang\b|^in progress/;

const DAYS = ['acknowledgedOn', 'heldOn', 'completedOn'] as const;
/** What a mark says in a column of days. */
const DONE: Readonly<Record<(typeof DAYS)[number], HeldAnswer>> = {
  acknowledgedOn: { acknowledge: 'acknowledged' },
  heldOn: { train: 'completed' },
  completedOn: { train: 'completed' },
};

const COUNTS = ['sessions', 'eligible', 'attended'] as const;
const TEXTS = ['acknowledgedBy', 'incomingNumber', 'implementingDocument', 'difficulties'] as const;

type Draft = { -readonly [Key in keyof HeldAnswer]: HeldAnswer[Key] };

/**
 * Reads the answer in a line: a mark or a day says that something was done, in whichever of its columns it stands; a
 * day of training says that it was held. A cell that is not understood is named, and nothing is made of it.
 */
export function readHeldAnswer(
  { values }: ListLine,
  days: AnswerDays,
): { answer: HeldAnswer; problems: HeldAnswerProblem[] } {
  const problems: HeldAnswerProblem[] = [];
  const read: Reading = {
    text: (column) => values[column] ?? '',
    day: (column) => dayIn(values[column] ?? '', days),
    fault: (column, fault) => {
      problems.push({ column, value: values[column] ?? '', fault });
    },
  };
  const answer = cellsIn(read);
  const received = markIn(read, 'acknowledged');
  const trained = markIn(read, 'train');
  if (received.day) answer.acknowledgedOn = answer.acknowledgedOn ?? received.day;
  if (trained.day) answer.heldOn = answer.heldOn ?? trained.day;
  if (received.said === 'yes' || answer.acknowledgedOn || answer.acknowledgedBy)
    answer.acknowledge = 'acknowledged';
  if (trained.said === 'yes' || answer.heldOn || answer.completedOn) answer.train = 'completed';
  if (trained.said === 'underWay') answer.train = 'inProgress';
  const done = answer.completedOn ?? answer.heldOn;
  if (answer.train === 'completed' && done) answer.completedOn = done;
  return { answer, problems };
}

/** A line as it is read: its texts and days, and where what cannot be used is named. */
interface Reading {
  text(column: AnswerColumn): string;
  day(column: AnswerColumn): Day | HeldAnswerFault;
  fault(column: AnswerColumn, fault: HeldAnswerFault): void;
}

function cellsIn(read: Reading): Draft {
  const answer = daysIn(read);
  for (const column of COUNTS) {
    if (read.text(column) === '') continue;
    const count = wholeNumber(read.text(column));
    if (count === null) read.fault(column, 'notCount');
    else answer[column] = count;
  }
  for (const column of TEXTS) if (read.text(column) !== '') answer[column] = read.text(column);
  return answer;
}

/** Reads the columns of days, in which a mark may stand too. */
function daysIn(read: Reading): Draft {
  const answer: Draft = {};
  for (const column of DAYS) {
    const said = saidBy(read.text(column));
    if (said === 'yes') Object.assign(answer, DONE[column]);
    if (said === 'yes' || said === 'no') continue;
    const day = read.day(column);
    if (isFault(day)) read.fault(column, day);
    else answer[column] = day;
  }
  return answer;
}

/** Reads a cell that says whether something was done, by a word or by its day. */
function markIn(
  read: Reading,
  column: 'acknowledged' | 'train',
): { said: 'yes' | 'no' | 'underWay'; day?: Day } {
  const text = read.text(column);
  const said = saidBy(text);
  if (said !== null) return { said };
  const day = /\d/.test(text) ? read.day(column) : 'notUnderstood';
  if (!isFault(day)) return { said: 'yes', day };
  read.fault(column, day);
  return { said: 'no' };
}

function isFault(day: string): day is HeldAnswerFault {
  return !isDay(day);
}

function dayIn(text: string, days: AnswerDays): Day | HeldAnswerFault {
  const day = parseDay(text);
  return day === null ? 'notDay' : (dayFault(day, days) ?? day);
}

function saidBy(text: string): 'yes' | 'no' | 'underWay' | null {
  const plain = /^[✓✔]$/.test(text) ? 'x' : plainLetters(text);
  if (NO.test(plain)) return 'no';
  if (YES.test(plain)) return 'yes';
  return UNDER_WAY.test(plain) ? 'underWay' : null;
}
