import { expect, it } from 'vitest';
import { officeWith, smallList } from '../bundle/office';
import { cellAt, placeOf, words } from '../bundle/rows-of';
import { linesLacking, linesOf } from './loop/office-lines';

const { name } = words.tabs.units;

/** An office with three units, and its lines. */
function office() {
  const google = officeWith(smallList(3));
  return { google, before: linesOf(google) };
}

it('the lines of an office stay the same if people move rows and columns or insert empty ones', () => {
  const { google, before } = office();
  google.file.orderRows(name, 2, [2, 0, 1]);
  google.file.insertRow(name, 3, 2);
  google.file.moveColumn(name, placeOf(google, 'units', 'email'), 1);
  google.file.insertColumn(name, 4);
  const now = linesOf(google);
  expect([...linesLacking(before, now), ...linesLacking(now, before)]).toEqual([]);
});

it('a cell that differs, in a row that is the same otherwise, makes another line', () => {
  const { google, before } = office();
  google.file.type(name, cellAt(google, 'units', 'phone', 3), '0100');
  const [lost, added] = [
    linesLacking(before, linesOf(google)),
    linesLacking(linesOf(google), before),
  ];
  expect([lost, added].map((lines) => lines.map(({ of, id }) => [of, id]))).toEqual([
    [['units', 'PN-002']],
    [['units', 'PN-002']],
  ]);
  expect(added[0]?.cells.phone).toBe('0100');
});

it('a text beside the rows, under no header, makes a line', () => {
  const { google, before } = office();
  google.file.insertColumn(name, 2);
  google.file.removeRules(name, 'B1:B9');
  google.file.type(name, 'B3', 'lạc');
  const added = linesLacking(linesOf(google), before);
  expect(added.map(({ id, cells }) => [id, cells['']])).toEqual([['PN-002', 'lạc']]);
});
