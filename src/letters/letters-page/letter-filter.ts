import { element } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { textField } from '../../frame/fields/text-field';
import { searchKey } from '../../texts/search-key';
import { contentKey } from '../rules/letter-contents';
import { contentCounts, type ListedLetter } from '../rules/letters-view';
import { contentText } from './content-texts';
import type { LettersDialog } from './letters-words';

/** Lists with more letters than this can be searched. */
export const SEARCH_ABOVE = 20;

export function letterSearchKey({ units, mailbox, subject }: ListedLetter): string {
  return searchKey([...units, mailbox, subject].join(' '));
}

export function letterFilter(
  dialog: LettersDialog,
  letters: readonly ListedLetter[],
  onFound: (found: readonly ListedLetter[]) => void,
): HTMLElement | null {
  if (letters.length <= SEARCH_ABOVE) return null;
  const { letters: words, recent, shelf } = dialog.words;
  const fieldProps = (name: string, label: string, hint = '') => ({
    id: `find-${name}`,
    name,
    label,
    hint,
    need: '',
  });
  const text = textField(fieldProps('text', shelf.search, recent.searchHint), {
    kind: 'text',
    value: '',
    required: false,
  });
  const contents = contentCounts(letters);
  const content = choiceField(
    fieldProps('content', words.contentHead),
    [
      { value: '', label: shelf.allContents },
      ...contents.map((one) => ({ value: contentKey(one), label: contentText(dialog, one) })),
    ],
    '',
  );
  const blocks = [...new Set(letters.flatMap((letter) => letter.blocks))].filter(Boolean);
  const block = choiceField(
    fieldProps('block', shelf.block),
    [{ value: '', label: shelf.allBlocks }, ...blocks.map((value) => ({ value, label: value }))],
    '',
  );
  const keys = new Map(letters.map((letter) => [letter, letterSearchKey(letter)]));
  const counter = element('p', { class: 'soft', role: 'status' });
  const search = () => {
    const [sought, key, blockFilter] = [searchKey(text.read()), content.read(), block.read()];
    const found = letters.filter(
      (letter) =>
        (keys.get(letter) ?? '').includes(sought) &&
        (key === '' || letter.contents.some((one) => contentKey(one) === key)) &&
        (blockFilter === '' || letter.blocks.includes(blockFilter)),
    );
    const isAll = sought + key + blockFilter === '';
    const counts = recent.found(dialog.count(found.length), dialog.count(letters.length));
    counter.textContent = isAll ? '' : counts;
    onFound(found);
  };
  const fields = element(
    'div',
    { class: 'find' },
    text.element,
    contents.length > 1 ? content.element : null,
    blocks.length > 1 ? block.element : null,
  );
  for (const event of ['input', 'change']) fields.addEventListener(event, search);
  return element('div', {}, fields, counter);
}
