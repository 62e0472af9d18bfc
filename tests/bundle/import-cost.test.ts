import { expect, it } from 'vitest';
import { importList } from '../../local/import-list';
import { shows } from '../promises/shows';
import { newOffice, owner, smallList } from './office';
import { rowsOf } from './rows-of';

shows(50);

/** Number of data calls of an import that adds `units` new units. */
function callsFor(units: number): number {
  const google = newOffice();
  let calls = 0;
  const call = (name: string, ...args: unknown[]) => {
    const { result, dataCalls } = google.call(owner, name, ...args);
    calls = dataCalls;
    return result;
  };
  importList(call, smallList(units))?.write();
  expect(rowsOf(google, 'units').length).toEqual(units);
  return calls;
}

it('an import of 3,000 units needs at most sixteen data calls, two of them for the count and the headers of Nhật ký and three to see that the rows are in their places, and one more than of 30 units if the tab must grow', () => {
  const [few, many] = [callsFor(30), callsFor(3_000)];
  expect(many).toBeLessThanOrEqual(few + 1);
  expect(many).toBeLessThanOrEqual(16);
});
