import type { Moment } from '../../calendar/moment';
import { answerDetail, withForms } from '../../dispatches/jobs/answer-detail';
import type { Dispatch } from '../../records/dispatch';
import type { LogEvent } from '../../records/log-entry';
import {
  isAsked,
  newObligation,
  type Obligation,
  type ObligationChange,
} from '../../records/obligation';
import type { Unit } from '../../records/unit';
import type { Words } from '../../words/words';
import type { Rows } from '../../workbook/cells/read-rows';
import type { Ports } from '../../workbook/ports';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { logTab } from '../../workbook/tabs/log-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { beginChange, beginRows, finishRows } from '../../workbook/writing/write-rows';
import type { Answer, AnswerKind } from '../rules/answer';
import { type AnswerSource, answerChange } from '../rules/answer-change';
import { type RecordedRequest, recallRequest, rememberRequest } from '../rules/request-memory';

/** An answer from the page that passed every check. */
export interface Answered {
  readonly words: Words;
  /** The unit's row of this dispatch as just read, or none. */
  readonly tracking: Rows<typeof trackingTab>;
  readonly dispatch: Dispatch;
  readonly unit: Unit;
  readonly answer: Answer;
  readonly source: AnswerSource;
  readonly request: string;
  readonly now: Moment;
  /** Why it replaces what somebody else had answered meanwhile; '' where it does not. */
  readonly because: string;
}

const EVENTS = {
  acknowledge: 'acknowledged',
  train: 'trainingReported',
  delay: 'delayTold',
} as const satisfies Record<AnswerKind, LogEvent>;

/**
 * Writes an answer into the unit's row and the log, with one flush; gives what to tell, and the row as it then is. The row
 * comes first: by it a request that is sent again is known, and then the line of the log is added if it is lacking.
 */
export function recordFromPage(
  ports: Ports,
  answered: Answered,
): { told: RecordedRequest; row: Obligation } {
  const { words, tracking, dispatch, unit, answer, source, request, now } = answered;
  const [found] = tracking.rows;
  const before: Obligation = found?.row ?? {
    ...newObligation(dispatch.id, unit.code),
    asked: 'no',
  };
  const stamp = { changedBy: words.choices.channel.page, changedAt: now };
  const change = {
    ...withForms(answerChange(before, answer, source), words),
    requests: rememberRequest(before.requests, request, now),
    ...stamp,
  };
  const row = { ...before, ...change };
  const told = recallRequest(row.requests, request) ?? { at: now, reference: '' };
  markDue(ports);
  const check = found
    ? beginChange(ports, trackingTab, tracking, new Map([[found.at, change]]))
    : beginRows(ports, trackingTab, tracking, [{ ...trackingRow(row, dispatch, unit), ...stamp }]);
  writeAnswerLog(ports, answered, { change, row, told });
  ports.workbook.flush();
  check();
  return { told, row };
}

/** Writes to its end an answer that a run has begun to record and not ended: the cells of its row, and its line of the log. */
export function completeAnswer(ports: Ports, answered: Answered, told: RecordedRequest): void {
  const [found] = answered.tracking.rows;
  finishRows(ports, trackingTab, answered.tracking);
  const { rows } = ports.workbook.scan(logTab, ['detail']);
  if (!found || rows.some(({ texts: [detail = ''] }) => detail.endsWith(told.reference))) return;
  const { row } = found;
  const change = withForms(answerChange(row, answered.answer, answered.source), answered.words);
  writeAnswerLog(ports, answered, { change, row, told });
}

interface Recorded {
  readonly change: ObligationChange;
  readonly row: Obligation;
  readonly told: RecordedRequest;
}

function writeAnswerLog(
  ports: Ports,
  { words, dispatch, unit, answer, source, because }: Answered,
  { change, row, told }: Recorded,
): void {
  const details = [answerDetail(change, words), source.basis, because, told.reference];
  writeLog(ports, words, [
    {
      event: isAsked(row) ? EVENTS[answer.stage] : 'unexpectedAnswer',
      dispatch: dispatch.id,
      unit: unit.code,
      detail: details.filter((part) => part !== '').join(' · '),
      who: words.choices.channel.page,
      manner: 'auto',
    },
  ]);
}
