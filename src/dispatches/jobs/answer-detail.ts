import { formatDay } from '../../calendar/day';
import type { Audience, HeadCounts } from '../../records/audience';
import { type Dispatch, isAsked, type Task } from '../../records/dispatch';
import type { Obligation, ObligationChange } from '../../records/obligation';
import { type TrainingEntry, trainingTotals } from '../../records/training-entry';
import { format } from '../../texts/format';
import { formatCount, formatNumber } from '../../texts/number-text';
import type { Words } from '../../words/words';
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
  const heads = headsText(eligibleBy, words);
  return [
    entries.map((entry) => roundText(entry, words)).join('; '),
    heads === '' ? '' : `${eligible}: ${heads}`,
    joinParts([implementingDocument, documentOn ? formatDay(documentOn) : '']),
  ];
}

/** For example `Hội nghị trực tuyến ngày 30/10/2026, 2 buổi, tham gia: Đảng viên 70`. */
function roundText({ form, heldOn, sessions, attended }: TrainingEntry, words: Words): string {
  const { answered } = words.says;
  const heads = headsText(attended, words);
  return [
    format(answered.round, { form: words.trainingForms[form], day: formatDay(heldOn) }),
    ...(sessions === null
      ? []
      : [format(answered.sessions, { sessions: formatCount(sessions, words.language) })]),
    ...(heads === '' ? [] : [format(answered.attended, { heads })]),
  ].join(', ');
}

function headsText(counts: HeadCounts, { says, audiences, language }: Words): string {
  return Object.entries(counts)
    .map(([key, count]) =>
      format(says.answered.heads, {
        audience: audiences[key as Audience],
        count: formatCount(count, language),
      }),
    )
    .join(', ');
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
    reportedValues
      .map(({ label, value }) => `${label}: ${formatNumber(value, words.language)}`)
      .join('; '),
  ];
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
