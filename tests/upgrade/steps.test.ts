import { expect, it } from 'vitest';
import { STEPS } from '../../src/upgrade/steps';
import { FIRST_SCHEMA, SCHEMA } from '../../src/workbook/reading/schema';

it('the steps lead from the first schema to this version’s, one by one', () => {
  const wanted = Array.from({ length: SCHEMA - FIRST_SCHEMA }, (_, at) => FIRST_SCHEMA + at + 1);
  expect(STEPS.map(({ to }) => to)).toEqual(wanted);
});
