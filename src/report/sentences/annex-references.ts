import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import { type Annex, annexName } from '../parts/annexes';

/**
 * For example ` (Phụ lục I, Phụ lục II kèm theo)`. `present` are the annexes that the report has, in order. Leaves
 * out all others; `''` if none is left.
 */
export type AnnexReferences = (...annexes: readonly Annex[]) => string;

export function annexReferences(
  present: readonly Annex[],
  { report }: ReportWords,
): AnnexReferences {
  return (...annexes) => {
    const names = present
      .filter((annex) => annexes.includes(annex))
      .map((annex) => annexName(annex, present, report));
    return names.length === 0 ? '' : format(report.results.see, { annexes: names.join(', ') });
  };
}
