import { expect, it } from 'vitest';
import { FIRST_VERSION } from '../../src/records/file-version';
import { MIGRATIONS } from '../../src/upgrade/migrations';
import { SCHEMA } from '../../src/workbook/reading/this-version';

it('migrations lead from the first schema to this version’s, one by one', () => {
  const { schema: first } = FIRST_VERSION;
  const wanted = Array.from({ length: SCHEMA - first }, (_, at) => first + at + 1);
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(wanted);
});
