import { momentText } from '../../calendar/moment';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import { cellText } from '../../workbook/cells/read-cell';
import type { RowOf } from '../../workbook/cells/tab';
import { cellOf } from '../../workbook/cells/write-cells';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import type { trackingTab } from '../../workbook/tabs/tracking-tab';
import { answerDetail } from './answer-detail';

type DirectiveRow = RowOf<typeof directivesTab>;

/** What forms change of a dispatch. */
const CHANGED = ['state', 'version', 'acknowledgeBy', 'trainBy', 'changes'] as const;

const held = (row: DirectiveRow, words: Words) =>
  CHANGED.map((key) => cellText(cellOf(row[key], directivesTab.columns[key], words)));

/** Gives what a form has seen of the dispatches that it offers, for `changedMeanwhile`. */
export function seenDirectives(rows: readonly DirectiveRow[], words: Words): string {
  return JSON.stringify(Object.fromEntries(rows.map((row) => [row.id, held(row, words)])));
}

/**
 * Says what of a dispatch was changed elsewhere since a form was opened, before it is written over; null when nothing was,
 * or when the dispatch holds already what the form writes.
 */
export function changedMeanwhile(
  row: DirectiveRow,
  { seen = '' }: FormAnswers,
  { writes, words }: { readonly writes: Partial<DirectiveRow>; readonly words: Words },
): FormOutcome | null {
  if (Object.entries(writes).every(([key, value]) => row[key as keyof DirectiveRow] === value))
    return null;
  const known: Readonly<Record<string, readonly string[]>> = seen === '' ? {} : JSON.parse(seen);
  const before = known[row.id];
  const now = held(row, words);
  const { headers } = words.tabs.directives;
  const changes = CHANGED.flatMap((key, at) =>
    before && before[at] !== now[at] ? [`${headers[key]}: ${now[at]}`] : [],
  );
  if (changes.length === 0) return null;
  const values = { number: row.number, changes: changes.join('; ') };
  const message = say(words.says.directiveChangedElsewhere, values);
  const after = JSON.stringify({ ...known, [row.id]: now });
  return { done: false, problems: [{ field: '', message }], seen: after };
}

/** Says the same of a row of Theo dõi; what a form has seen is the moment at which it was opened. */
export function rowChangedMeanwhile(
  row: RowOf<typeof trackingTab>,
  { seen = '' }: FormAnswers,
  words: Words,
): FormOutcome | null {
  const at = row.changedAt;
  if (at === null || seen === '' || at <= seen) return null;
  const states = [words.choices.acknowledgeState[row.acknowledge], answerDetail(row, words)];
  const values = { who: row.changedBy, at: momentText(at), now: states.join('; ') };
  const message = say(words.says.rowChangedElsewhere, { key: row.unitName, ...values });
  return { done: false, problems: [{ field: '', message }], seen: at };
}
