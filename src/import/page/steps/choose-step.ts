import { button } from '../../../frame/button';
import { element } from '../../../frame/element';
import { choiceField } from '../../../frame/fields/choice-fields';
import { onFirstPaste } from '../../../frame/fields/on-first-paste';
import { paragraph } from '../../../frame/notice';
import { closeDialog } from '../../../frame/server';
import { showNotice } from '../../../frame/show-notice';
import { chooseSheet } from '../../list/choose-sheet';
import { withShortCells } from '../../list/long-cells';
import { areRowsUnclear } from '../../list/unclear-rows';
import type { ListKind } from '../../rules/import-view';
import type { ImportDialogState } from '../dialog-state';
import { fileDrop } from '../file-drop';
import { patternsFor, selectSheet } from '../import-draft';
import { pasteField } from '../parts/paste-field';
import { type ListFile, readListFile } from '../reading/read-list-file';
import { stepHeading } from './step-heading';
import { undoLast } from './undo-last';

/** Most rows that can be compared and written in one run. */
const MAX_ROWS = 20_000;

export function chooseStep(state: ImportDialogState): void {
  const { dialog, draft } = state;
  const { choose: words } = state.words;
  const status = element('div');
  const refuse = (sentence: string) => showNotice(dialog, status, 'problem', sentence).focus();
  const kind = choiceField(
    { id: 'kind', name: 'kind', label: words.kind, hint: '', need: '' },
    Object.entries(words.kinds).map(([value, label]) => ({ value, label })),
    draft.kind,
  );
  const paste = pasteField(state);
  const start = (file: ListFile) => {
    draft.kind = kind.read() as ListKind;
    draft.pasted = paste.field.read();
    const rows = Math.max(0, ...file.sheets.map(({ table }) => table.length));
    if (rows === 0) refuse(words.empty);
    else if (rows > MAX_ROWS) refuse(words.tooLarge(dialog.count(MAX_ROWS)));
    else if (file.isPlain && areRowsUnclear(file.sheets[0]?.table ?? [], patternsFor(draft)))
      refuse(words.unclear);
    else startWith(state, file);
  };
  onFirstPaste(paste.field, () => start(paste.readFile()));
  const drop = fileDrop(state.words, async (chosen) => {
    const result = readListFile(new Uint8Array(await chosen.arrayBuffer()));
    if (result.ok) start(result.file);
    else refuse(words.faults[result.reason](chosen.name));
  });
  dialog.show(
    ...stepHeading(state, 1, 'choose'),
    paragraph(words.intro, 'soft'),
    kind.element,
    drop,
    paste.field.element,
    element(
      'div',
      { class: 'acts' },
      button(words.read, 'main', () => start(paste.readFile())),
      button(dialog.words.close, 'quiet', closeDialog),
    ),
    status,
    undoLast(state, kind),
  );
  paste.field.focus();
}

function startWith(state: ImportDialogState, file: ListFile): void {
  const { draft } = state;
  const sheets = file.sheets.map((sheet) => ({ ...sheet, table: withShortCells(sheet.table) }));
  draft.file = { ...file, sheets };
  selectSheet(draft, chooseSheet(sheets, patternsFor(draft)));
  state.show('columns');
}
