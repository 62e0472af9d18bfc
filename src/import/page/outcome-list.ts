import { element } from '../../frame/element';
import type { ImportDialogState } from './dialog-state';

/** Further entries are only counted: thousands of them are easier to read in the sheet. */
const MAX_SHOWN = 200;

export interface OutcomeList {
  readonly title: string;
  readonly entries: readonly string[];
  readonly open: boolean;
}

export function outcomeList(
  { dialog }: ImportDialogState,
  { title, entries, open }: OutcomeList,
): HTMLElement | null {
  if (entries.length === 0) return null;
  const shown = entries.slice(0, MAX_SHOWN).map((entry) => element('li', {}, entry));
  const rest = entries.length - shown.length;
  if (rest > 0) shown.push(element('li', {}, dialog.words.more(dialog.count(rest))));
  return element(
    'details',
    { open },
    element('summary', {}, `${title} (${dialog.count(entries.length)})`),
    element('ul', {}, ...shown),
  );
}
