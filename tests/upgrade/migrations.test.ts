import { describe, expect, it } from 'vitest';
import { headersOf } from '../../local/sheet-table';
import { FIRST_VERSION } from '../../src/records/file-version';
import { MIGRATIONS } from '../../src/upgrade/migrations';
import { SCHEMA } from '../../src/workbook/reading/this-version';
import { grid } from '../builders/grid';
import { words } from '../fakes/office';

it('migrations lead from the first schema to this version’s, one by one', () => {
  const { schema: first } = FIRST_VERSION;
  const wanted = Array.from({ length: SCHEMA - first }, (_, at) => first + at + 1);
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(wanted);
});

describe('the migration to schema 2', () => {
  const headers: Readonly<Record<string, string>> = headersOf('dispatches', words);
  const row = (cells: Readonly<Record<string, string>>) =>
    Object.keys(headers).map((key) => cells[key] ?? '');
  const plain = {
    ...{ id: 'VB-001', number: '1-CV', type: 'Công văn', subject: 'việc mẫu' },
    ...{ issuedOn: '30/10/2024', acknowledgeBy: '08/11/2024', completeBy: '30/11/2024' },
  };
  const oldClosings = '17/03/2026 | 1 | 7 3 0 4 1 0 6 0 4 2 1 43 41 | Tháng 3/2026 | 1pbb';
  const asked = 'receiptAndResult|training|page|';
  const changesOf = (cells: Readonly<Record<string, string>>) => {
    const dispatches = grid(Object.values(headers), row({ ...plain, ...cells }));
    const [change] = MIGRATIONS[0]?.changes({ dispatches }, words) ?? [];
    return change?.rows.get(2);
  };

  it('records what was asked and drops closed periods of the old form', () => {
    expect(changesOf({ closings: oldClosings })).toMatchObject({ asked, closings: [] });
    expect(changesOf({})).toMatchObject({ asks: 'receiptAndResult', task: 'training', asked });
  });

  it('does what is left after a run that died, and nothing once it is done', () => {
    expect(changesOf({ asked, closings: oldClosings })).toEqual({ closings: [] });
    expect(changesOf({ asked })).toBeUndefined();
  });
});
