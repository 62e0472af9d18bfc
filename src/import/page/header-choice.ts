import { choiceField } from '../../frame/fields/choice-fields';
import { cleanText } from '../../texts/clean-text';
import { shortened } from '../../texts/text-fault';
import type { ImportDialogState } from './dialog-state';
import { setHeader } from './import-draft';

const MAX_ROWS = 20;

const MAX_LENGTH = 70;

export function headerChoice(state: ImportDialogState, onChange: () => void): HTMLElement {
  const { draft } = state;
  const { columns: words } = state.words;
  const { table } = draft;
  const { first, height } = draft.header;
  const rows = table.slice(0, MAX_ROWS).flatMap((row, at) => {
    const text = row
      .map(cleanText)
      .filter((cell) => cell !== '')
      .join(' · ');
    const shown = shortened(text, MAX_LENGTH);
    if (text === '') return [];
    const one = { value: `${at}/1`, label: words.headerRow(String(at + 1), shown) };
    const pair = { value: `${at}/2`, label: words.headerRow(`${at + 1}–${at + 2}`, shown) };
    return at + 1 < table.length ? [one, pair] : [one];
  });
  const field = choiceField(
    { id: 'header', name: 'header', label: words.header, hint: '', need: '' },
    [...rows, { value: height === 0 ? `${first}/0` : '0/0', label: words.noHeader }],
    `${first}/${height}`,
  );
  field.element.addEventListener('change', () => {
    const [at = 0, rowsHigh = 0] = field.read().split('/').map(Number);
    setHeader(draft, { first: at, height: rowsHigh === 2 ? 2 : rowsHigh === 1 ? 1 : 0 });
    onChange();
    document.getElementById('header')?.focus();
  });
  return field.element;
}
