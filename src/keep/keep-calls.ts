import type { FormOutcome } from '../forms/form-view';
import type {
  ArchiveOrder,
  ColumnsOrder,
  KeepOrder,
  KeptMarks,
  KeptPart,
  RestoreOrder,
} from './rules/keep-view';

/** What the dialog Sao lưu, khôi phục, lưu trữ calls, and whoever makes a backup. */
export interface KeepCalls {
  /** Rows where rows are wanted, marks where marks are. */
  readKept: (order: KeepOrder) => KeptPart | KeptMarks;
  restoreFile: (order: RestoreOrder) => FormOutcome;
  /** Puts the columns of Theo dõi into the order of this version, or back into the one before. */
  arrangeColumns: (order: ColumnsOrder) => FormOutcome;
  archiveDirectives: (order: ArchiveOrder) => FormOutcome;
}
