import type { Obligation } from '../../records/obligation';
import type { AnswerFault } from './answer';
import { type AnswerDays, dayFault } from './answer-days';

/** A column of Theo dõi whose cell breaks a rule that answers are held to. */
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

/** Holds a row that a person has edited to the rules of the page: days from issue to today, heads, what was held. */
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
