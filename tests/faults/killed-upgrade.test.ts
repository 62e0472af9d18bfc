import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { FaultTrial } from '../../local/fault-trials';
import type { RunRequest } from '../../local/runs/run-request';
import { FIRST_SCHEMA, SCHEMA } from '../../src/workbook/reading/schema';
import { dist } from '../bundle/built';
import { lastingState } from '../bundle/traces';
import { shows } from '../promises/shows';
import { OWNER } from '../saved/play-office';
import { openSaved, tryPage } from '../saved/saved-office';

shows(51);

const schemas = Array.from({ length: SCHEMA - FIRST_SCHEMA }, (_, at) => FIRST_SCHEMA + at);
/** Each schema in both languages, each with a fault of its own: what dies and what throws leave the same behind. */
const saved = schemas.flatMap(
  (schema) =>
    [
      [schema, 'vi', 'kill-after'],
      [schema, 'en', 'throw-after'],
    ] as const,
);

const request: RunRequest = {
  fn: 'upgradeFile',
  args: [{ hasCopy: true }],
  context: 'dialog-call',
  user: OWNER,
};

/**
 * The whole file but for the numbers by which Google counts protections, and what is kept beside it but for the mark of
 * when the summary's flag was raised.
 */
function endOf(google: AppsScript): string {
  const { file, properties, letters, triggers } = lastingState(google);
  const { summaryDue, ...script } = properties.script ?? {};
  const tabs = file.tabs.map((tab) => ({
    ...tab,
    protections: tab.protections.map((protection) => ({ ...protection, id: 0 })),
  }));
  return JSON.stringify([tabs, script, summaryDue !== undefined, letters, triggers]);
}

/** The data calls after which an upgrade that dies, run again until it is done, ends otherwise than one that does not. */
function wrongAfter(google: AppsScript, kind: FaultTrial['kind']): number[] {
  const before = google.save();
  const { journal } = google.run(request);
  const expected = endOf(google);
  return journal.flatMap(({ call, kind: sort, name }) => {
    if (sort !== 'data' && !/\.(set|insert|hide|protect)/.test(name)) return [];
    google.restore(before);
    google.run({ ...request, faultAt: call, kind });
    const { result } = google.run(request);
    const isDone = (result as { state?: string } | undefined)?.state === 'done';
    return isDone && endOf(google) === expected ? [] : [call];
  });
}

describe('an upgrade', () => {
  it.each(saved)(
    'of a file of schema %i, in %s, ends as if nothing had happened, whichever call meets: %s',
    (schema, language, kind) => {
      const google = openSaved(dist, schema, language);
      tryPage(google);
      expect(wrongAfter(google, kind)).toEqual([]);
    },
  );
});
