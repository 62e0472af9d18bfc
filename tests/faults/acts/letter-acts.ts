import type { LetterState } from '../../../src/records/outbox-letter';
import { approvalTokenOf, approvalView, idsIn } from '../../bundle/approver';
import { rowsOf, words } from '../../bundle/rows-of';
import { type Act, dialog, menu, once, tick } from './act';

/** Act that the dialog performs on all letters in a state. */
const settles =
  (fn: string, state: LetterState): Act['does'] =>
  (run, google) => {
    const ids = idsIn(google, state);
    if (ids.length > 0) run(dialog(fn, ids));
  };

const decides =
  (word: 'approve' | 'cancel'): Act['does'] =>
  (run, google) => {
    const ids = idsIn(google, 'awaiting');
    if (ids.length > 0) run(dialog('decideLetters', { approve: [], cancel: [], [word]: ids }));
  };

/** Acts on letters: plan, send, decide, settle. */
export const letterActs: readonly Act[] = [
  { name: 'tick that sends', office: 'queued', does: once(tick) },
  { name: 'tick that plans and sends', office: 'due', does: once(tick) },
  { name: 'tick that sends reports', office: 'reporting', does: once(tick) },
  { name: 'tick that tells approvers', office: 'telling', does: once(tick) },
  { name: 'tick that closes a period', office: 'monthEnded', does: once(tick) },
  { name: 'tick that begins a round', office: 'repeating', does: once(tick) },
  { name: 'tick on which units pass on', office: 'passing', does: once(tick) },
  { name: 'queueLetters', office: 'due', does: once(dialog('queueLetters', false)) },
  { name: 'sendNextChunk', office: 'queued', does: once(dialog('sendNextChunk')) },
  { name: 'decideLetters: approved', office: 'deciding', does: decides('approve') },
  { name: 'decideLetters: cancelled', office: 'deciding', does: decides('cancel') },
  {
    name: 'approveSeen',
    office: 'approving',
    does: (run, google) => {
      const token = approvalTokenOf(google);
      const { letters } = approvalView(google, token);
      const [first, ...rest] = letters;
      if (!first) return;
      const seen = rest.map(({ id, seen: digest }) => ({ id, seen: digest }));
      run({ fn: 'approveSeen', context: 'page-call', args: [token, seen, [first.id]] });
    },
  },
  { name: 'cancelLetters', office: 'deciding', does: settles('cancelLetters', 'awaiting') },
  {
    name: 'sendLettersAgain, refused',
    office: 'settling',
    does: settles('sendLettersAgain', 'failed'),
  },
  {
    name: 'sendLettersAgain, unclear',
    office: 'settling',
    does: settles('sendLettersAgain', 'deliveryUnknown'),
  },
  {
    name: 'markLettersSent',
    office: 'settling',
    does: settles('markLettersSent', 'deliveryUnknown'),
  },
  {
    name: 'sendTestLetter',
    office: 'due',
    does: once(dialog('sendTestLetter', 'dv002@phuninh.example.org', 'reminder')),
  },
  {
    name: 'remindByHand',
    office: 'openEnded',
    does: (run, google) => {
      const { reminder } = words.choices.letterKind;
      const isDone = rowsOf(google, 'outbox').some(
        ({ kind, itemRecords }) => kind === reminder && itemRecords?.includes('VB-001'),
      );
      if (!isDone) run(dialog('remindByHand', 'VB-001'));
    },
  },
  {
    name: 'printSlips',
    office: 'followed',
    does: (run) => {
      run(dialog('markReturned', ['dv002@phuninh.example.org']));
      run(dialog('printSlips', ['PN-002']));
    },
  },
  { name: 'openApproval', office: 'deciding', does: once(menu('openApproval')) },
  { name: 'readApproval', office: 'deciding', does: once(dialog('readApproval')) },
  {
    name: 'recordTold',
    office: 'followed',
    does: (run, google) => {
      const { remindedDirectly } = words.choices.letterState;
      const isTold = rowsOf(google, 'outbox').some(({ state }) => state === remindedDirectly);
      if (!isTold) run(dialog('recordTold', ['PN-002']));
    },
  },
];
