import { button } from '../../../frame/button';
import { element } from '../../../frame/element';
import { choiceField } from '../../../frame/fields/choice-fields';
import { paragraph } from '../../../frame/notice';
import { closeDialog } from '../../../frame/server';
import { showNotice } from '../../../frame/show-notice';
import { chooseSheet } from '../../list/choose-sheet';
import { areRowsUnclear } from '../../list/unclear-rows';
import type { ListKind } from '../../rules/import-view';
import { fileDrop } from '../file-drop';
import { patternsFor, takeSheet } from '../import-draft';
import type { ImportDialogState } from '../import-room';
import { pasteField } from '../parts/paste-field';
import { type ListFile, readListFile } from '../reading/read-list-file';
import { stepHeading } from './step-heading';
import { undoLast } from './undo-last';

/** Most rows that can be compared and written in one run. */
const MOST_ROWS = 20_000;

/** First step: choose a list, or undo the last import. */
export function chooseStep(room: ImportDialogState): void {
  const { dialog, draft } = room;
  const { choose: words } = room.words;
  const said = element('div');
  const refuse = (sentence: string) => showNotice(dialog, said, 'problem', sentence).focus();
  const kind = choiceField(
    { id: 'kind', name: 'kind', label: words.kind, hint: '', need: '' },
    Object.entries(words.kinds).map(([value, label]) => ({ value, label })),
    draft.kind,
  );
  const paste = pasteField(room);
  const take = (file: ListFile) => {
    draft.kind = kind.read() as ListKind;
    draft.pasted = paste.field.read();
    const rows = Math.max(0, ...file.sheets.map(({ table }) => table.length));
    if (rows === 0) refuse(words.empty);
    else if (rows > MOST_ROWS) refuse(words.tooLarge(dialog.count(MOST_ROWS)));
    else if (file.isPlain && areRowsUnclear(file.sheets[0]?.table ?? [], patternsFor(draft)))
      refuse(words.unclear);
    else beginWith(room, file);
  };
  const drop = fileDrop(room.words, async (chosen) => {
    const file = readListFile(new Uint8Array(await chosen.arrayBuffer()));
    if (typeof file === 'string') refuse(words.faults[file](chosen.name));
    else take(file);
  });
  dialog.show(
    ...stepHeading(room, 1, 'choose'),
    paragraph(words.intro, 'soft'),
    kind.element,
    drop,
    paste.field.element,
    element(
      'div',
      { class: 'acts' },
      button(words.read, 'main', () => take(paste.readFile())),
      button(dialog.words.close, 'quiet', closeDialog),
    ),
    said,
    undoLast(room),
  );
  paste.field.focus();
}

/**
 * Starts with a new file: selects the sheet that looks like a list and discards the choices for the
 * file before.
 */
function beginWith(room: ImportDialogState, file: ListFile): void {
  const { draft } = room;
  draft.file = file;
  takeSheet(draft, chooseSheet(file.sheets, patternsFor(draft)));
  room.show('columns');
}
