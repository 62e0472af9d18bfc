import { addDays, type Day } from '../../src/calendar/day';
import {
  changeDispatch,
  checkReport,
  chooseAnswer,
  exempt,
  extend,
  recordAnswer,
} from './answer-acts';
import { answerOnPage, readMail } from './contacts';
import { COLLEAGUE, type Course, happens, OWNER, oneOf, today } from './course';
import { addDispatch } from './found-office';
import {
  cancelLetter,
  decideLetters,
  letterCameBack,
  repeatLetter,
  sendByHand,
  settleLetters,
  tellUnit,
} from './letter-acts';
import { setNewDays } from './new-days';
import { pasteUnits, putBack, typeNonsense } from './rough-acts';
import { act } from './run-act';
import {
  addOwnColumn,
  correctAddress,
  deleteRow,
  insertRow,
  restUnit,
  sortTab,
  typeRemarks,
} from './sheet-acts';
import { calmDown, drawWeather } from './weather';

type Deed = (course: Course) => void;

const press =
  (fn: string): Deed =>
  (course) => {
    act(course, { fn, context: 'menu', user: happens(course, 0.3) ? COLLEAGUE : OWNER });
  };

/** Runs Thiết lập ban đầu again as the owner, which must change nothing. */
function setUpAgain(course: Course): void {
  act(course, { fn: 'setUp', context: 'menu', user: OWNER, answers: ['YES'] });
}

/** Acts of staff with the weights by which they are drawn. */
const STAFF: readonly (readonly [number, Deed])[] = [
  [8, decideLetters],
  [5, sendByHand],
  [4, settleLetters],
  [1, repeatLetter],
  [2, cancelLetter],
  [1, letterCameBack],
  [2, tellUnit],
  [4, recordAnswer],
  [4, chooseAnswer],
  [3, extend],
  [1, exempt],
  [2, checkReport],
  [1, changeDispatch],
  [5, sortTab],
  [3, insertRow],
  [1, deleteRow],
  [2, correctAddress],
  [2, restUnit],
  [2, typeRemarks],
  [1, (course) => addOwnColumn(course, course.chance.pick(['tracking', 'units', 'outbox']))],
  [3, press('updateSummary')],
  [1, press('openHealth')],
  [1, press('openReport')],
  [1, setUpAgain],
  [1, (course) => void course.google.open(COLLEAGUE)],
];

const DECK: readonly Deed[] = STAFF.flatMap(([often, deed]) => Array<Deed>(often).fill(deed));

/** Acts of staff who use the spreadsheet carelessly. */
const ROUGH_DECK: readonly Deed[] = [
  ...DECK,
  ...Array<Deed>(8).fill(typeNonsense),
  ...Array<Deed>(3).fill(pasteUnits),
  ...Array<Deed>(3).fill(deleteRow),
];

/** Acts that may happen during a run, at any of its calls. */
const MIDST: readonly Deed[] = [answerOnPage, answerOnPage, sortTab, insertRow, chooseAnswer];

/** Number of days without faults at the end of a campaign. */
export const CALM_DAYS = 10;

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

/** Lets time pass to a minute of the day in Vietnam, without clock runs, which are played separately. */
function passTo({ google }: Course, day: Day, minute: number): void {
  const instant = Date.parse(`${day}T00:00:00Z`) + (minute - 7 * 60) * MINUTE;
  google.advanceTo(new Date(instant).toISOString(), { missed: 'all' });
}

/** Runs the clock trigger: alone, twice, with an act in the middle, or together with a person's dialog. */
export function tick(course: Course): void {
  const { chance } = course;
  const request = { fn: 'tick', context: 'time-trigger' } as const;
  if (!course.storm || happens(course, 0.7)) {
    act(course, request);
    return;
  }
  if (happens(course, 0.3)) {
    act(course, request);
    act(course, request);
    return;
  }
  const deed = oneOf(course, MIDST);
  const at = chance.between(1, course.busyCalls);
  const midst = () => {
    const { storm } = course;
    course.storm = false;
    deed?.(course);
    course.storm = storm;
  };
  const held = happens(course, 0.1);
  if (held) course.google.holdLock(true);
  act(course, { ...request, at: { [at]: midst } });
  if (held) course.google.holdLock(false);
}

/** Minutes of the day at which the clock trigger runs: punctually, seldom, or not at all. */
function ticksOf(course: Course): number[] {
  const { chance } = course;
  if (happens(course, 0.08)) return [];
  if (happens(course, 0.04)) return Array.from({ length: 40 }, (_, index) => 470 + index * 10);
  return Array.from({ length: chance.between(1, 5) }, () => chance.between(7 * 60, 18 * 60));
}

/**
 * True if another dispatch is issued on day number `at`, counted from 0. The first one exists
 * before the days begin.
 */
function bringsDispatch(course: Course, at: number): boolean {
  const { days, course: going } = course.options;
  if (!going) return happens(course, 0.03);
  return at > 0 && at % Math.floor(days / going.dispatches) === 0 && at < days - CALM_DAYS;
}

/** Plays a day on which anything may go wrong. */
export function playStormyDay(course: Course, at: number): void {
  const day = today(course);
  const { chance, options, tally } = course;
  course.storm = true;
  drawWeather(course);
  const answering = Math.min(12, 1 + options.units / 10);
  const plan: [minute: number, deed: Deed][] = [
    ...ticksOf(course).map((minute): [number, Deed] => [minute, tick]),
    ...Array.from({ length: chance.between(0, answering) }, (): [number, Deed] => [
      chance.between(1, DAY_MINUTES - 20),
      answerOnPage,
    ]),
    ...Array.from({ length: chance.between(0, 4) }, (): [number, Deed] => [
      chance.between(8 * 60, 17 * 60),
      oneOf(course, options.course?.isRough ? ROUGH_DECK : DECK) ?? decideLetters,
    ]),
  ];
  if (bringsDispatch(course, at)) plan.push([10 * 60, addDispatch]);
  for (const [minute, deed] of plan.sort(([a], [b]) => a - b)) {
    passTo(course, day, minute);
    readNewMail(course);
    deed(course);
    tally.acts += 1;
  }
  endDay(course, day);
}

/** Plays a day without faults on which staff do their work. */
export function playCalmDay(course: Course): void {
  const day = today(course);
  course.storm = false;
  calmDown(course);
  for (let minute = 8 * 60; minute < 17 * 60; minute += 30) {
    passTo(course, day, minute);
    tick(course);
    if (minute === 8 * 60) settleLetters(course);
    if (minute === 8 * 60 + 30) setNewDays(course);
    if (minute === 9 * 60) decideLetters(course, 1);
  }
  endDay(course, day);
}

/** Updates Tổng hợp, so that its figures can be compared with the rows. */
export function updateSummary(course: Course): void {
  act(course, { fn: 'updateSummary', context: 'menu', user: OWNER });
}

function endDay(course: Course, day: Day): void {
  readNewMail(course);
  putBack(course);
  passTo(course, day, DAY_MINUTES - 5);
  course.storm = false;
}

/** Lets time pass to midnight of the next day. */
export function nextDay(course: Course): void {
  passTo(course, addDays(today(course), 1), 0);
}

function readNewMail(course: Course): void {
  const { google, tally } = course;
  const { letters } = google;
  readMail(course, letters.slice(tally.letters));
  tally.letters = letters.length;
}
