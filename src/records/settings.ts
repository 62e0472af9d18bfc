import type { DeadlineRules } from '../calendar/deadline';
import type { FileVersion } from './file-version';
import type { LetterKind } from './letter-kind';
import type { PeriodRules } from './reporting-period';

/** Layout rules that a report follows: the rules of the Party or of the State. */
export type ReportLayout = 'party' | 'state';

/** Settings from the tab Cài đặt. */
export interface Settings {
  /** Written by the add-on only. */
  readonly fileVersion: FileVersion;
  /** Name of the office in letters: Văn phòng Huyện ủy … */
  readonly officeName: string;
  /** Title of the officer in charge (cán bộ theo dõi) in letters. */
  readonly officer: string;
  readonly phone: string;
  /** The office's mailbox for replies. */
  readonly replyTo: string;
  /** Base address of the links in letters; `''` until known. */
  readonly linkBase: string;
  /** True if letters are sent without links as long as the office has no page. */
  readonly lettersWithoutLink: boolean;
  /** Letters are sent from hour `sendFrom` until before hour `sendUntil`, e.g. 8 and 17. */
  readonly sendFrom: number;
  readonly sendUntil: number;
  /** ISO weekdays. */
  readonly workingWeekdays: readonly number[];
  readonly rollDeadlines: boolean;
  readonly dueSoonDays: number;
  readonly tiers: TierRules;
  /** Working days that a follow-up letter gives for an answer. Does not move the deadline. */
  readonly answerDays: number;
  /**
   * Working days after a deadline within which a late unit may say when it expects to complete; 0 = it may not.
   */
  readonly expectDays: number;
  readonly escalation: EscalationRules;
  /** Number or id of the dispatch that Tổng hợp shows; `''` = all dispatches. */
  readonly summaryDispatch: string;
  /** When reporting periods are closed automatically. */
  readonly periods: PeriodRules;
  /** Mailboxes that receive the summary of a closed period. */
  readonly leaderMailboxes: readonly string[];
  /** Staff mailboxes that get a copy of the letter to the owner about what needs attention. */
  readonly staffMailboxes: readonly string[];
  readonly reportLayout: ReportLayout;
  /** The body named above the office at the head of a report; `''` = none. */
  readonly superior: string;
  /** Place in the date line of a report. */
  readonly reportPlace: string;
  /** The office's symbol in report numbers, e.g. VPĐU. */
  readonly reportSymbol: string;
  /** True if a letter confirms each answer on the page. */
  readonly receipts: boolean;
  /** True if letters have a calendar file with the deadlines attached. */
  readonly calendarFiles: boolean;
  /** Kinds of letters that need approval. */
  readonly needsApproval: readonly LetterKind[];
  /** Maximum number of letters sent automatically per day. */
  readonly dailyCap: number;
  /** Recipients of the daily quota that are reserved for the account's other mail. */
  readonly quotaReserve: number;
  /**
   * When all dispatches of a unit have been closed for this many months, System status proposes deleting the
   * name and telephone of its contact; 0 = never.
   */
  readonly contactMonths: number;
}

/** The office's rules for planning letters. */
export interface PlanRules {
  readonly deadlines: DeadlineRules;
  readonly tiers: TierRules;
  /** Working days that a follow-up letter gives for an answer. The next letter waits until they are over. */
  readonly answerDays: number;
  readonly escalation: EscalationRules;
  readonly needsApproval: readonly LetterKind[];
}

/** Who is informed about units that have got the maximum number of reminders. Nobody by default. */
export interface EscalationRules {
  /** True if the parent body is informed. */
  readonly toParent: boolean;
  /** Mailbox of a leader, for units without a parent that can be reached by mail; `''` = nobody. */
  readonly mailbox: string;
}

/** When reminders are due, in working days before and after the due day. */
export interface TierRules {
  /** E.g. [3, 1]: three working days before and one working day before. */
  readonly before: readonly number[];
  /** E.g. [1, 3, 5, 10]: the gaps become longer. */
  readonly after: readonly number[];
  /** Maximum number of letters for one stage of one obligation, without the first notice. */
  readonly cap: number;
}
