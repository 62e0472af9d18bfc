import { type AnswerDays, dayFault } from '../../answers/rules/answer-days';
import { readValue, type TypedValue, type ValueFault } from '../../answers/rules/figure-values';
import { type Day, isDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import type { Dispatch } from '../../records/dispatch';
import { isSameLabel, type ReportedValue } from '../../records/reported-value';
import { isTyped, type RequestedFigure } from '../../records/requested-figure';
import { isAboutNobody } from '../../records/training-figures';
import { wholeNumber } from '../../texts/number-text';
import { plainLetters } from '../../texts/plain-letters';
import { isTextFault, shortened, type TextFault, textFault } from '../../texts/text-fault';
import type { AnswerColumn } from '../list/list-columns';
import type { ListLine } from '../list/list-lines';
import { type AskedOf, asksColumn, type ListedAnswer } from './fill-answer';

export type ListedAnswerFault =
  | 'notUnderstood'
  | 'notDay'
  | 'inFuture'
  | 'beforeIssue'
  | 'notCount'
  | 'notAsked'
  | 'nobody'
  | 'unfit'
  | 'unfitValue'
  | Exclude<ValueFault, TextFault | 'notWhole'>;

export interface ListedAnswerProblem {
  /** A column of the list, or the label of a figure. */
  readonly column: string;
  readonly value: string;
  readonly fault: ListedAnswerFault;
}

/** Most characters of a cell that a sentence quotes. */
const MAX_SHOWN = 100;

const YES =
  /^(x|v|co|da|roi|xong|yes|done|✓|✔|1)$|^da (xac nhan|nhan|tiep nhan|quan triet|hoan thanh|to chuc|thuc hien|trien khai)|^hoan thanh|^acknowledged|^completed/;
const NOTHING = /^khong phat sinh|^nothing to report/;
const NO = /^(khong|chua)\b|^(0|no|-)?$|^not /;
const IN_PROGRESS = /^dang\b|^in progress/;

/** `nothing`: there was nothing to report (không phát sinh). */
type Status = 'yes' | 'no' | 'underWay' | 'nothing';

const DAYS = ['acknowledgedOn', 'heldOn', 'completedOn'] as const;
/** What a tick in a column of dates means. */
const DONE: Readonly<Record<(typeof DAYS)[number], ListedAnswer>> = {
  acknowledgedOn: { acknowledge: 'acknowledged' },
  heldOn: { complete: 'completed' },
  completedOn: { complete: 'completed' },
};

const COUNTS = ['sessions', 'eligible', 'attended'] as const;
const TEXTS = ['acknowledgedBy', 'incomingNumber', 'implementingDocument', 'difficulties'] as const;
const ANSWER_COLUMNS = ['acknowledged', 'complete', ...DAYS, ...COUNTS, ...TEXTS] as const;

type Draft = { -readonly [Key in keyof ListedAnswer]: ListedAnswer[Key] };

/**
 * A tick or a date in any column of a stage means that the stage is done, and so do figures unless the line says
 * otherwise. Cells that are not understood are reported and ignored.
 */
export function readListedAnswer(
  { values }: ListLine,
  days: AnswerDays,
  dispatch: AskedOf,
  figures: readonly TypedValue[] = [],
): { answer: ListedAnswer; problems: ListedAnswerProblem[] } {
  const problems: ListedAnswerProblem[] = [];
  const read: Reading = {
    text: (column) => (asksColumn(dispatch, column) ? (values[column] ?? '') : ''),
    day: (column) => dayIn(values[column] ?? '', days),
    fault: (column, fault) => {
      problems.push({ column, value: shortened(values[column] ?? '', MAX_SHOWN), fault });
    },
  };
  for (const column of ANSWER_COLUMNS) {
    if (values[column] && !asksColumn(dispatch, column)) read.fault(column, 'notAsked');
  }
  const answer = cellsIn(read);
  addReceipt(answer, read);
  addResult(answer, read, dispatch);
  const listed = listedValues(figures, dispatch.requestedFigures);
  if (listed.values.length > 0) {
    answer.reportedValues = listed.values;
    if (read.text('complete') === '') answer.complete ??= 'completed';
  }
  return { answer, problems: [...problems, ...listed.faults] };
}

function listedFault(fault: ValueFault): ListedAnswerFault {
  if (isTextFault(fault)) return 'unfitValue';
  return fault === 'notWhole' ? 'notCount' : fault;
}

/** A dash means that there is no value. */
function listedValues(
  typed: readonly TypedValue[],
  figures: readonly RequestedFigure[],
): { values: ReportedValue[]; faults: ListedAnswerProblem[] } {
  const values: ReportedValue[] = [];
  const faults: ListedAnswerProblem[] = [];
  for (const { label, text } of typed) {
    const figure = figures.find((one) => isSameLabel(one.label, label));
    if (!figure || !isTyped(figure) || /^[-–—]?$/.test(text)) continue;
    const value = readValue(text, figure);
    if (typeof value !== 'object') values.push({ label: figure.label, value });
    else
      faults.push({
        ...{ column: label, value: shortened(text, MAX_SHOWN) },
        fault: listedFault(value.fault),
      });
  }
  return { values, faults };
}

function addReceipt(answer: Draft, read: Reading): void {
  const received = readState(read, 'acknowledged');
  if (received.day) answer.acknowledgedOn = answer.acknowledgedOn ?? received.day;
  if (received.status === 'yes' || answer.acknowledgedOn || answer.acknowledgedBy)
    answer.acknowledge = 'acknowledged';
}

function addResult(answer: Draft, read: Reading, { task }: Pick<Dispatch, 'task'>): void {
  const result = readState(read, 'complete');
  if (result.day) answer.heldOn = answer.heldOn ?? result.day;
  if (result.status === 'yes' || answer.heldOn || answer.completedOn) answer.complete = 'completed';
  if (result.status === 'underWay') answer.complete = 'inProgress';
  const done = answer.completedOn ?? answer.heldOn;
  if (answer.complete === 'completed' && done) answer.completedOn = done;
  if (result.status === 'nothing' && task !== 'training')
    Object.assign(answer, { complete: 'completed', nothingToReport: 'yes' });
  if (isAboutNobody(answer)) {
    read.fault('eligible', 'nobody');
    delete answer.complete;
  }
}

interface Reading {
  text(column: AnswerColumn): string;
  day(column: AnswerColumn): Day | ListedAnswerFault;
  fault(column: AnswerColumn, fault: ListedAnswerFault): void;
}

function cellsIn(read: Reading): Draft {
  const answer = daysIn(read);
  for (const column of COUNTS) {
    if (read.text(column) === '') continue;
    const count = wholeNumber(read.text(column));
    if (count === null) read.fault(column, 'notCount');
    else answer[column] = count;
  }
  for (const column of TEXTS) {
    const text = read.text(column);
    if (text === '') continue;
    if (textFault(text) === null) answer[column] = text;
    else read.fault(column, 'unfit');
  }
  return answer;
}

function daysIn(read: Reading): Draft {
  const answer: Draft = {};
  for (const column of DAYS) {
    const state = parseState(read.text(column));
    if (state === 'yes') Object.assign(answer, DONE[column]);
    if (state === 'yes' || state === 'no' || state === 'nothing') continue;
    const day = read.day(column);
    if (isFault(day)) read.fault(column, day);
    else answer[column] = day;
  }
  return answer;
}

function readState(
  read: Reading,
  column: 'acknowledged' | 'complete',
): { status: Status; day?: Day } {
  const text = read.text(column);
  const status = parseState(text);
  if (status !== null) return { status };
  const day = /\d/.test(text) ? read.day(column) : 'notUnderstood';
  if (!isFault(day)) return { status: 'yes', day };
  read.fault(column, day);
  return { status: 'no' };
}

function isFault(day: string): day is ListedAnswerFault {
  return !isDay(day);
}

function dayIn(text: string, days: AnswerDays): Day | ListedAnswerFault {
  const day = parseDay(text);
  return day === null ? 'notDay' : (dayFault(day, days) ?? day);
}

function parseState(text: string): Status | null {
  const plain = /^[✓✔]$/.test(text) ? 'x' : plainLetters(text);
  if (NOTHING.test(plain)) return 'nothing';
  if (NO.test(plain)) return 'no';
  if (YES.test(plain)) return 'yes';
  return IN_PROGRESS.test(plain) ? 'underWay' : null;
}
