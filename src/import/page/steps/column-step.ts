import { button } from '../../../frame/button';
import { causeOf } from '../../../frame/dialog/failure-text';
import { type Child, element, fill } from '../../../frame/element';
import { checkField, choiceField } from '../../../frame/fields/choice-fields';
import { type Field, grouped } from '../../../frame/fields/field';
import { radioRow } from '../../../frame/fields/radio-row';
import { notice, paragraph } from '../../../frame/notice';
import { showNotice } from '../../../frame/show-notice';
import { sameFigures } from '../../../records/requested-figure';
import { columnName } from '../../../texts/cell-name';
import { cleanText } from '../../../texts/clean-text';
import { shortened } from '../../../texts/text-fault';
import { personColumns } from '../../list/holder-contact';
import type { LegacyCell, LegacyEncoding } from '../../list/legacy/legacy-text';
import type { ImportDispatch } from '../../rules/import-view';
import { dispatchOfFigures, namedDispatch } from '../../rules/named-dispatch';
import type { ImportDialogState } from '../dialog-state';
import { headerChoice } from '../header-choice';
import { convertAsChosen, figuresIn, legacyByEncoding, selectSheet } from '../import-draft';
import { columnNames } from '../import-words';
import { mappingTable } from '../mapping-table';
import { besideSentences } from '../parts/left-out';
import { stepHeading } from './step-heading';

const MAX_LENGTH = 60;

export function columnStep(state: ImportDialogState): void {
  const { dialog, draft } = state;
  const { columns: words } = state.words;
  const status = element('div');
  const redraw = () => state.show('columns');
  const legacy = [...legacyByEncoding(draft)].map(([encoding, cells]) =>
    legacyChoice(state, encoding, cells),
  );
  const dispatch = element('div');
  if (draft.kind === 'answers') void showDispatches(state, { dispatch, status }, redraw);
  const persons = personsChoice(state, redraw);
  const warnings = element('div');
  const changed = () => {
    fill(warnings, columnWarnings(state));
    persons.show();
  };
  const next = button(words.next, 'main', () => {
    if (draft.header.mapping.name === undefined) refuse(state, status, words.noName);
    else if (draft.kind === 'answers' && draft.dispatch === '')
      refuse(state, status, words.noDispatch);
    else state.show('preview');
  });
  changed();
  dialog.show(
    ...stepHeading(state, 2, 'columns'),
    warnings,
    ...legacy,
    paragraph(words.intro, 'soft'),
    sheetChoice(state, redraw),
    dispatch,
    headerChoice(state, redraw),
    mappingTable(state, changed),
    persons.element,
    status,
    element(
      'div',
      { class: 'acts' },
      next,
      button(words.again, 'second', () => state.show('choose')),
    ),
  );
}

function columnWarnings(state: ImportDialogState): HTMLElement[] {
  const { draft } = state;
  const { columns: words } = state.words;
  const { mapping, guessed } = draft.header;
  const figures = figuresIn(draft);
  const left = draft.requestedFigures.filter(({ label }) => !figures.has(label));
  const isOdd = draft.file.guessed !== '' && draft.legacyCells.length === 0;
  return [
    ...(isOdd ? [words.oldEncoding(draft.file.guessed)] : []),
    ...(mapping.name === undefined ? [words.noName] : []),
    ...(mapping.name !== undefined && guessed.includes('name')
      ? [words.nameGuessed(columnName(mapping.name + 1))]
      : []),
    ...(left.length > 0 ? [words.figuresLeft(left.map(({ label }) => label).join('”, “'))] : []),
    ...besideSentences(state),
  ].map((sentence) => notice('warning', paragraph(sentence)));
}

function refuse({ dialog }: ImportDialogState, status: HTMLElement, sentence: string): void {
  showNotice(dialog, status, 'problem', sentence).focus();
}

function sheetChoice(state: ImportDialogState, onChange: () => void): Child {
  const { draft, words } = state;
  if (draft.file.sheets.length < 2) return null;
  const areTables = draft.file.sheets.every(({ name }) => name === '');
  const label = areTables ? words.columns.tableInFile : words.columns.sheet;
  const field = choiceField(
    { id: 'sheet', name: 'sheet', label, hint: '', need: '' },
    draft.file.sheets.map(({ name, table }, at) => ({
      value: String(at),
      label: name || words.columns.tableNth(String(at + 1), String(table.length), startOf(table)),
    })),
    String(draft.sheet),
  );
  field.element.addEventListener('change', () => {
    selectSheet(draft, Number(field.read()));
    onChange();
    document.getElementById('sheet')?.focus();
  });
  return field.element;
}

function startOf(table: readonly (readonly string[])[]): string {
  const [row = []] = table;
  const text = row
    .map(cleanText)
    .filter((cell) => cell !== '')
    .join(' · ');
  return shortened(text, MAX_LENGTH);
}

async function showDispatches(
  state: ImportDialogState,
  { dispatch: place, status }: Readonly<Record<'dispatch' | 'status', HTMLElement>>,
  redraw: () => void,
): Promise<void> {
  const { draft, words } = state;
  try {
    const { dispatches } = await state.onFile();
    if (dispatches.length === 0) return refuse(state, status, words.columns.noDispatch);
    const field = dispatchField(state, dispatches);
    const choose = () => {
      draft.dispatch = field.read();
      const chosen = dispatches.find(({ id }) => id === draft.dispatch);
      if (!chosen) return;
      nameColumns(columnNames(words, chosen));
      const hasOthers = !sameFigures(chosen.requestedFigures, draft.requestedFigures);
      draft.requestedFigures = chosen.requestedFigures;
      if (!hasOthers) return;
      draft.figureColumns = null;
      redraw();
    };
    choose();
    field.element.addEventListener('change', choose);
    fill(place, [field.element]);
  } catch (error) {
    refuse(state, status, state.dialog.words.failed(causeOf(error, state.dialog.words)));
  }
}

/** Shows these names in the lists of meanings. */
function nameColumns(names: Readonly<Record<string, string>>): void {
  for (const option of document.querySelectorAll<HTMLOptionElement>('.mapping option'))
    option.textContent = names[option.value] ?? option.textContent;
}

function dispatchField(
  { draft, words }: ImportDialogState,
  dispatches: readonly ImportDispatch[],
): Field {
  const isKnown = dispatches.some(({ id }) => id === draft.dispatch);
  const meant =
    namedDispatch(draft.table, draft.header.first, dispatches) ??
    dispatchOfFigures(draft.header, dispatches) ??
    dispatches[0];
  return choiceField(
    { id: 'dispatch', name: 'dispatch', label: words.columns.dispatch, hint: '', need: '' },
    dispatches.map(({ id, label }) => ({ value: id, label })),
    isKnown ? draft.dispatch : (meant?.id ?? ''),
  );
}

const MAX_EXAMPLES = 3;

function legacyChoice(
  state: ImportDialogState,
  encoding: LegacyEncoding,
  cells: readonly LegacyCell[],
): HTMLElement {
  const { dialog, words: all, draft } = state;
  const { columns: words } = all;
  const id = `legacy-${encoding}`;
  const rows = cells
    .slice(0, MAX_EXAMPLES)
    .map(({ before, after }) =>
      element('tr', {}, element('td', {}, before), element('td', {}, after)),
    );
  const head = [words.before, words.after].map((text) => element('th', { scope: 'col' }, text));
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
  const radios = (['convert', 'keep'] as const).map((value) =>
    radioRow({
      id: `${id}-${value}`,
      name: id,
      label: words[value],
      ticked: draft.legacy.get(encoding) === value,
      choose: () => {
        draft.legacy.set(encoding, value);
        convertAsChosen(draft);
        state.show('columns');
        document.getElementById(`${id}-${value}`)?.focus();
      },
    }),
  );
  const label = words.legacyFound(words.legacy[encoding], dialog.count(cells.length));
  return grouped({ id, name: id, label, hint: words.legacyHint, need: '' }, table, ...radios);
}

interface PersonsChoice {
  readonly element: HTMLElement;
  show(): void;
}

function personsChoice(state: ImportDialogState, onChange: () => void): PersonsChoice {
  const { draft } = state;
  const { columns: words } = state.words;
  const place = element('div');
  const show = () => {
    const props = { id: 'persons', name: 'persons', label: words.withPersons };
    const field = checkField({ ...props, hint: words.personsHint, need: '' }, draft.withPersons);
    field.element.addEventListener('change', () => {
      draft.withPersons = field.read() === 'yes';
      draft.decisions.clear();
      onChange();
      document.getElementById('persons')?.focus();
    });
    fill(place, personColumns(draft.table, draft.header).length > 0 ? [field.element] : []);
  };
  show();
  return { element: place, show };
}
