import type { Moment } from '../../calendar/moment';
import { answerDetail } from '../../dispatches/jobs/answer-detail';
import type { Dispatch } from '../../records/dispatch';
import {
  newObligation,
  type Obligation,
  type ObligationChange,
  owesDispatch,
} from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { shortened } from '../../texts/text-fault';
import type { Words } from '../../words/words';
import type { ChangePorts } from '../../workbook/ports';
import type { FoundRow } from '../../workbook/reading/find-rows';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { beginRows } from '../../workbook/writing/add-rows';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { thenCheck } from '../../workbook/writing/until-settled';
import { isLogged, writeLog } from '../../workbook/writing/write-log';
import { beginChange, finishRows } from '../../workbook/writing/write-rows';
import { answerChange } from '../rules/answer-change';
import { type Answer, answerRules } from '../rules/answer-kinds';
import type { AnswerSource } from '../rules/kinds/answer-kind';
import type { Repetition } from '../rules/repeated-answer';
import {
  countChange,
  type RecordedRequest,
  recallRequest,
  rememberRequest,
} from '../rules/request-memory';

/** Maximum number of characters of each part of a shortened log row. */
const SHORT_PART = 60;

export interface CheckedAnswer {
  readonly words: Words;
  /** The unit's row of Theo dõi for this dispatch, read under the lock. */
  readonly tracking: FoundRow<typeof trackingTab>;
  readonly dispatch: Dispatch;
  readonly unit: Unit;
  readonly answer: Answer;
  readonly source: AnswerSource;
  /** Key from `requestKey`. */
  readonly request: string;
  readonly now: Moment;
  /** Why the unit replaces somebody else's answer; `''` if it replaces none or a parent answers. */
  readonly because: string;
}

/**
 * Writes an answer to the unit's row and the log, then flushes. The row is written first: it shows whether a
 * repeated request was recorded before, and `completeAnswer` then adds a missing log line.
 */
export function recordFromPage(
  ports: ChangePorts,
  answered: CheckedAnswer & Repetition,
): { recorded: RecordedRequest; row: Obligation } {
  const { words, tracking, dispatch, unit, answer, source, request, now, repeats } = answered;
  const { row: found, read } = tracking;
  const before: Obligation = found?.row ?? {
    ...newObligation(dispatch.id, unit.code),
    asked: 'no',
  };
  const stamp = { changedBy: words.choices.channel.page, changedAt: now };
  const change = {
    ...answerChange(before, answer, source),
    requests: rememberRequest(
      repeats ? countChange(before.requests, source.today) : before.requests,
      request,
      now,
    ),
    ...stamp,
  };
  const row = { ...before, ...change };
  const recorded = recallRequest(row.requests, request) ?? { at: now, reference: '' };
  markSummaryDue(ports);
  const check = found
    ? beginChange(ports, trackingTab, read, new Map([[found.at, change]]))
    : beginRows(ports, trackingTab, read, [{ ...trackingRow(row, dispatch, unit), ...stamp }]);
  const isShort = repeats && answered.changesToday > 0;
  thenCheck(() => writeAnswerLog(ports, answered, { change, row, recorded, isShort }), check);
  return { recorded, row };
}

/**
 * Completes an answer whose recording was interrupted: finishes its row and adds its log line if there is none.
 */
export function completeAnswer(
  ports: ChangePorts,
  answered: CheckedAnswer,
  recorded: RecordedRequest,
): void {
  const { row: found, read } = answered.tracking;
  finishRows(ports, trackingTab, read);
  if (!found || isLogged(ports, recorded.reference)) return;
  const { row } = found;
  const change = answerChange(row, answered.answer, answered.source);
  writeAnswerLog(ports, answered, { change, row, recorded, isShort: false });
}

interface WrittenAnswer {
  readonly change: ObligationChange;
  readonly row: Obligation;
  readonly recorded: RecordedRequest;
  /** True from the second change of a day on: a link that is used to flood must not fill the log. */
  readonly isShort: boolean;
}

function writeAnswerLog(
  ports: ChangePorts,
  { words, dispatch, unit, answer, source, because }: CheckedAnswer,
  { change, row, recorded, isShort }: WrittenAnswer,
): void {
  const said = answer.kind === 'withdrawal' ? '' : answerDetail(change, dispatch, words);
  const texts = [said, source.basis, because];
  const kept = isShort ? texts.map((text) => shortened(text, SHORT_PART)) : texts;
  const details = [...kept, recorded.reference];
  writeLog(ports, words, [
    {
      event: owesDispatch(row) ? answerRules(answer.kind).event : 'unexpectedAnswer',
      dispatch: dispatch.id,
      unit: unit.code,
      detail: details.filter((part) => part !== '').join(' · '),
      who: words.choices.channel.page,
      manner: 'auto',
    },
  ]);
}
