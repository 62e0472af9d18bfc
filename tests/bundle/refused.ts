import { expect } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { RunReport } from '../../local/runs/run-report';
import { lastingState } from './traces';

/** Sentences that a person reads after a run: error, alerts, toasts and form problems. */
function sentencesOf({ error, shown, result }: RunReport): string[] {
  const told = shown.flatMap((one) => ('text' in one ? [one.text] : []));
  const { problems = [] } = (result ?? {}) as { problems?: { message: string }[] };
  return [...(error ? [error.message] : []), ...told, ...problems.map(({ message }) => message)];
}

/**
 * Runs an act that must be refused, and expects that it changes nothing. Returns the sentences that
 * the person reads.
 */
export function refused(google: AppsScript, act: () => RunReport) {
  const before = lastingState(google);
  const sentences = sentencesOf(act());
  expect(lastingState(google)).toEqual(before);
  return sentences;
}
