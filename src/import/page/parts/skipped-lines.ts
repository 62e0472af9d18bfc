import { element } from '../../../frame/element';
import type { SkippedLine } from '../../list/list-lines';
import type { SkipReason } from '../../list/passed-over';
import type { ImportDialogState } from '../import-room';

/** Most lines shown with a checkbox. Up to `FEW` lines are shown expanded. */
const MOST_SHOWN = 300;
const FEW = 30;

/** Lines that certainly are no units. */
const FRAME: readonly SkipReason[] = ['title', 'header', 'blank'];

/**
 * List of skipped lines with their reasons. Lines that may be units have a checkbox to import them.
 */
export function skippedLines(
  { draft, dialog, words: all }: ImportDialogState,
  skipped: readonly SkippedLine[],
  changed: () => void,
): HTMLElement | null {
  const { preview: words } = all;
  if (skipped.length === 0) return null;
  const open = skipped.filter(({ reason }) => !FRAME.includes(reason));
  const frame = skipped.filter(({ reason }) => FRAME.includes(reason));
  const sentence = ({ line, text, reason }: SkippedLine) =>
    words.at(dialog.count(line), words.skipped(text, all.skipReasons[reason]));
  const boxes = open.slice(0, MOST_SHOWN).map((one) => {
    const id = `take-${one.line}`;
    const control = element('input', { type: 'checkbox', id });
    control.checked = draft.takenIn.has(one.line);
    control.addEventListener('change', () => {
      if (control.checked) draft.takenIn.add(one.line);
      else draft.takenIn.delete(one.line);
      draft.decisions.clear();
      changed();
      document.getElementById(id)?.focus();
    });
    return element(
      'label',
      { class: 'tick', for: id },
      control,
      element('span', {}, sentence(one)),
    );
  });
  const rest = open.length - boxes.length;
  return element(
    'details',
    { class: 'skipped', open: draft.takenIn.size > 0 || (open.length > 0 && open.length <= FEW) },
    element('summary', {}, `${words.lists.skipped} (${dialog.count(skipped.length)})`),
    open.length > 0 ? element('p', { class: 'hint' }, words.takeInHint) : null,
    ...boxes,
    rest > 0 ? element('p', {}, dialog.words.more(dialog.count(rest))) : null,
    frame.length > 0
      ? element(
          'ul',
          {},
          ...frame.map((one) => element('li', {}, sentence(one))).slice(0, MOST_SHOWN),
        )
      : null,
  );
}
