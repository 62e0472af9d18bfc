import type { FormOutcome } from '../forms/form-view';
import type { ArchiveOrder, KeepOrder, KeptMarks, KeptPart, RestoreOrder } from './rules/keep-view';

/** What the dialog Sao lưu, khôi phục, lưu trữ calls, and whoever makes a backup. */
export interface KeepCalls {
  /** Rows where rows are wanted, marks where marks are. */
  readKept: (order: KeepOrder) => KeptPart | KeptMarks;
  restoreFile: (order: RestoreOrder) => FormOutcome;
  archiveDirectives: (order: ArchiveOrder) => FormOutcome;
}
