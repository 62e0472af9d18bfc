import type { Directive } from '../core/directive';
import { isAsked, newObligation, type Obligation, type ObligationChange } from '../core/obligation';
import type { Moment } from '../core/outbox-letter';
import { type RecordedRequest, recallRequest, rememberRequest } from '../core/request-memory';
import type { Unit } from '../core/unit';
import type { Rows } from '../sheets/read-rows';
import { trackingTab } from '../sheets/tracking-tab';
import type { Words } from '../words/words';
import { answerDetail, withForms } from './answer-detail';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { trackingRow } from './tracking-row';
import { writeLog } from './write-log';
import { addRows, changeRows } from './write-rows';

/** An answer from the page that passed every check. */
export interface Answered {
  readonly words: Words;
  /** The unit's row of this dispatch as just read, or none. */
  readonly tracking: Rows<typeof trackingTab>;
  readonly directive: Directive;
  readonly unit: Unit;
  readonly event: 'acknowledged' | 'trainingReported';
  /** On which grounds another answered for the unit; '' when it answered itself. */
  readonly basis: string;
  readonly request: string;
  readonly now: Moment;
  readonly change: (obligation: Obligation) => ObligationChange;
}

/** Writes an answer into the log and the unit's row, with one flush; gives what to tell, and the row as it then is. */
export function recordFromPage(
  ports: Ports,
  answered: Answered,
): { told: RecordedRequest; row: Obligation } {
  const { words, tracking, directive, unit, request, now } = answered;
  const [found] = tracking.rows;
  const before: Obligation = found?.row ?? {
    ...newObligation(directive.id, unit.code),
    asked: 'no',
  };
  const stamp = { changedBy: words.choices.channel.page, changedAt: now };
  const change = {
    ...withForms(answered.change(before), words),
    requests: rememberRequest(before.requests, request, now),
    ...stamp,
  };
  const row = { ...before, ...change };
  const told = recallRequest(row.requests, request) ?? { at: now, reference: '' };
  writeLog(ports, words, [
    {
      event: isAsked(row) ? answered.event : 'unexpectedAnswer',
      directive: directive.id,
      unit: unit.code,
      detail: [answerDetail(change, words), answered.basis, told.reference]
        .filter((part) => part !== '')
        .join(' · '),
      who: stamp.changedBy,
      manner: 'auto',
    },
  ]);
  if (found) changeRows(ports, trackingTab, tracking, new Map([[found.at, change]]));
  else addRows(ports, trackingTab, tracking, [{ ...trackingRow(row, directive, unit), ...stamp }]);
  markDue(ports);
  return { told, row };
}
