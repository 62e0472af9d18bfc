import { element } from '../../frame/element';
import { columnName } from '../../texts/cell-name';
import { cleanText } from '../../texts/clean-text';
import type { ListColumn } from '../list/list-columns';
import { type ImportRoom, patternsFor, rawTable } from './import-room';

/** Cells of a column that are shown as examples. */
const EXAMPLES = 2;

/** Builds the table of the list's columns: header, examples, and what each is taken for, which can be changed. */
export function mappingTable(room: ImportRoom): HTMLElement {
  const { draft } = room;
  const { columns: words } = room.words;
  const width = draft.header.texts.length;
  const filled = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rawTable(draft).some((row) => (row[at] ?? '').trim() !== ''),
  );
  const selects = new Map<number, HTMLSelectElement>();
  const rows = filled.map((at) => {
    const name = words.letter(columnName(at + 1), draft.header.texts[at] ?? '');
    const select = meaningSelect(room, at, name);
    selects.set(at, select);
    select.addEventListener('change', () => remap(room, at, selects));
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', { class: 'examples' }, examplesOf(room, at)),
      element('td', {}, select),
    );
  });
  const head = [words.column, words.examples, words.meaning].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  const region = {
    class: 'scroll mapping',
    tabindex: '0',
    role: 'region',
    'aria-label': words.table,
  };
  return element(
    'div',
    region,
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
  );
}

function meaningSelect({ draft, words }: ImportRoom, at: number, name: string): HTMLSelectElement {
  const columns = [...new Set(patternsFor(draft).map(([column]) => column))];
  const order = Object.keys(words.listColumns) as ListColumn[];
  const options = order
    .filter((column) => columns.includes(column))
    .map((column) => element('option', { value: column }, words.listColumns[column]));
  const select = element(
    'select',
    { class: 'control', 'aria-label': words.columns.meaningOf(name) },
    element('option', { value: '' }, words.columns.unused),
    ...options,
  );
  const meant = order.find((column) => draft.header.mapping[column] === at);
  select.value = meant ?? '';
  return select;
}

/** A meaning belongs to one column: what had it before is not used any more. */
function remap({ draft }: ImportRoom, at: number, selects: Map<number, HTMLSelectElement>): void {
  const chosen = selects.get(at)?.value ?? '';
  for (const [other, select] of selects)
    if (other !== at && select.value === chosen) select.value = '';
  const mapping = [...selects].flatMap(([place, { value }]) =>
    value === '' ? [] : [[value, place]],
  );
  draft.header = { ...draft.header, mapping: Object.fromEntries(mapping) };
  draft.decisions.clear();
}

function examplesOf({ draft }: ImportRoom, at: number): string {
  const below = rawTable(draft).slice(draft.header.first + draft.header.height);
  const texts = below.map((row) => cleanText(row[at] ?? '')).filter((text) => text !== '');
  return [...new Set(texts)].slice(0, EXAMPLES).join(' · ');
}
