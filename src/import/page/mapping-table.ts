import { element } from '../../frame/element';
import { columnName } from '../../texts/cell-name';
import { cleanText } from '../../texts/clean-text';
import { personColumns } from '../list/holder-contact';
import { columnOf, type ListColumn, officeInHeader } from '../list/list-columns';
import { readUnitList } from '../list/list-lines';
import { patternsFor, takeMapping } from './import-draft';
import type { ImportDialogState } from './import-room';

/** Example cells shown per column, and their maximum length. */
const EXAMPLES = 2;
const LONGEST = 60;

/** Rows that are searched for examples. */
const LOOKED_AT = 200;

interface ColumnRow {
  readonly select: HTMLSelectElement;
  readonly hint: HTMLElement;
}

/** Table of the list's columns: header, examples and meaning. The meaning can be changed. */
export function mappingTable(room: ImportDialogState, changed: () => void): HTMLElement {
  const { draft } = room;
  const { columns: words } = room.words;
  const filled = [...draft.header.texts.keys()].filter((at) =>
    draft.table.some((row) => (row[at] ?? '').trim() !== ''),
  );
  const columns = new Map<number, ColumnRow>();
  const lines = exampleRows(room);
  const sayHints = () => {
    for (const [at, { hint }] of columns) hint.textContent = columnHint(room, at);
  };
  const rows = filled.map((at) => {
    const name = words.letter(columnName(at + 1), draft.header.texts[at] ?? '');
    const select = meaningSelect(room, at, name);
    const hint = element('p', { class: 'hint' });
    columns.set(at, { select, hint });
    select.addEventListener('change', () => {
      remap(room, at, columns);
      sayHints();
      changed();
    });
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', { class: 'examples' }, ...examplesOf(lines, at)),
      element('td', {}, select, hint),
    );
  });
  sayHints();
  const head = [words.column, words.examples, words.meaning].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  return element(
    'table',
    { class: 'mapping', 'aria-label': words.table },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

function meaningSelect(
  { draft, words }: ImportDialogState,
  at: number,
  name: string,
): HTMLSelectElement {
  const columns = [...new Set(patternsFor(draft).map(([column]) => column))];
  if (columns.includes('holder')) columns.push('holderPhone');
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

/** A meaning belongs to one column only: the column that had it before becomes unused. */
function remap(
  { draft }: ImportDialogState,
  at: number,
  columns: ReadonlyMap<number, ColumnRow>,
): void {
  const chosen = columns.get(at)?.select.value ?? '';
  for (const [other, { select }] of columns)
    if (other !== at && select.value === chosen) select.value = '';
  const mapping = [...columns].flatMap(([place, { select }]) =>
    select.value === '' ? [] : [[select.value, place]],
  );
  takeMapping(draft, Object.fromEntries(mapping));
}

/** The rows of units. All rows below the header if there are none yet. */
function exampleRows({ draft: { table, header } }: ImportDialogState): string[][] {
  const { lines } = readUnitList(table.slice(0, header.first + LOOKED_AT), header);
  const rows = lines.map(({ line }) => table[line - 1] ?? []);
  return rows.length > 0 ? rows : table.slice(header.first + header.height);
}

function examplesOf(rows: readonly (readonly string[])[], at: number): HTMLElement[] {
  const texts = rows.map((row) => cleanText(row[at] ?? '')).filter((text) => text !== '');
  return [...new Set(texts)]
    .slice(0, EXAMPLES)
    .map((text) => element('div', {}, text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text));
}

/** Hint for a column: recognized by its contents, partly left out, or why it is not used. */
function columnHint(room: ImportDialogState, at: number): string {
  const { draft, words: all } = room;
  const { columns: words } = all;
  const { mapping, guessed, texts } = draft.header;
  const meant = (Object.keys(mapping) as ListColumn[]).find((column) => mapping[column] === at);
  if (meant !== undefined && personColumns(draft.table, draft.header).includes(at))
    return personHint(room, meant, texts[at] ?? '');
  if (meant !== undefined) return guessed.includes(meant) ? words.byContents : '';
  const like = columnOf(texts[at] ?? '', patternsFor(draft));
  const other = like === null ? undefined : mapping[like];
  if (like === null || other === undefined) return words.leftOut;
  return words.takenFrom(all.listColumns[like], columnName(other + 1));
}

/** Hint for a column that contains persons. */
function personHint({ draft, words }: ImportDialogState, meant: ListColumn, text: string): string {
  const { withPersonsHint, holderPhoneHint, holderHint, namesLeft } = words.columns;
  if (draft.withPersons) return meant === 'holder' ? withPersonsHint : '';
  if (meant === 'phone') return namesLeft;
  const office = meant === 'holder' ? officeInHeader(text) : '';
  return office === '' ? holderPhoneHint : holderHint(office);
}
