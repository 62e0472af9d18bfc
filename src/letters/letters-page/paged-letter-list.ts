import { button, buttonRow } from '../../frame/button';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { type ListedLetter, MAX_LISTED } from '../rules/letters-view';
import { letterFilter } from './letter-filter';
import { type LetterColumns, letterTable } from './letter-table';
import type { LettersDialog } from './letters-words';

export interface PagedLetterList {
  readonly parts: readonly HTMLElement[];
  seen(): number;
}

export interface PagedListParts {
  readonly letters: readonly ListedLetter[];
  readonly columns: LetterColumns;
  readonly loadRest: HTMLElement | null;
  /** Called at first with all letters, then with those that the filter finds. */
  readonly onFound?: ((found: readonly ListedLetter[]) => void) | undefined;
}

/** Shows `MAX_LISTED` letters at a time. Offers the filter only if all letters are loaded. */
export function pagedLetterList(
  dialog: LettersDialog,
  { letters, columns, loadRest, onFound }: PagedListParts,
): PagedLetterList {
  const { shelf: words } = dialog.words;
  const seen = new Set<ListedLetter>();
  const table = letterTable(dialog, columns);
  const foot = element('div', { class: 'foot' });
  const show = (found: readonly ListedLetter[], most: number) => {
    const shown = found.slice(0, most);
    for (const letter of shown) seen.add(letter);
    table.show(shown);
    onFound?.(found);
    const left = found.length - shown.length;
    const more = button(words.more(dialog.count(Math.min(left, MAX_LISTED))), 'second', () => {
      show(found, most + MAX_LISTED);
      (foot.querySelector('button') ?? table.element).focus();
    });
    const counts = words.shown(dialog.count(shown.length), dialog.count(found.length));
    fill(foot, left > 0 ? [paragraph(counts, 'soft'), buttonRow(more)] : []);
  };
  const filter = loadRest ?? letterFilter(dialog, letters, (found) => show(found, MAX_LISTED));
  show(letters, MAX_LISTED);
  return {
    parts: [...(filter ? [filter] : []), table.element, foot],
    seen: () => seen.size,
  };
}
