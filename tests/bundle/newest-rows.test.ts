import { Model } from '@odoo/o-spreadsheet';
import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { columnName } from '../../src/texts/cell-name';
import { dispatch } from './dispatch';
import { officeWith, owner, smallList } from './office';
import { tabOf, words } from './rows-of';

type Change = Readonly<Record<string, string>>;

const change = (google: AppsScript, fields: Change) => google.call(owner, 'changeDispatch', fields);

/** An office of three units with VB-001 to VB-003, whose rows are 3 to 11 of Theo dõi. */
function threeDispatches(): AppsScript {
  const google = officeWith(smallList(3));
  for (const number of ['1500-CV/HU', '1600-CV/HU'])
    google.call(owner, 'addDispatch', { ...dispatch(), number });
  return google;
}

/** Row to which the header of Theo dõi leads, as a spreadsheet computes it. */
function newestRow(google: AppsScript): unknown {
  const { B2: formula = '' } = tabOf(google, 'tracking').formulas;
  const [, row = ''] = /&range=A"&(.+)[,;]"[^"]+"\)$/.exec(formula) ?? [];
  const sheets = (['dispatches', 'tracking'] as const).map((key) => {
    const { name } = words.tabs[key];
    const cells = tabOf(google, key).values.flatMap((line, down) =>
      line.map((value, along) => [`${columnName(along + 1)}${down + 1}`, String(value)] as const),
    );
    return { id: key, name, cells: Object.fromEntries(cells) };
  });
  const [, tracking] = sheets;
  if (tracking) tracking.cells.A1 = `=${row.replaceAll(';', ',')}`;
  const { getters } = new Model({ sheets });
  return getters.getEvaluatedCell({ sheetId: 'tracking', col: 0, row: 0 }).value;
}

describe('the header of Theo dõi', () => {
  it('leads to the first row of the newest dispatch that is not over', () => {
    const google = threeDispatches();
    expect(newestRow(google)).toBe(9);
    change(google, { dispatch: 'VB-003', state: 'closed' });
    change(google, { dispatch: 'VB-002', state: 'paused', reason: 'chờ hướng dẫn' });
    expect(newestRow(google)).toBe(6);
  });

  it('stays at the headers if every dispatch is over', () => {
    const google = officeWith(smallList(2));
    change(google, { dispatch: 'VB-001', state: 'closed' });
    expect(newestRow(google)).toBe(2);
  });
});
