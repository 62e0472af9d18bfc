import { format } from '../src/texts/format';
import { DeployFailure } from './deploy-failure';
import type { Desk, Step } from './desk';
import { KEPT_FILE } from './kept-project';
import { ClaspRefusal } from './run-clasp';

/** Why Google or clasp refused, as far as its sentence tells. */
export type Refusal =
  | 'notSignedIn'
  | 'signInExpired'
  | 'apiDisabled'
  | 'scriptMissing'
  | 'noAccess'
  | 'noNetwork';

/** Sentences of clasp 3.4.1, of Google's token endpoint and of the Apps Script API; all are English. */
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

/** Says why clasp was refused; null when its sentence is none of those known. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof ClaspRefusal)) return null;
  return REFUSALS.find(([sentence]) => sentence.test(error.reply))?.[1] ?? null;
}

/** Puts what went wrong in a step into a sentence that says what to do. */
export function failureOf(
  error: unknown,
  { words, keptFile = KEPT_FILE }: Pick<Desk, 'words' | 'keptFile'>,
  { step, script }: { readonly step: Step; readonly script: string },
): DeployFailure {
  if (error instanceof DeployFailure) return error;
  const { failures, steps } = words;
  const refusal = refusalOf(error);
  const named = { step: steps[step] };
  if (refusal)
    return new DeployFailure(format(failures[refusal], { script, file: keptFile }), {
      cause: error,
    });
  if (!(error instanceof ClaspRefusal)) throw error;
  if (error.stopped) return new DeployFailure(format(failures.stopped, named), { cause: error });
  const answer = { reply: `“${error.reply}”`, ...named };
  const sentence = step === 'push' ? failures.rejected : failures.unknown;
  return new DeployFailure(format(sentence, answer), { cause: error });
}
