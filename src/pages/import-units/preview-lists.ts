import type { ImportPreview } from '../../core/dialog-view';
import { element } from '../frame/element';
import type { ImportDesk } from './import-desk';

/** How many entries a list shows; a list of thousands is read in the sheet, not here. */
const MOST_SHOWN = 200;

/** Builds the counts of what an import would do. */
export function previewCounts(desk: ImportDesk, preview: ImportPreview): HTMLElement {
  const { counts: words } = desk.words.import;
  const { blocked, warned } = problemsOf(preview);
  const entry = (label: string, count: number, kind: string) =>
    element(
      'div',
      count > 0 && kind !== '' ? { class: kind } : {},
      element('dt', {}, label),
      element('dd', {}, desk.count(count)),
    );
  return element(
    'dl',
    { class: 'counts' },
    entry(words.added, preview.added.length, ''),
    entry(words.changed, preview.changed.length, ''),
    entry(words.same, preview.same, ''),
    entry(words.blocked, blocked.length, 'blocked'),
    entry(words.warned, warned.length, 'warned'),
  );
}

/** Lists what an import would do, by line of the list; what needs a person comes first. */
export function previewLists(desk: ImportDesk, preview: ImportPreview): HTMLElement[] {
  const { import: words } = desk.words;
  const { blocked, warned } = problemsOf(preview);
  const at = (line: number, text: string) => words.at(desk.count(line), text);
  const changed = preview.changed.map(({ line, name, changes }) => {
    const each = changes.map(({ column, before, after }) => words.change(column, before, after));
    return at(line, `${name} – ${each.join('; ')}`);
  });
  const added = preview.added.map(({ line, name, block }) => at(line, words.inBlock(name, block)));
  return [
    list(desk, words.blockedList, {
      entries: blocked.map((one) => at(one.line, one.message)),
      open: true,
    }),
    list(desk, words.warnedList, {
      entries: warned.map((one) => at(one.line, one.message)),
      open: true,
    }),
    list(desk, words.changedList, { entries: changed, open: false }),
    list(desk, words.addedList, { entries: added, open: false }),
  ].filter((one): one is HTMLDetailsElement => one !== null);
}

function problemsOf({ problems }: ImportPreview) {
  return {
    blocked: problems.filter(({ blocks }) => blocks),
    warned: problems.filter(({ blocks }) => !blocks),
  };
}

function list(
  desk: ImportDesk,
  title: string,
  { entries, open }: { entries: readonly string[]; open: boolean },
): HTMLDetailsElement | null {
  if (entries.length === 0) return null;
  const shown = entries.slice(0, MOST_SHOWN).map((entry) => element('li', {}, entry));
  const rest = entries.length - shown.length;
  if (rest > 0) shown.push(element('li', {}, desk.words.more(desk.count(rest))));
  return element(
    'details',
    { open },
    element('summary', {}, `${title} (${desk.count(entries.length)})`),
    element('ul', {}, ...shown),
  );
}
