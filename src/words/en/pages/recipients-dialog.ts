import type { recipientsDialog as vi } from '../../vi/pages/recipients-dialog';

export const recipientsDialog: typeof vi = {
  title: 'Change recipients',
  intro:
    'Add blocks or units to a document, or take them out. Added units get the first notice; units that are taken out are not reminded and not counted any more, and their answers stay.',
  dispatch: 'Document',
  now: 'Recipients now',
  block: 'Block',
  receiving: 'Receive it',
  add: 'Add the block',
  remove: 'Take the block out',
  allUnits: 'All units',
  noBlock: 'Without a block',
  of: (owing, units) => `${owing}/${units}`,
  informed: (count) => `for information: ${count}`,
  exempt: (count) => `not applicable: ${count}`,
  addBlock: (block) => `Add the block ${block}`,
  removeBlock: (block) => `Take the block ${block} out`,
  missing: (count) =>
    `Recipients without a row in the tab “Tracking”: ${count}. They get one when you save.`,
  addUnits: 'Add units',
  removeUnits: 'Take units out',
  unitHint: 'Type a part of the name.',
  reason: 'Reason',
  reasonHint:
    'Needed to take units out. Units that were told of the document read it in their letter.',
  preview: 'Preview the change',
  review: 'What will happen',
  notYet: 'Nothing is saved yet: look at this, then press the button below.',
  back: 'Back',
  write: (added, removed) =>
    [
      ...(added > 0 ? [`Add ${added} units`] : []),
      ...(removed > 0 ? [`Take ${removed} units out`] : []),
    ].join('; ') || 'Save the change',
};
