import { element } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import { paragraph } from '../../frame/notice';
import { blockKey } from '../../texts/match-key';
import { unknownBlocks } from '../list/list-blocks';
import type { UnitList } from '../list/list-lines';
import type { ImportDesk } from '../rules/import-view';
import type { ImportRoom } from './import-room';

/** Builds the choice of what unknown blocks mean, beginning with what is suggested; null when all are known. */
export function blockChoices(
  { draft, words: all }: ImportRoom,
  { list, onFile }: { list: UnitList; onFile: ImportDesk },
  changed: () => void,
): HTMLElement | null {
  const { preview: words } = all;
  const known = [...new Set(onFile.units.map(({ block }) => block))].filter((one) => one !== '');
  const unknown = unknownBlocks(list.lines, onFile.units);
  if (unknown.length === 0) return null;
  const fields = unknown.map(({ name, suggestion }, at) => {
    const key = blockKey(name);
    if (!draft.blocks.has(key)) draft.blocks.set(key, suggestion || name);
    const field = choiceField(
      { id: `block-${at}`, name: `block-${at}`, label: name, hint: '', need: '' },
      [
        { value: name, label: words.newBlock(name) },
        ...known.map((block) => ({ value: block, label: block })),
      ],
      draft.blocks.get(key) ?? name,
    );
    field.element.addEventListener('change', () => {
      draft.blocks.set(key, field.read());
      changed();
    });
    return field.element;
  });
  return element(
    'section',
    { class: 'question' },
    element('h2', {}, words.blocks),
    paragraph(words.blocksHint, 'hint'),
    ...fields,
  );
}
