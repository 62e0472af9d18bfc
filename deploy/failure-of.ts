import { format } from '../src/texts/format';
import type { DeployContext, Step } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { ClaspRefusal } from './run-clasp';
import { PROJECT_FILE } from './saved-project';

/** Reasons for an error of Google or clasp that have a sentence of their own. */
export type Refusal =
  | 'notSignedIn'
  | 'signInExpired'
  | 'scopesUnticked'
  | 'adminBlocked'
  | 'anyoneForbidden'
  | 'apiDisabled'
  | 'scriptMissing'
  | 'noAccess'
  | 'noNetwork';

/**
 * Patterns of the messages of clasp 3.4.1, Google's token endpoint and the Apps Script API, which
 * are all English.
 */
const REFUSALS: readonly [RegExp, Refusal][] = [
  [/No credentials found/i, 'notSignedIn'],
  // Unticked boxes at clasp's sign-in: https://github.com/google/clasp/issues/1025
  [/insufficient authentication scopes|insufficient permission/i, 'scopesUnticked'],
  // https://github.com/google/clasp/issues/85, https://github.com/google/clasp/issues/946
  [/policy_enforced|Advanced Protection/i, 'adminBlocked'],
  [/ANYONE access is disabled|disabled by (?:your |the )?domain administrator/i, 'anyoneForbidden'],
  [
    /invalid_grant|invalid_rapt|invalid_client|unauthorized|invalid authentication/i,
    'signInExpired',
  ],
  [/Apps Script API has not been used|has not enabled the Apps Script API/i, 'apiDisabled'],
  [/entity was not found|File not found/i, 'scriptMissing'],
  [/does not have (?:sufficient )?permission/i, 'noAccess'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket hang up|Premature close|, reason:/i,
    'noNetwork',
  ],
];

/** Commands that sentences name. */
export function commandsOf({ command, user }: Pick<DeployContext, 'command' | 'user'>) {
  const named = user ? ` -u ${user}` : '';
  return { command, login: `npx clasp login${named}`, logout: `npx clasp logout${named}` };
}

/** Finds the reason in clasp's message. Returns `null` if it is unknown. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof ClaspRefusal)) return null;
  return REFUSALS.find(([sentence]) => sentence.test(error.reply))?.[1] ?? null;
}

/**
 * Turns an error of a step into a DeployFailure that says what to do. Throws the error itself if it
 * is not from clasp.
 */
export function failureOf(
  error: unknown,
  context: Pick<DeployContext, 'words' | 'projectFile' | 'command' | 'user'>,
  { step, script }: { readonly step: Step; readonly script: string },
): DeployFailure {
  if (error instanceof DeployFailure) return error;
  const { words, projectFile = PROJECT_FILE } = context;
  const { failures, steps } = words;
  const refusal = refusalOf(error);
  const named = { step: steps[step], ...commandsOf(context) };
  if (refusal) {
    const about = { script, file: projectFile, ...named };
    return new DeployFailure(format(failures[refusal], about), { cause: error });
  }
  if (!(error instanceof ClaspRefusal)) throw error;
  if (error.stopped) return new DeployFailure(format(failures.stopped, named), { cause: error });
  const answer = { reply: `“${error.reply}”`, ...named };
  const sentence = step === 'push' ? failures.rejected : failures.unknown;
  return new DeployFailure(format(sentence, answer), { cause: error });
}
