export const recipients = {
  done: 'Recipients of {number} changed.',
  added: 'Units added: {units} ({names}): {letters}.',
  removed: 'Units taken out: {units} ({names}): {letters}.',
  notices: 'first notices: {count}',
  resumed: 'letters that the document is taken up again, to be approved: {count}',
  cancellations: 'letters that nothing more is to be done: {count}',
  waits: ', to be approved',
  noLetter: 'no letter',
  withFirst: 'notified with the first letters about the document',
  whenResumed: 'notified once the document is followed up again',
  toldWhenResumed: 'told once the document is followed up again',
  onPaper: 'no first notice, because the document was sent on paper; reminders as planned',
  passed:
    'Units without a letter, because the deadline has passed: {units} ({names}). Set a deadline for them with “Extend or exempt”.',
  unreachable:
    'Units without a usable address: {units} ({names}). Tell them with “Call or message units”.',
  answered:
    'Units taken out that have answered: {units} ({names}). Their answers stay in the tab “Tracking” and the tab “Log”, and no longer count.',
  list: 'Recipient blocks afterwards: {list}.',
  all: 'all blocks',
  leftOut: 'Document {number} goes to {units} of {total} units; left out: {blocks}.',
  otherBlocks: '{count} other blocks ({units})',
  noBlock: 'without a block',
  nothing: 'Nothing to change: the recipients are like this already.',
  leavesNone:
    'No unit would receive the document. If it is no longer to be carried out, use “Pause or close a document”.',
  both: '{name} is to be added and taken out: choose one.',
  reasonMissing: 'Give the reason: units that were told of the document read it in their letter.',
  changedMeanwhile: 'Units or rows have just changed: look again before you save.',
};
