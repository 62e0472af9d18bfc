import type { FormOutcome, LineCalls } from '../forms/form-view';
import type { LetterKind } from '../records/letter-kind';
import type {
  ApprovalDecision,
  LetterPreview,
  PackedApproval,
  PackedLetters,
  SendProgress,
} from './rules/letters-view';
import type { UnitMessage } from './rules/phone-reminder-view';

/** Server functions called by the dialogs Xem trước và gửi, Chờ duyệt, and Nhắc qua điện thoại, Zalo. */
export interface LettersCalls extends LineCalls {
  readLetters: () => PackedLetters;
  readApproval: () => PackedApproval;
  previewLetterText: (mailbox: string, kind: LetterKind) => LetterPreview;
  sendTestLetter: (mailbox: string, kind: LetterKind) => FormOutcome;
  previewOutboxLetter: (id: string) => LetterPreview;
  decideLetters: (decision: ApprovalDecision) => FormOutcome;
  cancelLetters: (ids: readonly string[]) => FormOutcome;
  markReturned: (mailboxes: readonly string[]) => FormOutcome;
  unitMessage: (unitCode: string) => UnitMessage;
  recordTold: (unitCode: string) => FormOutcome;
}

/** Server functions that send today's letters on request. */
export interface SendingCalls {
  /** `acceptsGap`: the person has confirmed the warning in `LettersView.gap`. */
  queueLetters: (acceptsGap: boolean) => FormOutcome;
  sendNextChunk: () => SendProgress;
}
