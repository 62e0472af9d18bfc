import type { FormOutcome } from '../forms/form-view';
import type { LetterKind } from '../records/letter-kind';
import type {
  ApprovalDecision,
  LetterPreview,
  PackedApproval,
  PackedLetters,
  SendProgress,
} from './rules/letters-view';
import type {
  PhoneApprovalOutcome,
  PhoneApprovalView,
  SeenLetter,
} from './rules/phone-approval-view';
import type { Slip, UnitMessage } from './rules/phone-reminder-view';

export interface LettersCalls {
  readLetters: () => PackedLetters;
  previewLetterText: (
    mailbox: string,
    kind: LetterKind,
    units?: readonly string[],
  ) => LetterPreview;
  sendTestLetter: (mailbox: string, kind: LetterKind, units?: readonly string[]) => FormOutcome;
  previewOutboxLetter: (id: string) => LetterPreview;
  /** Queues reminders about the open stages of one dispatch that have no deadline. */
  remindByHand: (dispatchId: string) => FormOutcome;
  cancelLetters: (ids: readonly string[]) => FormOutcome;
  markReturned: (mailboxes: readonly string[]) => FormOutcome;
  sendLettersAgain: (ids: readonly string[]) => FormOutcome;
  markLettersSent: (ids: readonly string[]) => FormOutcome;
}

export interface ApprovalCalls {
  readApproval: () => PackedApproval;
  decideLetters: (decision: ApprovalDecision) => FormOutcome;
}

/** The jobs behind these functions validate their arguments, because anyone can call them. */
export interface PhoneApprovalCalls {
  /** `listed` has the ids of the letters that the page has got already. */
  listAwaiting: (token: string, listed: readonly string[]) => PhoneApprovalView;
  approveSeen: (
    token: string,
    approve: readonly SeenLetter[],
    hold: readonly string[],
  ) => PhoneApprovalOutcome;
}

export interface PhoneReminderCalls {
  unitMessage: (unitCode: string) => UnitMessage;
  recordTold: (unitCodes: readonly string[]) => FormOutcome;
  printSlips: (unitCodes: readonly string[]) => readonly Slip[];
}

export interface SendingCalls {
  /**
   * `acceptsGap`: the person has confirmed the warning in `LettersView.gap`. `regardless`: mailboxes to ask today
   * although they rest.
   */
  queueLetters: (acceptsGap: boolean, regardless: readonly string[]) => FormOutcome;
  sendNextChunk: () => SendProgress;
}
