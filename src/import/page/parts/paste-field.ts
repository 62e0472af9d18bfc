import { element } from '../../../frame/element';
import type { Field } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import type { ImportDialogState } from '../import-room';
import { readDelimited } from '../reading/read-delimited';
import { readHtmlTables } from '../reading/read-html';
import { fileOfTables, type ListFile } from '../reading/read-list-file';

export interface PasteField {
  readonly field: Field;
  /** The pasted table if its text was not edited since, otherwise the text. */
  readFile(): ListFile;
}

/**
 * Text field for pasting a list. Programs put a table on the clipboard as HTML beside its text. The
 * HTML is kept, because in the text a line break within a cell looks like a new row.
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
  let arriving: { plain: string; tables: string[][][] } | null = null;
  const isWhole = () => draft.pastedTables?.text === field.read();
  const say = () => {
    const [table] = isWhole() ? (draft.pastedTables?.tables ?? []) : [];
    const sentence = table
      ? words.pastedTable(dialog.count(table.length), dialog.count(table[0]?.length ?? 0))
      : '';
    note.textContent = sentence;
    if (sentence !== '') dialog.announce(sentence);
  };
  control?.addEventListener('paste', ({ clipboardData }) => {
    const tables = tablesIn(clipboardData?.getData('text/html') ?? '');
    arriving =
      tables.length > 0 ? { plain: clipboardData?.getData('text/plain') ?? '', tables } : null;
  });
  control?.addEventListener('input', () => {
    const text = field.read();
    const isAll = arriving !== null && letters(text) === letters(arriving.plain);
    if (arriving && isAll) draft.pastedTables = { text, tables: arriving.tables };
    arriving = null;
    say();
  });
  say();
  return {
    field,
    readFile: () => {
      const file = isWhole() ? fileOfTables(draft.pastedTables?.tables ?? []) : 'noTable';
      if (file !== 'noTable') return file;
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

function letters(text: string): string {
  return text.replace(/\s+/g, '');
}
