import type { Box } from './box';

/** Protected range, or protected tab if `box` is `null`. */
export interface ProtectionRecord {
  readonly id: number;
  readonly box: Box | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  /** True once a script has added or removed an editor. */
  readonly hasChosenEditors?: boolean;
  readonly domainEdit: boolean;
  readonly unprotected: readonly Box[];
}
