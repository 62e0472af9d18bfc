import type { FormOutcome } from '../forms/form-view';
import type { LowerDesk, LowerOrder } from './rules/lower-desk';

/** What the dialog Nhập tổng hợp cấp dưới calls. */
export interface LowerCalls {
  lowerDesk: () => LowerDesk;
  importLower: (order: LowerOrder) => FormOutcome;
}
