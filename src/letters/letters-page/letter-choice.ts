import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { ListedLetter } from '../rules/letters-view';
import type { LettersDialog } from './letters-words';

type SelectableLetter = Pick<ListedLetter, 'id' | 'subject' | 'mailbox'>;

export interface LetterChoice {
  readonly all: HTMLElement;
  readonly counter: HTMLElement;
  /** Makes the checkbox of a letter, which then counts as shown; null if the letter cannot be selected. */
  box(letter: SelectableLetter): HTMLElement | null;
  ids(): string[];
  unseen(): number;
  /** Limits the "all" checkbox to the letters that the filter has found. */
  narrow(found: readonly SelectableLetter[]): void;
}

/**
 * `letters` are loaded and can be selected. `total` also counts those not loaded. `chosen` has the ids that are
 * selected at first.
 */
export interface SelectableLetters {
  readonly letters: readonly SelectableLetter[];
  readonly total: number;
  readonly chosen?: readonly string[];
}

export function letterChoice(
  dialog: LettersDialog,
  { letters, total, chosen: before = [] }: SelectableLetters,
): LetterChoice {
  const { choice } = dialog.words;
  const counter = paragraph('', 'soft');
  counter.setAttribute('role', 'status');
  const known = new Set(letters.map(({ id }) => id));
  const chosen = new Set(before.filter((id) => known.has(id)));
  const boxes = new Map<string, HTMLInputElement>();
  const all = tickBox(choice.all);
  let found = letters;
  const unseen = () => [...chosen].filter((id) => !boxes.has(id)).length;
  const count = () => {
    const ticked = found.filter(({ id }) => chosen.has(id)).length;
    all.checked = found.length > 0 && ticked === found.length;
    all.indeterminate = ticked > 0 && ticked < found.length;
    for (const [id, box] of boxes) box.checked = chosen.has(id);
    const sentence = choice.chosen(dialog.count(chosen.size), dialog.count(total));
    counter.textContent = [sentence, ...unseenSentence(dialog, { unseen })].join(' ');
  };
  const put = (id: string, isChosen: boolean) => (isChosen ? chosen.add(id) : chosen.delete(id));
  all.addEventListener('change', () => {
    for (const { id } of found) put(id, all.checked);
    count();
  });
  count();
  return {
    all,
    counter,
    ids: () => letters.map(({ id }) => id).filter((id) => chosen.has(id)),
    unseen,
    narrow: (letters) => {
      found = letters.filter(({ id }) => known.has(id));
      count();
    },
    box: ({ id, subject, mailbox }) => {
      if (!known.has(id)) return null;
      const box = tickBox(choice.choose(subject, mailbox));
      box.checked = chosen.has(id);
      box.addEventListener('change', () => {
        put(id, box.checked);
        count();
      });
      boxes.set(id, box);
      return box;
    },
  };
}

export function unseenSentence(
  dialog: LettersDialog,
  choice: Pick<LetterChoice, 'unseen'>,
): string[] {
  const count = choice.unseen();
  return count === 0 ? [] : [dialog.words.choice.unseen(dialog.count(count))];
}

function tickBox(label: string): HTMLInputElement {
  return element('input', { type: 'checkbox', class: 'pick', 'aria-label': label, title: label });
}
