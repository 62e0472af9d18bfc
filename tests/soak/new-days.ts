import { viewIn } from '../../local/demo/mailbox';
import { addDays, formatDay } from '../../src/calendar/day';
import type { SectionsView } from '../../src/forms/form-view';
import { cellName } from '../../src/texts/cell-name';
import { type Course, OWNER, today, words } from './course';
import { insist } from './run-act';
import { tableOf } from './sheet-table';

/** Days that the office gives units that were told too late. */
const GIVEN = 6;

/**
 * Reads Tình trạng hệ thống, and types a new day into each cell of Văn bản that it names because units were not told before
 * the old one had passed.
 */
export function setNewDays(course: Course): void {
  const { shown } = insist(course, { fn: 'openHealth', context: 'menu', user: OWNER });
  const table = tableOf(course.google, 'directives');
  const day = formatDay(addDays(today(course), GIVEN));
  for (const page of shown) {
    if (!('html' in page)) continue;
    const lines = viewIn<SectionsView>(page.html).sections.flatMap(({ lines }) => lines);
    for (const { text } of lines) {
      const { row, column } = NAMED.exec(text)?.groups ?? {};
      const place = table.headers.indexOf(column ?? '') + 1;
      if (place > 0) course.google.type(OWNER, table.name, cellName(Number(row), place), day);
    }
  }
}

/** The sentence that names such a cell. */
const NAMED = new RegExp(
  words.says.untoldPast
    .replace(/[().?]/g, '\\$&')
    .replace('{row}', '(?<row>\\d+)')
    .replace('{column}', '(?<column>[^”]+)')
    .replace(/\{\w+\}/g, '.+'),
);
