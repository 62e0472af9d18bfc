import type { Obligation } from '../../records/obligation';
import type { AnswerFault } from './answer';
import { type AnswerDays, dayFault } from './answer-days';

export interface RowFault {
  readonly column:
    | 'acknowledgedOn'
    | 'heldOn'
    | 'completedOn'
    | 'documentOn'
    | 'reportOn'
    | 'forms'
    | 'attended';
  readonly fault: AnswerFault;
}

const DAYS = ['acknowledgedOn', 'heldOn', 'completedOn', 'documentOn', 'reportOn'] as const;

/** Checks a row that was edited by hand. */
export function rowFaults(row: Obligation, days: AnswerDays): RowFault[] {
  const wrongDays = DAYS.flatMap((column): RowFault[] => {
    const day = row[column];
    const fault = day === null ? null : dayFault(day, days);
    return fault ? [{ column, fault }] : [];
  });
  const completed = row.train === 'completed';
  return [
    ...wrongDays,
    ...(completed && row.heldOn === null ? [required('heldOn')] : []),
    ...(completed && row.forms === '' && row.entries.length === 0 ? [required('forms')] : []),
    ...((row.attended ?? 0) > (row.eligible ?? Number.POSITIVE_INFINITY)
      ? [{ column: 'attended', fault: 'moreThanEligible' } as const]
      : []),
  ];
}

function required(column: RowFault['column']): RowFault {
  return { column, fault: 'required' };
}
