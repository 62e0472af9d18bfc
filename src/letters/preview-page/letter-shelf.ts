import { acts, button } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { type ListedLetter, MOST_SHOWN } from '../rules/letters-view';
import { letterFilter } from './letter-filter';
import { type LetterColumns, letterTable } from './letter-table';
import type { LettersDialog } from './letters-desk';

/** A list of letters, of which those that are looked for are shown, so many at a time. */
export interface LetterShelf {
  readonly parts: readonly HTMLElement[];
  /** How many letters have been shown. */
  seen(): number;
}

/** What stands on a shelf. */
export interface Shelved {
  /** Letters at hand. */
  readonly letters: readonly ListedLetter[];
  readonly columns: LetterColumns;
  /** Asks for the letters that are not at hand, in words and a button; null where all are. */
  readonly ask: HTMLElement | null;
  /** Told which letters are found. */
  readonly narrowed?: ((found: readonly ListedLetter[]) => void) | undefined;
}

/** Builds the list; letters are looked for only among all of them. */
export function letterShelf(
  dialog: LettersDialog,
  { letters, columns, ask, narrowed }: Shelved,
): LetterShelf {
  const { shelf: words } = dialog.words;
  const seen = new Set<ListedLetter>();
  const table = letterTable(dialog, columns);
  const foot = element('div', { class: 'foot' });
  const show = (found: readonly ListedLetter[], most: number) => {
    const shown = found.slice(0, most);
    for (const letter of shown) seen.add(letter);
    table.show(shown);
    narrowed?.(found);
    const left = found.length - shown.length;
    const more = button(words.more(dialog.count(Math.min(left, MOST_SHOWN))), 'second', () => {
      show(found, most + MOST_SHOWN);
      (foot.querySelector('button') ?? table.element).focus();
    });
    const counts = words.shown(dialog.count(shown.length), dialog.count(found.length));
    fill(foot, left > 0 ? [paragraph(counts, 'soft'), acts(more)] : []);
  };
  const filter = ask ?? letterFilter(dialog, letters, (found) => show(found, MOST_SHOWN));
  show(letters, MOST_SHOWN);
  return {
    parts: [...(filter ? [filter] : []), table.element, foot],
    seen: () => seen.size,
  };
}
