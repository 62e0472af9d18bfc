import { element } from '../../frame/element';
import { figureTitle } from '../../records/requested-figure';
import { columnName } from '../../texts/cell-name';
import { cleanText } from '../../texts/clean-text';
import { shortened } from '../../texts/text-fault';
import { personColumns } from '../list/holder-contact';
import { columnOf, type ListColumn, officeInHeader } from '../list/list-columns';
import { readUnitList } from '../list/list-lines';
import type { ImportDialogState } from './dialog-state';
import { figuresIn, type ImportDraft, patternsFor, setMapping } from './import-draft';

/** `EXAMPLES` is per column; `MAX_LENGTH` is in characters. */
const EXAMPLES = 2;
const MAX_LENGTH = 60;

const SEARCHED_ROWS = 200;

/** Begins the value of an option that is a figure. */
const FIGURE = '#';

interface ColumnRow {
  readonly select: HTMLSelectElement;
  readonly hint: HTMLElement;
}

export function mappingTable(state: ImportDialogState, onChange: () => void): HTMLElement {
  const { draft } = state;
  const { columns: words } = state.words;
  const filled = [...draft.header.texts.keys()].filter((at) =>
    draft.table.some((row) => (row[at] ?? '').trim() !== ''),
  );
  const columns = new Map<number, ColumnRow>();
  const lines = exampleRows(state);
  const updateHints = () => {
    for (const [at, { hint }] of columns) hint.textContent = columnHint(state, at);
  };
  const rows = filled.map((at) => {
    const name = words.letter(columnName(at + 1), draft.header.texts[at] ?? '');
    const select = meaningSelect(state, at, name);
    const hint = element('p', { class: 'hint' });
    columns.set(at, { select, hint });
    select.addEventListener('change', () => {
      remap(state, at, columns);
      updateHints();
      onChange();
    });
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', { class: 'examples' }, ...examplesOf(lines, at)),
      element('td', {}, select, hint),
    );
  });
  updateHints();
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
  const figures = draft.requestedFigures.map((figure) =>
    element('option', { value: FIGURE + figure.label }, words.columns.figure(figureTitle(figure))),
  );
  const select = element(
    'select',
    { class: 'control', 'aria-label': words.columns.meaningOf(name) },
    element('option', { value: '' }, words.columns.unused),
    ...figures,
    ...options,
  );
  const meaning = order.find((column) => draft.header.mapping[column] === at);
  select.value = figureAt(draft, at) ?? meaning ?? '';
  return select;
}

/** Value of the option of the figure that a column holds. */
function figureAt(draft: ImportDraft, at: number): string | undefined {
  const [label] = [...figuresIn(draft)].find(([, place]) => place === at) ?? [];
  return label === undefined ? undefined : FIGURE + label;
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
  const places = [...columns].map(([place, { select }]) => [select.value, place] as const);
  const isFigure = ([value]: (typeof places)[number]) => value.startsWith(FIGURE);
  draft.figureColumns = new Map(
    places.filter(isFigure).map(([value, place]) => [value.slice(FIGURE.length), place]),
  );
  const others = places.filter((one) => one[0] !== '' && !isFigure(one));
  setMapping(draft, Object.fromEntries(others));
}

function exampleRows({ draft: { table, header } }: ImportDialogState): string[][] {
  const { lines } = readUnitList(table.slice(0, header.first + SEARCHED_ROWS), header);
  const rows = lines.map(({ line }) => table[line - 1] ?? []);
  return rows.length > 0 ? rows : table.slice(header.first + header.height);
}

function examplesOf(rows: readonly (readonly string[])[], at: number): HTMLElement[] {
  const texts = rows.map((row) => cleanText(row[at] ?? '')).filter((text) => text !== '');
  return [...new Set(texts)]
    .slice(0, EXAMPLES)
    .map((text) => element('div', {}, shortened(text, MAX_LENGTH)));
}

function columnHint(state: ImportDialogState, at: number): string {
  const { draft, words: all } = state;
  const { columns: words } = all;
  const { mapping, guessed, texts } = draft.header;
  if (figureAt(draft, at) !== undefined) return '';
  const meaning = (Object.keys(mapping) as ListColumn[]).find((column) => mapping[column] === at);
  if (meaning !== undefined && personColumns(draft.table, draft.header).includes(at))
    return personHint(state, meaning, texts[at] ?? '');
  if (meaning !== undefined) return guessed.includes(meaning) ? words.byContents : '';
  const inHeader = columnOf(texts[at] ?? '', patternsFor(draft));
  const other = inHeader === null ? undefined : mapping[inHeader];
  if (inHeader === null || other === undefined) return words.leftOut;
  return words.takenFrom(all.listColumns[inHeader], columnName(other + 1));
}

function personHint(
  { draft, words }: ImportDialogState,
  meaning: ListColumn,
  text: string,
): string {
  const { withPersonsHint, holderPhoneHint, holderHint, namesLeft } = words.columns;
  if (draft.withPersons) return meaning === 'holder' ? withPersonsHint : '';
  if (meaning === 'phone') return namesLeft;
  const office = meaning === 'holder' ? officeInHeader(text) : '';
  return office === '' ? holderPhoneHint : holderHint(office);
}
