import { format } from '../../texts/format';
import type { ReportWords } from '../../words/report-words';
import { ANNEXES, type Annex, annexName } from '../parts/annexes';

/** Refers to those of some annexes that a report has: ` (Phụ lục I, Phụ lục II kèm theo)`; '' where it has none of them. */
export type AnnexReferences = (...annexes: readonly Annex[]) => string;

/** Makes what refers to the annexes of a report. */
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
