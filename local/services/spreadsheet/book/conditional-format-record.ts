import type { Box } from './box';

/** Conditional format rule. A format field that is `null` is left unchanged. */
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

/** Rule with the id of the tab that its ranges are on. The id is -1 until the ranges are set. */
export interface RuleDraft {
  readonly tab: number;
  readonly rule: ConditionalFormatRecord;
}
