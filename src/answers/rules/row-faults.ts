import type { Day } from '../../calendar/day';
import { type Dispatch, isAsked, type Task } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import { valueText, valueUnder } from '../../records/reported-value';
import { isTyped } from '../../records/requested-figure';
import { hasDoneDay } from '../../records/round';
import { isAboutNobody, trainingForms } from '../../records/training-figures';
import type { AnswerFault } from './answer';
import { dayFault } from './answer-days';
import { valueFault } from './figure-values';

export interface RowFault {
  /** Column of Theo dõi, or `form` for a line of its reported figures. */
  readonly column:
    | 'acknowledgedOn'
    | 'heldOn'
    | 'completedOn'
    | 'documentOn'
    | 'reportOn'
    | 'reportNumber'
    | 'form'
    | 'eligible'
    | 'attended'
    | 'reportedValues';
  readonly fault: AnswerFault;
}

/** Terms that a report is held to. */
type ReportTerms = 'id' | 'reportForm' | 'requestedFigures';

const DAYS = ['acknowledgedOn', 'heldOn', 'completedOn', 'documentOn', 'reportOn'] as const;

/** Checks a row that was edited by hand. */
export function rowFaults(
  row: Obligation,
  dispatch: Pick<Dispatch, 'issuedOn' | 'asks' | 'task' | ReportTerms>,
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
  Record<Task, (row: Obligation, dispatch: Pick<Dispatch, ReportTerms>) => RowFault[]>
> = { training: trainingFaults, report: reportFaults };

function trainingFaults(row: Obligation): RowFault[] {
  const { eligible, attended } = row;
  const completed = row.complete === 'completed';
  return [
    ...(completed && row.heldOn === null ? [required('heldOn')] : []),
    ...(completed && trainingForms(row.reportedValues).length === 0 ? [required('form')] : []),
    ...(isAboutNobody(row) ? [{ column: 'eligible', fault: 'nobody' } as const] : []),
    ...((attended ?? 0) > (eligible ?? Number.POSITIVE_INFINITY)
      ? [{ column: 'attended', fault: 'moreThanEligible' } as const]
      : []),
  ];
}

function reportFaults(row: Obligation, dispatch: Pick<Dispatch, ReportTerms>): RowFault[] {
  const { reportForm, requestedFigures } = dispatch;
  const values = valueFaults(row, requestedFigures);
  if (row.complete !== 'completed' || row.nothingToReport === 'yes') return values;
  const needsDocument = reportForm === 'document';
  return [
    ...(row.heldOn === null && hasDoneDay(dispatch.id) ? [required('heldOn')] : []),
    ...(needsDocument && row.reportNumber === '' ? [required('reportNumber')] : []),
    ...(needsDocument && row.reportOn === null ? [required('reportOn')] : []),
    ...values,
  ];
}

/** At most one fault: the first figure that is missing or has a value that does not fit. */
function valueFaults(
  { reportedValues, complete, nothingToReport }: Obligation,
  figures: Dispatch['requestedFigures'],
): RowFault[] {
  const isDue = complete === 'completed' && nothingToReport !== 'yes';
  const faults = figures.flatMap((figure) => {
    const value = valueUnder(reportedValues, figure.label);
    if (!isTyped(figure)) return [];
    if (value === null) return isDue && figure.isRequired ? 'required' : [];
    return valueFault(valueText(value), figure) ?? [];
  });
  return faults.slice(0, 1).map((fault) => ({ column: 'reportedValues', fault }));
}

function required(column: RowFault['column']): RowFault {
  return { column, fault: 'required' };
}
