import { element } from '../../../frame/element';
import type { Field } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import type { ImportDialogState } from '../dialog-state';
import { readDelimited } from '../reading/read-delimited';
import { readHtmlTables } from '../reading/read-html';
import { fileOfTables, type ListFile } from '../reading/read-list-file';

export interface PasteField {
  readonly field: Field;
  /** Returns the pasted table, or the parsed text of the field if the text was edited after pasting. */
  readFile(): ListFile;
}

/**
 * Programs put a table on the clipboard as HTML beside its text. The HTML is kept, because in the text a line
 * break within a cell looks like a new row.
 */
export function pasteField({ draft, dialog, words: all }: ImportDialogState): PasteField {
  const { choose: words } = all;
  const field = textField(
    { id: 'paste', name: 'paste', label: words.paste, hint: words.pasteHint, need: '' },
    { kind: 'longText', value: draft.pasted, required: false },
  );
  const note = element('p', { class: 'hint pasted' });
  field.element.append(note);
  const control = field.element.querySelector('textarea');
  let clipboard: { plain: string; tables: string[][][] } | null = null;
  const isUnedited = () => draft.pastedTables?.text === field.read();
  const updateNote = () => {
    const [table] = isUnedited() ? (draft.pastedTables?.tables ?? []) : [];
    const sentence = table
      ? words.pastedTable(dialog.count(table.length), dialog.count(table[0]?.length ?? 0))
      : '';
    note.textContent = sentence;
    if (sentence !== '') dialog.announce(sentence);
  };
  control?.addEventListener('paste', ({ clipboardData }) => {
    const tables = tablesIn(clipboardData?.getData('text/html') ?? '');
    clipboard =
      tables.length > 0 ? { plain: clipboardData?.getData('text/plain') ?? '', tables } : null;
  });
  control?.addEventListener('input', () => {
    const text = field.read();
    const isPasteOnly =
      clipboard !== null && withoutBlanks(text) === withoutBlanks(clipboard.plain);
    if (clipboard && isPasteOnly) draft.pastedTables = { text, tables: clipboard.tables };
    clipboard = null;
    updateNote();
  });
  updateNote();
  return {
    field,
    readFile: () => {
      const pasted = isUnedited() ? fileOfTables(draft.pastedTables?.tables ?? []) : null;
      if (pasted?.ok) return pasted.file;
      return {
        sheets: [{ name: '', table: readDelimited(field.read()) }],
        guessed: '',
        isPlain: true,
      };
    },
  };
}

function tablesIn(html: string): string[][][] {
  try {
    return /<table[\s>]/i.test(html) ? readHtmlTables(html) : [];
  } catch {
    return [];
  }
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
