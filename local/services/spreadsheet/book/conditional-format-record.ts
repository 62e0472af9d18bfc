import type { Box } from './box';

/** A format field that is `null` leaves the cell's own format unchanged. */
export interface ConditionalFormatRecord {
  readonly boxes: readonly Box[];
  readonly condition: { readonly type: string; readonly values: readonly unknown[] };
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

/** `tab` is the id of the tab that the rule's ranges are on, or -1 until the ranges are set. */
export interface RuleDraft {
  readonly tab: number;
  readonly rule: ConditionalFormatRecord;
}
