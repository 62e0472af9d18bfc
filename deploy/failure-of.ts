import { format } from '../src/texts/format';
import type { DeployContext, Step } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { ClaspRefusal } from './run-clasp';
import { PROJECT_FILE } from './saved-project';

/** Known reasons of Google or clasp. */
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

/** Reason in clasp's message; null if unknown. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof ClaspRefusal)) return null;
  return REFUSALS.find(([sentence]) => sentence.test(error.reply))?.[1] ?? null;
}

/** Turns an error of a step into a sentence that says what to do. */
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
