import type { ImportView } from '../../core/dialog-view';
import { button } from '../frame/button';
import { closeDialog } from '../frame/call';
import { element, fill } from '../frame/element';
import { notice, paragraph } from '../frame/notice';
import { textField } from '../frame/text-field';
import { fileDrop } from './file-drop';
import { type ImportDesk, openImportDesk } from './import-desk';
import { previewImport } from './preview-import';
import { decodeText, isWorkbook, readTable } from './read-table';

/** Rows that one import takes: what the server can compare and write in one run. */
const MOST_ROWS = 20_000;

/** Opens the dialog that takes in a list of units: choose, look, and only then write. */
export function openImport(view: ImportView): void {
  chooseList(openImportDesk(view.language));
}

function chooseList(desk: ImportDesk): void {
  const { import: words, close } = desk.words;
  const said = element('div');
  const refuse = (sentence: string) => {
    fill(said, [notice('problem', paragraph(sentence))]);
    desk.announce(sentence);
  };
  const take = (text: string, guessed: boolean) => {
    const table = readTable(text);
    if (table.length === 0) refuse(words.empty);
    else if (table.length > MOST_ROWS) refuse(words.tooLarge(desk.count(MOST_ROWS)));
    else void previewImport(desk, { table, guessed, again: () => chooseList(desk) });
  };
  const drop = fileDrop(desk, async (file) => {
    const bytes = await file.arrayBuffer();
    if (isWorkbook(bytes)) return refuse(words.workbook(file.name));
    const { text, guessed } = decodeText(bytes);
    return take(text, guessed);
  });
  const paste = textField(
    { id: 'paste', name: 'paste', label: words.paste, hint: words.pasteHint, need: '' },
    { kind: 'longText', value: '', required: false },
  );
  const read = button(words.read, 'main', () => take(paste.read(), false));
  desk.show(
    element('h1', { class: 'spoken' }, words.title),
    paragraph(words.intro, 'soft'),
    drop,
    paste.element,
    element('div', { class: 'acts' }, read, button(close, 'quiet', closeDialog)),
    said,
  );
}
