import { addTo, type Figures, NO_FIGURES } from '../../records/figures';
import { hasReported, isAnsweredByOthers, type UnitLine } from './unit-line';

export interface Evidence {
  /** Units whose report the office has compared with a document (đã đối chiếu). */
  readonly checked: Figures;
  readonly selfReported: Figures;
  /** Number of units that have neither reported nor been checked. */
  readonly silent: number;
  /** Number of units in `selfReported` for which the office or the parent unit answered. */
  readonly answeredByOthers: number;
}

export function evidenceOf(lines: readonly UnitLine[]): Evidence {
  const checked = { ...NO_FIGURES };
  const selfReported = { ...NO_FIGURES };
  let silent = 0;
  let answeredByOthers = 0;
  for (const line of lines) {
    if (line.obligation.checkedOn !== null) addTo(checked, line.figures);
    else if (hasReported(line)) {
      addTo(selfReported, line.figures);
      if (isAnsweredByOthers(line)) answeredByOthers += 1;
    } else silent += 1;
  }
  return { checked, selfReported, silent, answeredByOthers };
}
