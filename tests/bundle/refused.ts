import { expect } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunReport } from '../../local/runs/run-report';
import { lastingState } from './traces';

/** Sentences that a person reads after a menu entry or a dialog call. */
function sentencesOf({ error, shown, result }: RunReport): string[] {
  const told = shown.flatMap((one) => ('text' in one ? [one.text] : []));
  const { problems = [] } = (result ?? {}) as { problems?: { message: string }[] };
  return [...(error ? [error.message] : []), ...told, ...problems.map(({ message }) => message)];
}

/** Runs something that must be refused, and checks that it changes nothing. Returns its sentences. */
export function refused(google: AppsScript, act: () => RunReport) {
  const before = lastingState(google);
  const sentences = sentencesOf(act());
  expect(lastingState(google)).toEqual(before);
  return sentences;
}
