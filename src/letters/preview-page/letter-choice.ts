import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { ListedLetter } from '../rules/letters-view';
import type { LettersDialog } from './letters-desk';

/** Which letters are ticked. */
export interface LetterChoice {
  readonly all: HTMLElement;
  readonly counter: HTMLElement;
  /** Makes the box of a letter whose row is shown for the first time; null for one that cannot be chosen. */
  box(letter: ListedLetter): HTMLElement | null;
  ids(): string[];
  /** How many are chosen whose rows were never shown. */
  unseen(): number;
  /** Says which letters the box for all stands for: those that are looked for. */
  narrow(found: readonly ListedLetter[]): void;
}

/** Letters that can be chosen: those at hand, how many there are of them in all, and which are chosen from the start. */
export interface ToChoose {
  readonly letters: readonly ListedLetter[];
  readonly total: number;
  readonly chosen?: readonly string[];
}

/** Builds the boxes that choose letters, one for all of them, and the count of the chosen. */
export function letterChoice(
  dialog: LettersDialog,
  { letters, total, chosen: before = [] }: ToChoose,
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
    const said = choice.chosen(dialog.count(chosen.size), dialog.count(total));
    counter.textContent = [said, ...unseenSentence(dialog, { unseen })].join(' ');
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

/** Says how many of the chosen letters were never shown; nothing where all were. */
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
