import { element } from '../../../frame/element';
import type { LineSkipReason } from '../../list/line-skip-reason';
import type { SkippedLine } from '../../list/list-lines';
import type { ImportDialogState } from '../dialog-state';

/** `MAX_SHOWN` is the most lines shown. The list starts expanded if at most `FEW` lines may be units. */
const MAX_SHOWN = 300;
const FEW = 30;

/** Reasons of skipped lines that are certainly not units. */
const NEVER_UNITS: readonly LineSkipReason[] = ['title', 'header', 'blank'];

export function skippedLines(
  { draft, dialog, words: all }: ImportDialogState,
  skipped: readonly SkippedLine[],
  onChange: () => void,
): HTMLElement | null {
  const { preview: words } = all;
  if (skipped.length === 0) return null;
  const mayBeUnits = skipped.filter(({ reason }) => !NEVER_UNITS.includes(reason));
  const others = skipped.filter(({ reason }) => NEVER_UNITS.includes(reason));
  const sentence = ({ line, text, reason }: SkippedLine) =>
    words.at(dialog.count(line), words.skipped(text, all.skipReasons[reason]));
  const boxes = mayBeUnits.slice(0, MAX_SHOWN).map((one) => {
    const id = `take-${one.line}`;
    const control = element('input', { type: 'checkbox', id });
    control.checked = draft.includedLines.has(one.line);
    control.addEventListener('change', () => {
      if (control.checked) draft.includedLines.add(one.line);
      else draft.includedLines.delete(one.line);
      draft.decisions.clear();
      onChange();
      document.getElementById(id)?.focus();
    });
    return element(
      'label',
      { class: 'tick', for: id },
      control,
      element('span', {}, sentence(one)),
    );
  });
  const rest = mayBeUnits.length - boxes.length;
  return element(
    'details',
    {
      class: 'skipped',
      open: draft.includedLines.size > 0 || (mayBeUnits.length > 0 && mayBeUnits.length <= FEW),
    },
    element('summary', {}, `${words.lists.skipped} (${dialog.count(skipped.length)})`),
    mayBeUnits.length > 0 ? element('p', { class: 'hint' }, words.takeInHint) : null,
    ...boxes,
    rest > 0 ? element('p', {}, dialog.words.more(dialog.count(rest))) : null,
    others.length > 0
      ? element(
          'ul',
          {},
          ...others.map((one) => element('li', {}, sentence(one))).slice(0, MAX_SHOWN),
        )
      : null,
  );
}
