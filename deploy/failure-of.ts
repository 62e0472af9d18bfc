import { format } from '../src/texts/format';
import type { DeployContext, Step } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { ClaspRefusal } from './run-clasp';
import { PROJECT_FILE } from './saved-project';

/** Reasons for an error of Google or clasp that have a sentence of their own. */
export type Refusal =
  | 'notSignedIn'
  | 'signInExpired'
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
  [
    /invalid_grant|invalid_rapt|invalid_client|unauthorized|invalid authentication/i,
    'signInExpired',
  ],
  [/Apps Script API has not been used|has not enabled the Apps Script API/i, 'apiDisabled'],
  [/entity was not found|File not found/i, 'scriptMissing'],
  [/does not have (?:sufficient )?permission|insufficient permission/i, 'noAccess'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket hang up|Premature close|, reason:/i,
    'noNetwork',
  ],
];

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
  { words, projectFile = PROJECT_FILE }: Pick<DeployContext, 'words' | 'projectFile'>,
  { step, script }: { readonly step: Step; readonly script: string },
): DeployFailure {
  if (error instanceof DeployFailure) return error;
  const { failures, steps } = words;
  const refusal = refusalOf(error);
  const named = { step: steps[step] };
  if (refusal)
    return new DeployFailure(format(failures[refusal], { script, file: projectFile }), {
      cause: error,
    });
  if (!(error instanceof ClaspRefusal)) throw error;
  if (error.stopped) return new DeployFailure(format(failures.stopped, named), { cause: error });
  const answer = { reply: `“${error.reply}”`, ...named };
  const sentence = step === 'push' ? failures.rejected : failures.unknown;
  return new DeployFailure(format(sentence, answer), { cause: error });
}
