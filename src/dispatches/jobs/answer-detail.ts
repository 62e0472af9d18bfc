import { formatDay } from '../../calendar/day';
import { type Dispatch, isAsked, type Task } from '../../records/dispatch';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { formatReportedValues } from '../../records/reported-value';
import { trainingTotals } from '../../records/training-entry';
import type { Words } from '../../words/words';
import { formatEntries } from '../../workbook/cells/kinds/entries';
import { formatHeads } from '../../workbook/cells/kinds/heads';
import { describeRequest } from '../../workbook/cells/kinds/unit-requests';
import { headerNames } from '../../workbook/cells/tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { type CompletionRules, completeRow } from '../rules/complete-row';

export function withForms(change: ObligationChange, { trainingForms }: Words): ObligationChange {
  if (!change.entries) return change;
  const forms = trainingTotals(change.entries).forms.map((form) => trainingForms[form]);
  return { ...change, forms: forms.join('; ') };
}

/** Changes that complete a row after typing. Without training rounds, `forms` stays as typed. */
export function completedChange(
  row: Obligation,
  rules: CompletionRules,
  words: Words,
): ObligationChange {
  const { entries } = row;
  const change = completeRow(row, rules);
  const { forms = '' } = entries.length === 0 ? row : withForms({ entries }, words);
  return forms === row.forms ? change : { ...change, forms };
}

/**
 * Text of an answer for the log, which is the only place that keeps earlier answers. Omits names of persons.
 */
export function answerDetail(
  change: ObligationChange,
  dispatch: Pick<Dispatch, 'asks' | 'task'>,
  words: Words,
): string {
  const { acknowledge, complete, incomingNumber = '', difficulties = '', expectedOn } = change;
  const request = change.unitRequests?.slice(-1)[0];
  const { choices } = words;
  const { expectedOn: expected } = headerNames(trackingTab, words);
  if (complete === undefined && acknowledge === undefined)
    return joinParts([
      expectedOn ? `${expected}: ${formatDay(expectedOn)}` : '',
      difficulties,
      request ? describeRequest(request, words) : '',
    ]);
  if (complete === undefined || !isAsked(dispatch, 'complete'))
    return joinParts([choices.acknowledgeState[acknowledge ?? 'acknowledged'], incomingNumber]);
  return joinParts([
    choices.completionState[complete],
    ...RESULT_PARTS[dispatch.task](change, words),
    difficulties,
  ]);
}

const RESULT_PARTS: Readonly<
  Record<Task, (change: ObligationChange, words: Words) => readonly string[]>
> = { training: trainingParts, report: reportParts };

function trainingParts(
  { eligibleBy = {}, entries = [], implementingDocument = '', documentOn }: ObligationChange,
  words: Words,
): string[] {
  const { eligible } = headerNames(trackingTab, words);
  const heads = formatHeads(eligibleBy, words).split('\n').join('; ');
  return [
    formatEntries(entries, words).split('\n').join('; '),
    heads === '' ? '' : `${eligible}: ${heads}`,
    joinParts([implementingDocument, documentOn ? formatDay(documentOn) : '']),
  ];
}

function reportParts(
  { nothingToReport, heldOn, reportNumber = '', reportOn, reportedValues = [] }: ObligationChange,
  words: Words,
): string[] {
  const headers = headerNames(trackingTab, words);
  return [
    nothingToReport === 'yes' ? headers.nothingToReport : '',
    heldOn ? formatDay(heldOn) : '',
    joinParts([reportNumber, reportOn ? formatDay(reportOn) : '']),
    formatReportedValues(reportedValues).split('\n').join('; '),
  ];
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
