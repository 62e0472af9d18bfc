import type { DeadlineRules } from '../calendar/deadline';
import type { LetterKind } from './letter-kind';
import type { PeriodRules } from './reporting-period';

/** Which layout rules a report follows: those of the Party or of the State. */
export type ReportLayout = 'party' | 'state';

/** Settings from the tab Cài đặt. */
export interface Settings {
  /** Schema of the file; written by set-up and upgrades only. */
  readonly schema: number;
  /** Name of the office in letters: Văn phòng Huyện ủy … */
  readonly officeName: string;
  /** Title of the officer in charge (cán bộ theo dõi) in letters. */
  readonly officer: string;
  readonly phone: string;
  /** The office's mailbox for replies. */
  readonly replyTo: string;
  /** Base address of the links in letters; `''` until known. */
  readonly linkBase: string;
  /** Whether letters are sent without links while there is no page. */
  readonly lettersWithoutLink: boolean;
  /** Letters are sent from hour `sendFrom` (inclusive) to hour `sendUntil`, e.g. 8 to 17. */
  readonly sendFrom: number;
  readonly sendUntil: number;
  /** ISO weekdays. */
  readonly workingWeekdays: readonly number[];
  readonly rollDeadlines: boolean;
  readonly dueSoonDays: number;
  readonly tiers: TierRules;
  /** Working days that a follow-up gives for an answer. Moves no deadline. */
  readonly answerDays: number;
  /**
   * Working days after a deadline in which a late unit may say when it expects to complete; 0 =
   * never.
   */
  readonly expectDays: number;
  readonly escalation: EscalationRules;
  /** Number or id of the dispatch that Tổng hợp shows; `''` = all. */
  readonly summaryDispatch: string;
  /** When reporting periods are closed automatically. */
  readonly periods: PeriodRules;
  /** Mailboxes that receive the summary of a closed period. */
  readonly leaderMailboxes: readonly string[];
  /** Staff mailboxes that get a copy of the letter to the owner about what needs attention. */
  readonly staffMailboxes: readonly string[];
  readonly reportLayout: ReportLayout;
  /** The body above the office in the head of a report; `''` = left out. */
  readonly superior: string;
  /** Place in the date line of a report. */
  readonly reportPlace: string;
  /** The office's symbol in report numbers, e.g. VPĐU. */
  readonly reportSymbol: string;
  /** Whether an answer on the page is confirmed by letter. */
  readonly receipts: boolean;
  /** Whether letters have a calendar file with the deadlines attached. */
  readonly calendarFiles: boolean;
  /** Kinds of letters that need approval. */
  readonly needsApproval: readonly LetterKind[];
  /** Maximum number of letters sent automatically per day. */
  readonly dailyCap: number;
  /** Recipients of the daily quota that are reserved for the account's other mail. */
  readonly quotaReserve: number;
  /**
   * Months after the close of a unit's last dispatch after which its contact's name and telephone
   * should be deleted; 0 = never.
   */
  readonly contactMonths: number;
}

/** The office's rules for planning letters. */
export interface PlanRules {
  readonly deadlines: DeadlineRules;
  readonly tiers: TierRules;
  /** Working days that a follow-up gives for an answer. The next one waits until they are over. */
  readonly answerDays: number;
  readonly escalation: EscalationRules;
  readonly needsApproval: readonly LetterKind[];
}

/** Who is informed about units that have reached the reminder cap. Both are off by default. */
export interface EscalationRules {
  /** Whether the parent body is informed. */
  readonly toParent: boolean;
  /** Mailbox of a leader, for units without a reachable parent; `''` = nobody. */
  readonly mailbox: string;
}

/** When reminders are due, in working days before and after the due day. */
export interface TierRules {
  /** E.g. [3, 1]: three days before and one day before. */
  readonly before: readonly number[];
  /** E.g. [1, 3, 5, 10]: widening gaps. */
  readonly after: readonly number[];
  /** Maximum number of letters for one stage of one obligation, without the first notice. */
  readonly cap: number;
}
