import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import { ANNEXES, type Annex, annexName } from '../parts/annexes';

/**
 * Reference to those of the given annexes that the report has: ` (Phụ lục I, Phụ lục II kèm theo)`;
 * `''` if it has none of them.
 */
export type AnnexReferences = (...annexes: readonly Annex[]) => string;

/** Returns a function that refers to annexes of a report. */
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
