import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/words/words-in';
import { count } from '../../../src/workbook/cells/kinds/count';
import { day } from '../../../src/workbook/cells/kinds/day';
import { deadline } from '../../../src/workbook/cells/kinds/deadline';
import { hour } from '../../../src/workbook/cells/kinds/hour';
import { list } from '../../../src/workbook/cells/kinds/list';
import { text } from '../../../src/workbook/cells/kinds/text';
import { faultOf, readCell, shownText } from '../../../src/workbook/cells/read-cell';
import { HEADER } from '../../builders/header';

/** A time without a date, as Sheets stores it. */
const TIME = { serial: 8.5 / 24, shown: '30/12/1899 08:30' };

it.each([
  ['a negative number', count(HEADER, 90), -5, 'negative'],
  ['a part of a number', count(HEADER, 90), 2.5, 'notCount'],
  ['a day of before all that are read', day(HEADER, 90), '01/01/1900', 'dayTooFar'],
  ['a day of after all that are read', day(HEADER, 90), '02/01/2739807', 'dayTooFar'],
  ['a year of two digits', day(HEADER, 90), '30/10/24', 'notDay'],
  ['no day', day(HEADER, 90), 'mai', 'notDay'],
  ['no hour', hour(HEADER, 90), 'chiều', 'notHour'],
  ['an hour after the last of a day', hour(HEADER, 90), '25:00', 'notHour'],
  ['no deadline', deadline(HEADER, 90), '', 'noDeadline'],
  ['a time where a text is wanted', text(HEADER, 90), TIME, 'notText'],
  ['a time where a list is wanted', list(HEADER, 90), TIME, 'notText'],
  ['an error of a formula where a text is wanted', text(HEADER, 90), '#REF!', 'notText'],
  ['an error of a formula where a list is wanted', list(HEADER, 90), '#REF!', 'notText'],
] as const)('%s is called what it is', (_, column, cell, kind) => {
  expect([readCell(cell, column, wordsIn('vi')), faultOf(cell, column)]).toEqual([undefined, kind]);
});

it('a time in a cell for numbers is shown as a time', () => {
  const shown = [8.5 / 24, 45, 2.5, 'x'].map((cell) => shownText(cell, count(HEADER, 90)));
  expect(shown).toEqual(['08:30', '45', '2.5', 'x']);
});

it('a date of 30/12/1899 is shown as its column shows it', () => {
  expect([day(HEADER, 90), text(HEADER, 90)].map((column) => shownText(TIME, column))).toEqual([
    '30/12/1899',
    '08:30',
  ]);
});

it('an hour is read as people and Sheets write it', () => {
  const cells = ['16 giờ', '16:30', 8, TIME, ''];
  const read = cells.map((cell) => readCell(cell, hour(HEADER, 90), wordsIn('vi')));
  expect(read).toEqual(['16:00', '16:30', '08:00', '08:30', '']);
});
