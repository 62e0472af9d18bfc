import { expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/upgrade/migrations';
import { FIRST_SCHEMA, SCHEMA } from '../../src/workbook/reading/schema';

it('migrations lead from the first schema to this version’s, one by one', () => {
  const wanted = Array.from({ length: SCHEMA - FIRST_SCHEMA }, (_, at) => FIRST_SCHEMA + at + 1);
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(wanted);
});
