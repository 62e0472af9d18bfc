import type { Box } from './box';

/** Formats the cells of its boxes while its condition is true. */
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

/** Rule under construction, with the tab of its ranges. */
export interface RuleDraft {
  readonly tab: number;
  readonly rule: ConditionalFormatRecord;
}
