import { Model } from '@odoo/o-spreadsheet';
import { beforeAll, expect, it, vi } from 'vitest';
import { takeOverView } from '../../local/playground/client/sheet/same-view';

const workbook = () =>
  new Model({
    sheets: [
      { id: 'first', colNumber: 20, rowNumber: 100 },
      { id: 'second', colNumber: 20, rowNumber: 100 },
    ],
  });

beforeAll(() => {
  vi.spyOn(console, 'debug').mockImplementation(() => {});
});

it.each([
  ['at its beginning', 0],
  ['further down', 400],
])('a person stays where they are, %s, however often the file is shown anew', (_, offsetY) => {
  const seen = workbook();
  const window = { width: 800, height: 400, gridOffsetX: 48, gridOffsetY: 26 };
  seen.dispatch('RESIZE_SHEETVIEW', window);
  seen.dispatch('ACTIVATE_SHEET', { sheetIdFrom: 'first', sheetIdTo: 'second' });
  seen.dispatch('SET_VIEWPORT_OFFSET', { offsetX: 0, offsetY });
  const whereIs = ({ getters }: Model) => [
    getters.getActiveSheetId(),
    getters.getActivePosition(),
    getters.getActiveSheetScrollInfo(),
  ];
  const anew = workbook();
  takeOverView(anew, seen);
  const onceMore = workbook();
  takeOverView(onceMore, anew);
  expect(whereIs(onceMore)).toEqual(whereIs(seen));
});
