import { linksIn, viewIn } from '../../local/demo/mailbox';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { AcknowledgeAnswer } from '../../src/answers/rules/kinds/acknowledge';
import type { ReportAnswer } from '../../src/answers/rules/kinds/report';
import type { PageDispatch, UnitPageView } from '../../src/answers/rules/page-view';
import { seenOf } from '../../src/answers/rules/seen-answer';
import type { SeenRows } from '../../src/answers/rules/seen-rows';
import type { Day } from '../../src/calendar/day';
import { completionAnswer, typedHeads } from '../builders/answers';
import { type Course, dayAt, happens, now, oneOf, today, violated } from './course';
import { act } from './run-act';

/** Texts that would do harm if they were taken for formulas, rows or recipients. */
const HOSTILE = [
  'Văn thư',
  'Phó Hiệu trưởng',
  '=HYPERLINK("https://example.org")',
  '+84 210 000 000',
  '@SUM(A1:A9)',
  '-1+2',
  '\t=1+1',
  '＝1+1',
  '{ten_don_vi}',
  '"><script>alert(1)</script>',
];

/** Stores the links in letters that have reached units since the last call. */
export function readMail(course: Course, letters: Course['google']['letters']): void {
  for (const letter of letters) {
    for (const { unit, token } of linksIn(letter)) course.facts.links.set(unit, token);
  }
}

/**
 * A contact opens its unit's link, and answers or corrects an answer. It repeats a request until
 * the page gives a definite result.
 */
export function answerOnPage(course: Course): void {
  const known = oneOf(course, [...course.facts.links]);
  if (!known) return;
  const [unit, token] = known;
  const view = openPage(course, token);
  if (view?.state !== 'open') return;
  const dispatch = oneOf(course, view.dispatches);
  if (!dispatch) return;
  const { obligations, ...rows } = view.rows;
  const obligation = obligations[`${dispatch.id}/${view.unitCode}`] ?? 0;
  const link = { unit, token, dispatch, rows: { ...rows, obligation } };
  if (dispatch.acknowledge?.done === false || happens(course, 0.15)) acknowledge(course, link);
  else if (dispatch.complete?.done === false || happens(course, 0.1)) complete(course, link);
}

function openPage(course: Course, token: string): UnitPageView | null {
  const request = { fn: 'doGet', context: 'web-page', page: { parameter: { t: token } } } as const;
  const { page } = act(course, request);
  return page ? viewIn<UnitPageView>(page.html) : null;
}

interface Link {
  readonly unit: string;
  readonly token: string;
  readonly dispatch: PageDispatch;
  readonly rows: SeenRows;
}

function acknowledge(course: Course, link: Link): void {
  const { id, version, answers } = link.dispatch;
  const answer: AcknowledgeAnswer = {
    dispatch: id,
    version,
    forUnit: '',
    reason: '',
    seen: seenOf('acknowledge', answers),
    replaces: false,
    position: oneOf(course, HOSTILE) ?? '',
    name: '',
    incomingNumber: oneOf(course, ['00123', '1E5', '1/2', '', '12345678901234567890']) ?? '',
  };
  send(course, link, 'confirmReceipt', answer);
}

function complete(course: Course, link: Link): void {
  const { chance } = course;
  const { id, version, issuedOn, answers } = link.dispatch;
  const eligible = chance.between(5, 90);
  const heads = (count: number) => typedHeads({ party: String(count) });
  const answer = completionAnswer({
    dispatch: id,
    version,
    seen: seenOf('complete', answers),
    state: happens(course, 0.2) ? 'inProgress' : 'completed',
    eligible: heads(eligible),
    entries: [
      {
        form: chance.pick(['meeting', 'cellMeeting', 'onlineMeeting']),
        heldOn: issuedOn,
        sessions: String(chance.between(1, 3)),
        attended: heads(eligible - chance.between(0, 5)),
      },
    ],
    difficulties: happens(course, 0.3) ? (oneOf(course, HOSTILE) ?? '') : '',
  });
  send(course, link, 'reportResult', answer);
}

/** Times that the page tries to send one request. Faults end before the last one. */
const TRIES = 6;

function send(
  course: Course,
  { unit, token, dispatch, rows }: Link,
  fn: 'confirmReceipt' | 'reportResult',
  answer: AcknowledgeAnswer | ReportAnswer,
): void {
  const { chance } = course;
  const part = () => chance.between(0, 0xff_ff_ff).toString(16).padStart(8, '0');
  const request = part() + part() + part() + part();
  const storm = course.storm;
  const asked = dayAt(now(course));
  const key = `${dispatch.id}/${unit}`;
  let twice = happens(course, 0.15);
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const isCalm = tries === TRIES;
    course.storm = storm && !isCalm;
    if (isCalm) course.google.holdLock(false);
    noteAsked(course, stagesOf(fn, key));
    const { result, error } = act(course, {
      fn,
      context: 'page-call',
      args: [token, answer, request, rows],
    });
    const outcome = error ? undefined : (result as AnswerOutcome | undefined);
    if (!isFinal(outcome, isCalm)) continue;
    if (outcome.state !== 'recorded') {
      judgeRefusal(course, { unit, fn, outcome });
      break;
    }
    taken(course, { key, fn, answer, outcome });
    if (outcome.at.slice(0, 10) < asked) {
      violated(course, 36, { expected: `an answer of ${asked}`, found: outcome.at });
    }
    if (!twice) break;
    twice = false;
  }
  course.storm = storm;
}

/** False if the contact tries again: the call failed, or did so for a moment. */
function isFinal(outcome: AnswerOutcome | undefined, isCalm: boolean): outcome is AnswerOutcome {
  if (!outcome || outcome.state === 'busy') return false;
  return outcome.state !== 'unavailable' || isCalm;
}

/**
 * Checks a refusal. It is right if the version has changed, the dispatch was closed or a colleague has sent the same
 * meanwhile; otherwise the answer was valid.
 */
function judgeRefusal(
  course: Course,
  { unit, fn, outcome }: { unit: string; fn: string; outcome: AnswerOutcome },
): void {
  if (outcome.state === 'changed' || outcome.state === 'alike') return;
  violated(course, 9, {
    expected: `${fn} of ${unit} is recorded`,
    found: JSON.stringify(outcome),
  });
}

/** Stages that an answer covers. A training report also acknowledges. */
function stagesOf(fn: string, key: string): string[] {
  return [`acknowledge ${key}`, ...(fn === 'reportResult' ? [`complete ${key}`] : [])];
}

function noteAsked(course: Course, names: readonly string[]): void {
  const { asked } = course.facts;
  for (const name of names) asked.set(name, (asked.get(name) ?? new Set()).add(today(course)));
}

interface Taken {
  readonly key: string;
  readonly fn: string;
  readonly answer: AcknowledgeAnswer | ReportAnswer;
  readonly outcome: Extract<AnswerOutcome, { state: 'recorded' }>;
}

/**
 * Checks that the first day shown by the page is a day on which the contact sent something, and
 * records the answer.
 */
function taken(course: Course, { key, fn, answer, outcome }: Taken): void {
  const { facts, tally } = course;
  const { acknowledgedOn, completedOn } = outcome.answers;
  const note = (stage: string, on: Day | null) => {
    const name = `${stage} ${key}`;
    if (facts.answers.has(name)) return;
    facts.answers.set(name, { on, at: now(course) });
    if (on === null || !facts.asked.get(name)?.has(on))
      violated(course, 36, { expected: `${name} on a day of its answers`, found: String(on) });
  };
  tally.answers += 1;
  note('acknowledge', acknowledgedOn);
  if (fn === 'reportResult') {
    if ((answer as ReportAnswer).state === 'completed') note('complete', completedOn);
    else facts.answers.delete(`complete ${key}`);
  }
}
