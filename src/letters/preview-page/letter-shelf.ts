import { acts, button } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { type ListedLetter, MOST_SHOWN } from '../rules/letters-view';
import { letterFilter } from './letter-filter';
import { type LetterColumns, letterTable } from './letter-table';
import type { LettersDialog } from './letters-desk';

/** Paged, searchable list of letters. */
export interface LetterShelf {
  readonly parts: readonly HTMLElement[];
  /** Number of letters shown so far. */
  seen(): number;
}

export interface Shelved {
  /** Loaded letters. */
  readonly letters: readonly ListedLetter[];
  readonly columns: LetterColumns;
  /** Button and text that load the remaining letters; null if all are loaded. */
  readonly ask: HTMLElement | null;
  /** Called with the letters found. */
  readonly narrowed?: ((found: readonly ListedLetter[]) => void) | undefined;
}

/** Search is available only once all letters are loaded. */
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
