import { button } from '../../../frame/button';
import { element } from '../../../frame/element';
import { choiceField } from '../../../frame/fields/choice-fields';
import { textField } from '../../../frame/fields/text-field';
import { paragraph } from '../../../frame/notice';
import { closeDialog } from '../../../frame/server';
import { tellIn } from '../../../frame/tell-in';
import { findHeader } from '../../list/find-header';
import { fileDrop } from '../file-drop';
import { type ImportRoom, type ListKind, patternsFor, rawTable, takeHeader } from '../import-room';
import { readDelimited } from '../reading/read-delimited';
import { type ListFile, readListFile } from '../reading/read-list-file';
import { stepHeading } from './step-heading';
import { undoLast } from './undo-last';

/** Rows that one import takes: what can be compared and written in one run. */
const MOST_ROWS = 20_000;

/** Shows the first step: which list, from where; and the way back from the last import. */
export function chooseStep(room: ImportRoom): void {
  const { desk, draft } = room;
  const { choose: words } = room.words;
  const said = element('div');
  const refuse = (sentence: string) => tellIn(desk, said, 'problem', sentence).focus();
  const kind = choiceField(
    { id: 'kind', name: 'kind', label: words.kind, hint: '', need: '' },
    Object.entries(words.kinds).map(([value, label]) => ({ value, label })),
    draft.kind,
  );
  const paste = textField(
    { id: 'paste', name: 'paste', label: words.paste, hint: words.pasteHint, need: '' },
    { kind: 'longText', value: draft.pasted, required: false },
  );
  const keep = () => {
    draft.kind = kind.read() as ListKind;
    draft.pasted = paste.read();
  };
  const take = (file: ListFile) => {
    keep();
    const rows = Math.max(0, ...file.sheets.map(({ table }) => table.length));
    if (rows === 0) refuse(words.empty);
    else if (rows > MOST_ROWS) refuse(words.tooLarge(desk.count(MOST_ROWS)));
    else beginWith(room, file);
  };
  const drop = fileDrop(room.words, async (chosen) => {
    const file = readListFile(new Uint8Array(await chosen.arrayBuffer()));
    if (typeof file === 'string') refuse(words[file](chosen.name));
    else take(file);
  });
  const readPasted = () =>
    take({ sheets: [{ name: '', table: readDelimited(paste.read()) }], guessed: '' });
  desk.show(
    ...stepHeading(room, 1, 'choose'),
    paragraph(words.intro, 'soft'),
    kind.element,
    drop,
    paste.element,
    element(
      'div',
      { class: 'acts' },
      button(words.read, 'main', readPasted),
      button(desk.words.close, 'quiet', closeDialog),
    ),
    said,
    undoLast(room),
  );
}

/** Begins with a file that was read: its first sheet with a header, and none of the choices made for another list. */
function beginWith(room: ImportRoom, file: ListFile): void {
  const { draft } = room;
  draft.file = file;
  draft.legacy.clear();
  draft.blocks.clear();
  const headers = file.sheets.map(({ table }) => findHeader(table, patternsFor(draft)));
  draft.sheet = Math.max(
    0,
    headers.findIndex((header) => header !== null),
  );
  const header = headers[draft.sheet];
  takeHeader(draft, header ?? { first: firstFilled(rawTable(draft)), height: 1 });
  room.show('columns');
}

function firstFilled(table: readonly (readonly string[])[]): number {
  return Math.max(
    0,
    table.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1),
  );
}
