import { addTo, type Figures, NO_FIGURES } from '../../records/figures';
import { hasReported, type UnitLine } from './unit-line';

export interface Evidence {
  /** Units whose report the office has compared with a document (đã đối chiếu). */
  readonly checked: Figures;
  readonly selfReported: Figures;
}

export function evidenceOf(lines: readonly UnitLine[]): Evidence {
  const checked = { ...NO_FIGURES };
  const selfReported = { ...NO_FIGURES };
  for (const line of lines) {
    if (line.obligation.checkedOn !== null) addTo(checked, line.figures);
    else if (hasReported(line)) addTo(selfReported, line.figures);
  }
  return { checked, selfReported };
}
