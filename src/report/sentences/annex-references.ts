import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import { ANNEXES, type Annex, annexName } from '../parts/annexes';

/**
 * For example ` (Phụ lục I, Phụ lục II kèm theo)`. Leaves out annexes that the report does not have; `''` if
 * none is left.
 */
export type AnnexReferences = (...annexes: readonly Annex[]) => string;

export function annexReferences(
  chosen: readonly Annex[],
  { report }: ReportWords,
): AnnexReferences {
  return (...annexes) => {
    const names = ANNEXES.filter((one) => annexes.includes(one) && chosen.includes(one)).map(
      (annex) => annexName(annex, report),
    );
    return names.length === 0 ? '' : format(report.results.see, { annexes: names.join(', ') });
  };
}
