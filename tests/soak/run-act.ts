import type { RunReport } from '../../local/runs/run-report';
import type { RunRequest } from '../../local/runs/run-request';
import { type Course, happens, oneOf, UNNUMBERED, violated, words } from './course';

/** Share of runs on a day with faults that a fault strikes. */
const FAULTY = 0.3;

const KINDS = [
  'kill-before',
  'kill-after',
  'kill-after',
  'throw-before',
  'throw-after',
  'lock-timeout',
  'quota-en',
  'quota-vi',
  'slow',
] as const;

/** Calls at which faults do most harm. Some faults are aimed at them by name. */
const AIMS = [
  'MailApp.sendEmail',
  'SpreadsheetApp.flush',
  'Range.setValues',
  'Properties.setProperty',
  'Properties.setProperties',
  'Lock.releaseLock',
  'Sheet.getSheetValues',
] as const;

/** Errors that are expected: the injected fault, and the add-on's own sentence about a held lock. */
const EXPECTED = [
  /server error occurred/,
  /máy chủ đã gặp lỗi/,
  /Service invoked too many times for one day: email/,
  /Dịch vụ bị gọi quá nhiều lần trong một ngày: email/,
  /Authorization is required/,
  /Cần được cho phép/,
  /too many scripts running simultaneously/,
  /quá nhiều tập lệnh đang chạy đồng thời/,
];

/** Refusal that a person may get instead: a sentence in their language. */
const SENTENCE = /^[A-ZĐ].*[àáảãạăâèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵđ].*\.$/s;

/** Runs a request. On days with faults, a fault may strike. Records unexpected errors. */
export function act(course: Course, request: RunRequest): RunReport {
  const { google, tally } = course;
  const struck =
    course.storm &&
    request.kind === undefined &&
    happens(course, course.options.course?.struck ?? FAULTY);
  const report = struck ? strike(course, request) : google.run(request);
  tally.runs += 1;
  if (report.killed !== '') tally.kills += 1;
  if (request.fn === 'tick' && report.calls > 60) course.busyCalls = report.calls;
  judgeError(course, request, report);
  return report;
}

/** Repeats a request until a run ends without a fault, as a person does who checks whether it worked. */
export function insist(course: Course, request: RunRequest): RunReport {
  const first = act(course, request);
  if (!first.error && first.killed === '' && !isUnavailable(first)) return first;
  const { storm } = course;
  course.storm = false;
  course.google.holdLock(false);
  const second = act(course, request);
  course.storm = storm;
  return second;
}

/** True if a visitor was told that the page cannot be used, because the run failed. */
function isUnavailable({ page }: RunReport): boolean {
  return page?.html.includes('&quot;state&quot;:&quot;unavailable&quot;') === true;
}

function strike(course: Course, request: RunRequest): RunReport {
  const { google, chance, tally } = course;
  const kind = chance.pick(KINDS);
  if (kind === 'slow') {
    count(tally.faults, kind);
    return google.run({ ...request, slow: chance.between(2, 10) });
  }
  const isQuota = kind === 'quota-en' || kind === 'quota-vi';
  const named = isQuota ? 'MailApp.sendEmail' : happens(course, 0.3) ? oneOf(course, AIMS) : null;
  if (named && !(named === 'MailApp.sendEmail' && kind === 'throw-after' && course.misled)) {
    google.faultNextRun({ at: named, kind });
    const report = google.run(request);
    google.faultNextRun(null);
    if (report.faultHit) count(tally.faults, kind);
    return report;
  }
  const most = happens(course, 0.4) ? 30 : course.busyCalls;
  const report = google.run({
    ...request,
    faultAt: chance.between(1, most),
    kind: aimless(course, kind),
  });
  if (report.faultHit) count(tally.faults, kind);
  return report;
}

/**
 * Changes the kind of a fault that nobody could handle: if Google misreports the quota and an error
 * follows the sending, nothing shows that the letter was sent.
 */
function aimless({ misled }: Course, kind: Exclude<(typeof KINDS)[number], 'slow'>) {
  return misled && kind === 'throw-after' ? 'throw-before' : kind;
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function judgeError(course: Course, { fn, context }: RunRequest, { error }: RunReport): void {
  if (!error) return;
  const { message, name, stack = '' } = error;
  const isTold = context === 'menu' || context === 'dialog-call';
  const isSentence = name === 'Error' && (isTold ? SENTENCE.test(message) : isBusy(message));
  const isEnded = name === 'ExecutionKilled';
  if (isEnded || isSentence || EXPECTED.some((one) => one.test(message))) return;
  violated(course, UNNUMBERED, {
    expected: `${fn} ends well`,
    found: `${message} ${stack.slice(0, 600)}`,
  });
}

function isBusy(message: string): boolean {
  return message === words.errors.busy;
}
