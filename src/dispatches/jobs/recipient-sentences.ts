import { type Dispatch, noticedOnPaper } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import type { LetterKind } from '../../records/letter-kind';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Office } from '../../workbook/reading/office';
import { isAnswered } from '../rules/complete-row';
import { countLetters } from '../rules/notified-obligations';
import { changedUnits, type RecipientRow, type RecipientsPlan } from '../rules/plan-recipients';
import type { RecipientLetters } from '../rules/recipient-letters';

interface ChangeToTell {
  readonly dispatch: Dispatch;
  readonly plan: RecipientsPlan;
  readonly letters: RecipientLetters;
  readonly office: Pick<Office, 'words' | 'units' | 'plan'>;
}

/** Says what a change of recipients does: units, letters, answers and the cell of Văn bản. */
export function recipientSentences(change: ChangeToTell): string[] {
  const { dispatch, plan, letters, office } = change;
  const { recipients } = office.words;
  const { added, removed } = changedUnits(plan);
  const answered = removed.filter(({ before }) => before && isAnswered(before));
  const unreachable = [...letters.notice, ...letters.resumed].filter(
    ({ unit }) => !addressOf(unit.email, unit.returnedEmail).usable,
  );
  const list = plan.cells.recipientBlocks.join('; ') || recipients.all;
  const isListChanged =
    dispatch.recipientBlocks.join('; ') !== plan.cells.recipientBlocks.join('; ');
  return [
    ...unitsSentence(recipients.added, added, addedLetters(change)),
    ...unitsSentence(recipients.passed, letters.passed),
    ...unitsSentence(recipients.unreachable, unreachable),
    ...unitsSentence(recipients.removed, removed, removedLetters(change)),
    ...unitsSentence(recipients.answered, answered),
    ...(isListChanged ? [format(recipients.list, { list })] : []),
  ];
}

const MAX_NAMED = 3;

function unitsSentence(sentence: string, rows: readonly RecipientRow[], letters = ''): string[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, MAX_NAMED).map(({ unit }) => unit.name);
  const more = rows.length > MAX_NAMED ? ' …' : '';
  const values = { units: rows.length, names: named.join(', ') + more, letters };
  return [format<string>(sentence, values)];
}

function addedLetters({ dispatch, letters, office }: ChangeToTell): string {
  const { recipients } = office.words;
  if (dispatch.state === 'draft') return recipients.withFirst;
  if (dispatch.state === 'paused') return recipients.whenResumed;
  const { notice, resumed } = letters;
  const parts = [
    ...counted(recipients.notices, notice, 'notice', office),
    ...counted(recipients.resumed, resumed, null, office),
  ];
  const silent = noticedOnPaper(dispatch) ? recipients.onPaper : recipients.noLetter;
  return parts.length > 0 ? parts.join(', ') : silent;
}

function removedLetters({ dispatch, letters, office }: ChangeToTell): string {
  const { recipients } = office.words;
  const [told] = counted(recipients.cancellations, letters.cancellation, 'cancellation', office);
  if (told === undefined) return recipients.noLetter;
  return dispatch.state === 'paused' ? recipients.toldWhenResumed : told;
}

/** Number of letters; empty if there are none. Without a `kind` the sentence itself says that they need approval. */
function counted(
  sentence: Words['recipients']['notices' | 'resumed' | 'cancellations'],
  rows: readonly RecipientRow[],
  kind: LetterKind | null,
  { words, units, plan }: ChangeToTell['office'],
): string[] {
  const obligations = rows.map(({ after }) => after);
  const count = countLetters(obligations, units, () => true);
  if (count === 0) return [];
  const waits = kind && plan.needsApproval.includes(kind) ? words.recipients.waits : '';
  return [format(sentence, { count }) + waits];
}
