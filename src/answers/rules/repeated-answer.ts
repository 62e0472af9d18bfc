import type { Day } from '../../calendar/day';
import type { Obligation } from '../../records/obligation';
import { answerRules, type SentAnswer } from './answer-kinds';
import { changesIn, MAX_CHANGES } from './request-memory';
import { seenOf } from './seen-answer';

export interface Repetition {
  /**
   * True if the unit has already answered this stage, so that the answer only changes it. The first report of a
   * completed task is not a change.
   */
  readonly repeats: boolean;
  readonly changesToday: number;
}

export function repetitionOf(
  row: Obligation | undefined,
  sent: SentAnswer,
  today: Day,
): Repetition {
  if (!row) return { repeats: false, changesToday: 0 };
  const changes = changesIn(row.requests);
  return {
    repeats: isRepetition(row, sent),
    changesToday: changes?.day === today ? changes.count : 0,
  };
}

export function isLimited({ repeats, changesToday }: Repetition): boolean {
  return repeats && changesToday >= MAX_CHANGES;
}

function isRepetition(row: Obligation, sent: SentAnswer): boolean {
  const { about } = answerRules(sent.kind);
  if (about === 'acknowledge') return row.acknowledge === 'acknowledged';
  const completes = 'state' in sent.answer && sent.answer.state !== 'inProgress';
  if (completes && row.complete !== 'completed') return false;
  return seenOf(about, row) !== '';
}
