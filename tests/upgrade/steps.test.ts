import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../src/upgrade/steps';
import { FIRST_SCHEMA, SCHEMA } from '../../src/workbook/reading/schema';
import { savedPath } from '../saved/saved-office';

const earlier = Array.from({ length: SCHEMA - FIRST_SCHEMA }, (_, at) => FIRST_SCHEMA + at);

describe('the steps', () => {
  it('lead from the first schema to this version’s, one by one', () => {
    expect(STEPS.map(({ to }) => to)).toEqual(earlier.map((schema) => schema + 1));
  });

  it.each(earlier)('are tried on an office saved with schema %i, in both languages', (schema) => {
    const paths = (['vi', 'en'] as const).map((language) => savedPath(schema, language));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
