import { addTo, type Figures, NO_FIGURES } from '../../records/figures';
import { hasTold, isAnsweredByOthers, type UnitLine } from './unit-line';

/** Whose word the figures of a dispatch are. */
export interface Evidence {
  /** Figures of the units whose report the office has compared with a document (đã đối chiếu) … */
  readonly checked: Figures;
  /** … of those whose figures are their own word … */
  readonly selfReported: Figures;
  /** … and how many units have told nothing: with them, all three make the totals. */
  readonly silent: number;
  /** Among the self-reported, units for which another has answered: the office, or the parent unit. */
  readonly answeredByOthers: number;
}

/** Parts the figures of the units that count by whose word they are. */
export function evidenceOf(lines: readonly UnitLine[]): Evidence {
  const checked = { ...NO_FIGURES };
  const selfReported = { ...NO_FIGURES };
  let silent = 0;
  let answeredByOthers = 0;
  for (const line of lines) {
    if (line.obligation.checkedOn !== null) addTo(checked, line.figures);
    else if (hasTold(line)) {
      addTo(selfReported, line.figures);
      if (isAnsweredByOthers(line)) answeredByOthers += 1;
    } else silent += 1;
  }
  return { checked, selfReported, silent, answeredByOthers };
}
