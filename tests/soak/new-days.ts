import { viewIn } from '../../local/demo/mailbox';
import { headersOf, tableOf } from '../../local/sheet-table';
import { addDays, formatDay } from '../../src/calendar/day';
import type { SectionsView } from '../../src/forms/form-view';
import { cellName } from '../../src/texts/cell-name';
import { fill } from './answer-acts';
import { type Course, OWNER, today, words } from './course';
import { insist } from './run-act';

/** Days that the office grants to units that were notified too late. */
const GIVEN = 6;

/** Most units that get a later deadline one by one. If there are more, the dispatch gets it. */
const FEW = 5;

/** Most deadlines that the office changes on one morning. */
const MOST = 40;

/**
 * Cell of Văn bản with a deadline that had passed before units were notified, as Tình trạng hệ
 * thống names it.
 */
interface Passed {
  readonly row: number;
  readonly column: string;
  /** Number of units that it concerns, and the name of the first one. */
  readonly units: number;
  readonly unit: string;
}

/** Changes deadlines that had passed before units were notified, until Tình trạng hệ thống reports none. */
export function setNewDays(course: Course): void {
  const day = formatDay(addDays(today(course), GIVEN));
  for (let left = MOST; left > 0; left -= 1) {
    const passed = firstPassed(course);
    if (passed === null) return;
    if (passed.units > FEW) setForAll(course, passed, day);
    else grant(course, passed, day);
  }
}

function firstPassed(course: Course): Passed | null {
  const { shown } = insist(course, { fn: 'openHealth', context: 'menu', user: OWNER });
  const pages = shown.flatMap((one) => ('html' in one ? [one.html] : []));
  const sections = pages.flatMap((html) => viewIn<SectionsView>(html).sections);
  const named = sections
    .flatMap(({ lines }) => lines)
    .map(({ text }) => NAMED.exec(text)?.groups)
    .find((groups) => groups !== undefined);
  if (!named) return null;
  const { row, column = '', units, unit = '' } = named;
  return { row: Number(row), column, units: Number(units), unit };
}

function setForAll({ google }: Course, { row, column }: Passed, day: string): void {
  const { name, headers } = tableOf(google, 'dispatches');
  google.type(OWNER, name, cellName(row, headers.indexOf(column) + 1), day);
}

function grant(course: Course, { row, column, unit }: Passed, day: string): void {
  const dispatches = tableOf(course.google, 'dispatches');
  const units = tableOf(course.google, 'units');
  const dispatch = dispatches.rows.find(({ at }) => at === row);
  const named = units.rows.find((one) => units.text(one, 'name') === unit);
  if (!dispatch || !named) return;
  fill(course, 'changeDeadline', {
    dispatch: dispatches.text(dispatch, 'id'),
    unit: units.text(named, 'code'),
    stage: column === headersOf('dispatches', words).completeBy ? 'complete' : 'acknowledge',
    until: day,
    reason: 'chưa được báo trước hạn',
  });
}

/** Pattern of the end of a sentence that names the first of several units. */
const MORE = words.letters.moreUnits.replace('{units}', '').replace('{count}', '\\d+');

/** Pattern of the sentence that names such a cell. */
const NAMED = new RegExp(
  words.says.untoldPast
    .replace(/[().?]/g, '\\$&')
    .replace('{row}', '(?<row>\\d+)')
    .replace('{column}', '(?<column>[^”]+)')
    .replace('{units}', '(?<units>\\d+)')
    .replace('{unit}', `(?<unit>[^)]+?)(?:${MORE})?`)
    .replace(/\{\w+\}/g, '.+'),
);
