import type { Day } from '../../calendar/day';
import type { ObligationStatus } from '../../dispatches/rules/obligation-status';
import { NO_REMINDERS, type RemindersSent } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import type { LetterItemRecord } from '../../records/letter-item-record';
import type { LetterKind } from '../../records/letter-kind';
import type { Obligation } from '../../records/obligation';
import type { Stage } from '../../records/stage';
import type { Unit } from '../../records/unit';
import type { FormerDeadlines } from './deadline-change';
import type { DueContext, ItemSource, OpenSubordinates } from './due-records';
import type { OverdueWork } from './overdue-work';

export interface LetterItem {
  readonly dispatch: Dispatch;
  readonly unit: Unit;
  readonly mailbox: string;
  readonly obligation: Obligation;
  readonly status: ObligationStatus;
  readonly kind: LetterKind;
  /**
   * Stages that the letter asks for. A notice asks for all open stages, a reminder or follow-up for those with
   * a due step of the reminder ladder or a working day late.
   */
  readonly stages: readonly Stage[];
  readonly itemRecords: readonly LetterItemRecord[];
  readonly reminders: RemindersSent;
  /** True if the unit was notified of an earlier version of the dispatch, by letter or on paper. */
  readonly knowsEarlier: boolean;
  /**
   * Deadlines announced earlier that have changed since. Null unless the letter announces changed deadlines or
   * a resumed dispatch.
   */
  readonly formerDeadlines: FormerDeadlines | null;
  /** Day on which the unit was told to do nothing more; null if it was not, or was asked again since. */
  readonly cancellationSentOn: Day | null;
  /** What subordinates of the unit have not done, if this letter says it before their deadline; otherwise empty. */
  readonly subordinates: readonly OpenSubordinates[];
  /** All that is overdue of the unit, in a reminder or follow-up; otherwise empty. */
  readonly overdue: readonly OverdueWork[];
  /** Mailbox of the unit's leadership, if this follow-up is to be copied to it; `''` otherwise. */
  readonly leaderMailbox: string;
  /** Name of the parent unit that a digest goes to; `''` for any other letter. */
  readonly superior: string;
}

export function itemOf(
  source: ItemSource,
  content: Pick<LetterItem, 'kind' | 'stages' | 'itemRecords'>,
  { past }: Pick<DueContext, 'past'>,
): LetterItem {
  const { key } = source.obligation;
  const { version, firstNotice } = source.dispatch;
  // Spreading last is faster.
  return {
    reminders: past.sent.get(key) ?? NO_REMINDERS,
    knowsEarlier: version > 1 && (firstNotice === 'paper' || past.wasNotified(key, version)),
    formerDeadlines: null,
    cancellationSentOn: past.cancellation(key)?.sentOn ?? null,
    subordinates: [],
    overdue: [],
    leaderMailbox: '',
    superior: '',
    ...source,
    ...content,
  };
}
