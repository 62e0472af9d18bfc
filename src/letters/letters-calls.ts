import type { FormOutcome } from '../forms/form-view';
import type { LetterKind } from '../records/letter-kind';
import type {
  ApprovalDecision,
  LetterPreview,
  PackedApproval,
  PackedLetters,
  SendProgress,
} from './rules/letters-view';
import type { UnitMessage } from './rules/phone-reminder-view';

/** Server functions of the dialog Xem trước và gửi. Other dialogs call some of them too. */
export interface LettersCalls {
  readLetters: () => PackedLetters;
  previewLetterText: (mailbox: string, kind: LetterKind) => LetterPreview;
  sendTestLetter: (mailbox: string, kind: LetterKind) => FormOutcome;
  previewOutboxLetter: (id: string) => LetterPreview;
  cancelLetters: (ids: readonly string[]) => FormOutcome;
  markReturned: (mailboxes: readonly string[]) => FormOutcome;
  sendLettersAgain: (ids: readonly string[]) => FormOutcome;
  markLettersSent: (ids: readonly string[]) => FormOutcome;
}

/** Server functions of the dialog Chờ duyệt. */
export interface ApprovalCalls {
  readApproval: () => PackedApproval;
  decideLetters: (decision: ApprovalDecision) => FormOutcome;
}

/** Server functions of the dialog Nhắc qua điện thoại, Zalo. */
export interface PhoneReminderCalls {
  unitMessage: (unitCode: string) => UnitMessage;
  recordTold: (unitCode: string) => FormOutcome;
}

/** Server functions that send today's letters on request. */
export interface SendingCalls {
  /** `acceptsGap`: the person has confirmed the warning in `LettersView.gap`. */
  queueLetters: (acceptsGap: boolean) => FormOutcome;
  sendNextChunk: () => SendProgress;
}
