import type { Day } from '../../calendar/day';
import { type Dispatch, isAsked, type Task } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import { isAboutNobody } from '../../records/training-entry';
import type { AnswerFault } from './answer';
import { dayFault } from './answer-days';

export interface RowFault {
  readonly column:
    | 'acknowledgedOn'
    | 'heldOn'
    | 'completedOn'
    | 'documentOn'
    | 'reportOn'
    | 'reportNumber'
    | 'forms'
    | 'eligible'
    | 'attended';
  readonly fault: AnswerFault;
}

const DAYS = ['acknowledgedOn', 'heldOn', 'completedOn', 'documentOn', 'reportOn'] as const;

/** Checks a row that was edited by hand. */
export function rowFaults(
  row: Obligation,
  dispatch: Pick<Dispatch, 'issuedOn' | 'asks' | 'task' | 'reportForm'>,
  today: Day,
): RowFault[] {
  const wrongDays = DAYS.flatMap((column): RowFault[] => {
    const day = row[column];
    const fault = day === null ? null : dayFault(day, { issuedOn: dispatch.issuedOn, today });
    return fault ? [{ column, fault }] : [];
  });
  return isAsked(dispatch, 'complete')
    ? [...wrongDays, ...RESULT_FAULTS[dispatch.task](row, dispatch)]
    : wrongDays;
}

const RESULT_FAULTS: Readonly<
  Record<Task, (row: Obligation, dispatch: Pick<Dispatch, 'reportForm'>) => RowFault[]>
> = { training: trainingFaults, report: reportFaults };

function trainingFaults(row: Obligation): RowFault[] {
  const { eligible, attended } = row;
  const completed = row.complete === 'completed';
  return [
    ...(completed && row.heldOn === null ? [required('heldOn')] : []),
    ...(completed && row.forms === '' && row.entries.length === 0 ? [required('forms')] : []),
    ...(isAboutNobody(row) ? [{ column: 'eligible', fault: 'nobody' } as const] : []),
    ...((attended ?? 0) > (eligible ?? Number.POSITIVE_INFINITY)
      ? [{ column: 'attended', fault: 'moreThanEligible' } as const]
      : []),
  ];
}

function reportFaults(row: Obligation, { reportForm }: Pick<Dispatch, 'reportForm'>): RowFault[] {
  if (row.complete !== 'completed' || row.nothingToReport === 'yes') return [];
  const needsDocument = reportForm === 'document';
  return [
    ...(row.heldOn === null ? [required('heldOn')] : []),
    ...(needsDocument && row.reportNumber === '' ? [required('reportNumber')] : []),
    ...(needsDocument && row.reportOn === null ? [required('reportOn')] : []),
  ];
}

function required(column: RowFault['column']): RowFault {
  return { column, fault: 'required' };
}
