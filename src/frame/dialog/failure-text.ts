import { messageOf } from '../server';
import type { DialogWords } from './dialog-words';

/**
 * Errors of `google.script.run` that never reach our code: several Google accounts in one browser
 * (https://issuetracker.google.com/issues/69270374), and a consent that is missing.
 */
const KNOWN: readonly (readonly [RegExp, keyof DialogWords['causes']])[] = [
  [/PERMISSION_DENIED/, 'severalAccounts'],
  [/Authori[sz]ation is required to perform that action/i, 'notAuthorised'],
];

/** Message of a failed server call; if Google's own error is known, its cause and what to do. */
export function causeOf(error: unknown, { causes }: Pick<DialogWords, 'causes'>): string {
  const message = messageOf(error);
  const known = KNOWN.find(([pattern]) => pattern.test(message));
  return known ? causes[known[1]] : message;
}
