import { type Day, formatDay } from '../../calendar/day';
import type { Audience, HeadCounts } from '../../records/audience';
import { type Dispatch, isAsked, type Task } from '../../records/dispatch';
import type { ObligationChange } from '../../records/obligation';
import { type ReportedValue, roundsIn, shownValue } from '../../records/reported-value';
import {
  attendedBy,
  eligibleBy,
  isTrainingForm,
  trainingForms,
  trainingTotals,
} from '../../records/training-figures';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import type { Words } from '../../words/words';
import { namedValue } from '../../workbook/cells/kinds/reported-values';
import { describeRequest } from '../../workbook/cells/kinds/unit-requests';
import { headerNames } from '../../workbook/cells/tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';

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
    ...resultParts(change, dispatch.task, words),
    difficulties,
  ]);
}

/** What was reported: rounds of training, figures, the day, and the documents. */
function resultParts(change: ObligationChange, task: Task, words: Words): string[] {
  const { nothingToReport, heldOn, reportedValues = [] } = change;
  const { implementingDocument = '', documentOn, reportNumber = '', reportOn } = change;
  const headers = headerNames(trackingTab, words);
  const once = reportedValues.filter(({ round }) => round === undefined);
  return [
    nothingToReport === 'yes' ? headers.nothingToReport : '',
    // Rounds have days of their own
    ...(task === 'report'
      ? [heldOn ? formatDay(heldOn) : '', numberAndDay(reportNumber, reportOn)]
      : []),
    roundsIn(reportedValues)
      .map((round) => roundText(round, words))
      .join('; '),
    valuesText(once, words),
    task === 'training' ? numberAndDay(implementingDocument, documentOn) : '',
  ];
}

/** For example `Hội nghị trực tuyến ngày 30/10/2026, 2 buổi, tham gia: Đảng viên 70`. */
function roundText(round: readonly ReportedValue[], words: Words): string {
  const { answered } = words.says;
  const { heldOn, sessions } = trainingTotals(round);
  const [form = ''] = trainingForms(round);
  const heads = headsText(attendedBy(round), words);
  return [
    format(answered.round, {
      form: isTrainingForm(form) ? words.trainingForms[form] : form,
      day: heldOn === null ? '' : formatDay(heldOn),
    }),
    ...(sessions === null
      ? []
      : [format(answered.sessions, { sessions: formatCount(sessions, words.language) })]),
    ...(heads === '' ? [] : [format(answered.attended, { heads })]),
  ].join(', ');
}

/** Figures that are asked once, in the words of the cell. */
function valuesText(values: readonly ReportedValue[], words: Words): string {
  const people = headsText(eligibleBy(values), words);
  const { eligible } = words.trainingFigures;
  const others = values.filter(({ audience }) => audience === undefined);
  return [
    ...others
      .map((one) => namedValue(one, words))
      .map(({ label, value }) => `${label}: ${shownValue(value, words.language)}`),
    ...(people === '' ? [] : [`${eligible}: ${people}`]),
  ].join('; ');
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

function numberAndDay(number: string, day: Day | null | undefined): string {
  return joinParts([number, day ? formatDay(day) : '']);
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
