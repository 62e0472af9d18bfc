import { expect, it } from 'vitest';
import { dispatch } from './dispatch';
import { importUnits, newOffice, owner, smallList } from './office';
import { cellAt, rowsOf, words } from './rows-of';

it('a unit typed directly into Đơn vị is included in the next dispatch', () => {
  const google = newOffice();
  importUnits(google, smallList(1));
  const type = (column: string, text: string) =>
    google.type(owner, words.tabs.units.name, cellAt(google, 'units', column, 3), text);
  type('name', 'Trường Mầm non Mẫu');
  type('block', 'Trường học');
  type('email', 'mn@mau.example.org; phomn@mau.example.org');
  google.call(owner, 'addDispatch', dispatch());
  expect(rowsOf(google, 'units')[1]).toMatchObject({
    code: 'DV-0001',
    email: 'mn@mau.example.org',
    ccEmail: 'phomn@mau.example.org',
  });
  expect(rowsOf(google, 'tracking').map(({ unitName }) => unitName)).toEqual([
    'Đơn vị 001',
    'Trường Mầm non Mẫu',
  ]);
});
