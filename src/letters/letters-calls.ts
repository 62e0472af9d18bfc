import type { FormOutcome, LineCalls } from '../forms/form-view';
import type { LetterKind } from '../records/letter-kind';
import type {
  ApprovalDecision,
  LetterPreview,
  PackedApproval,
  PackedLetters,
  SendProgress,
} from './rules/letters-view';
import type { UnitMessage } from './rules/tell-view';

/** What the dialogs Xem trước và gửi, Chờ duyệt, and Nhắc qua điện thoại, Zalo call. */
export interface LettersCalls extends LineCalls {
  readLetters: () => PackedLetters;
  readApproval: () => PackedApproval;
  previewLetterText: (mailbox: string, kind: LetterKind) => LetterPreview;
  sendTestLetter: (mailbox: string, kind: LetterKind) => FormOutcome;
  previewOutboxLetter: (id: string) => LetterPreview;
  decideLetters: (decision: ApprovalDecision) => FormOutcome;
  cancelLetters: (ids: readonly string[]) => FormOutcome;
  markReturned: (mailboxes: readonly string[]) => FormOutcome;
  /** The unit's code. */
  unitMessage: (code: string) => UnitMessage;
  recordTold: (code: string) => FormOutcome;
}

/** What sends today's letters at a person's word. */
export interface SendingCalls {
  /** Whether the person says that rows are gone from the outbox on purpose. */
  queueLetters: (acceptsGap: boolean) => FormOutcome;
  sendNextChunk: () => SendProgress;
}
