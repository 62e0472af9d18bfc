import type { Box } from './box';

/** Protected range, or protected tab if `box` is `null`. */
export interface ProtectionRecord {
  readonly id: number;
  readonly box: Box | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
  readonly unprotected: readonly Box[];
}
