import type { RunReport } from '../../local/runs/run-report';
import type { RunRequest } from '../../local/runs/run-request';
import { type Course, happens, oneOf, UNNUMBERED, violated, words } from './course';

/** How often a fault strikes a run of a stormy day. */
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

/** Calls at which faults hurt most: aimed at by name now and then. */
const AIMS = [
  'MailApp.sendEmail',
  'SpreadsheetApp.flush',
  'Range.setValues',
  'Properties.setProperty',
  'Properties.setProperties',
  'Lock.releaseLock',
  'Sheet.getSheetValues',
] as const;

/** Acceptable errors: the injected fault, and the add-on's own sentence for a held lock. */
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

/** Runs a request as Google would, with the faults of a stormy day. Records unexpected errors. */
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

/** Runs something again until no fault keeps it from its end, as a person does who looks whether it worked. */
export function insist(course: Course, request: RunRequest): RunReport {
  const first = act(course, request);
  if (!first.error && first.killed === '') return first;
  const { storm } = course;
  course.storm = false;
  course.google.holdLock(false);
  const second = act(course, request);
  course.storm = storm;
  return second;
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

/** A refusal after the effect, while Google misstates the quota, leaves nobody a way to know that the letter went. */
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
