import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { BlockRecipients, DispatchRecipients } from '../recipients-view';
import type { RecipientsDialog } from './recipients-words';

export interface BlockTable {
  readonly elements: readonly HTMLElement[];
  /** `addBlocks` and `removeBlocks`, each joined by `; `. */
  read(): Readonly<Record<'addBlocks' | 'removeBlocks', string>>;
}

/** Recipients of a dispatch by block, with boxes to add a whole block or to take it out. */
export function blockTable(
  dialog: RecipientsDialog,
  { blocks, missing }: DispatchRecipients,
): BlockTable {
  const { words } = dialog;
  const adding = new Map<string, HTMLInputElement>();
  const removing = new Map<string, HTMLInputElement>();
  const box = (boxes: Map<string, HTMLInputElement>, block: string, label: string) => {
    const control = element('input', { type: 'checkbox', 'aria-label': label });
    boxes.set(block, control);
    return control;
  };
  const rows = blocks.map((one) => {
    const { block, units, owing } = one;
    const isNamed = block !== '';
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, nameOf(one, blocks, dialog)),
      element('td', { class: 'number' }, countText(one, dialog)),
      element(
        'td',
        {},
        isNamed && owing < units ? box(adding, block, words.addBlock(block)) : null,
      ),
      element(
        'td',
        {},
        isNamed && owing > 0 ? box(removing, block, words.removeBlock(block)) : null,
      ),
    );
  });
  const heads = [words.block, words.receiving, words.add, words.remove];
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', {}, head)))),
    element('tbody', {}, ...rows),
  );
  const ticked = (boxes: ReadonlyMap<string, HTMLInputElement>) =>
    [...boxes].flatMap(([block, { checked }]) => (checked ? [block] : [])).join('; ');
  return {
    elements: [
      element('h2', {}, words.now),
      element('div', { class: 'scroll' }, table),
      ...(missing > 0 ? [paragraph(words.missing(dialog.count(missing)))] : []),
    ],
    read: () => ({ addBlocks: ticked(adding), removeBlocks: ticked(removing) }),
  };
}

function nameOf(
  { block }: BlockRecipients,
  blocks: readonly BlockRecipients[],
  { words }: RecipientsDialog,
): string {
  if (block !== '') return block;
  return blocks.length === 1 ? words.allUnits : words.noBlock;
}

function countText(
  { owing, units, informed, exempt }: BlockRecipients,
  { words, count }: RecipientsDialog,
): string {
  return [
    words.of(count(owing), count(units)),
    ...(informed > 0 ? [words.informed(count(informed))] : []),
    ...(exempt > 0 ? [words.exempt(count(exempt))] : []),
  ].join('; ');
}
