import type { DeadlineRules } from '../calendar/deadline';
import type { LetterKind } from './letter-kind';
import type { PeriodRules } from './reporting-period';

/** Whose rules the layout of a report follows: those of the Party, or those of the State. */
export type ReportLayout = 'party' | 'state';

/** What an office has set in Cài đặt. */
export interface Settings {
  /** The schema that the file is of; written by set-up and upgrades, never by people. */
  readonly schema: number;
  /** The office that follows up, as letters name it: Văn phòng Huyện ủy … */
  readonly officeName: string;
  /** Title of the officer in charge (cán bộ theo dõi), as letters name it. */
  readonly officer: string;
  readonly phone: string;
  /** The office's mailbox, to which replies go. */
  readonly replyTo: string;
  /** Address of the page behind the links; '' until known. */
  readonly linkBase: string;
  /** Whether letters go out without a link while there is no page. */
  readonly lettersWithoutLink: boolean;
  /** Hours of the day between which letters go out: from 8 up to 17, say. */
  readonly sendFrom: number;
  readonly sendUntil: number;
  /** ISO weekdays that are worked. */
  readonly workingWeekdays: readonly number[];
  readonly rollDeadlines: boolean;
  readonly dueSoonDays: number;
  readonly tiers: TierRules;
  /** Working days within which a follow-up asks for an answer; no deadline moves by it. */
  readonly answerDays: number;
  /** Working days after a deadline within which a late unit may say when it expects to complete; 0 for not at all. */
  readonly expectDays: number;
  readonly escalation: EscalationRules;
  /** Number or id of the dispatch that Tổng hợp shows; '' for all. */
  readonly summaryDispatch: string;
  /** When reporting periods are closed by themselves. */
  readonly periods: PeriodRules;
  /** Mailboxes that receive the summary of a closed period. */
  readonly leaderMailboxes: readonly string[];
  /** Mailboxes of staff that get the letter which tells the owner what waits. */
  readonly staffMailboxes: readonly string[];
  readonly reportLayout: ReportLayout;
  /** The body above the office, as the head of a report names it; '' leaves it out. */
  readonly superior: string;
  /** The place in a report's line of the date. */
  readonly reportPlace: string;
  /** The office's symbol in a report's number: VPĐU, say. */
  readonly reportSymbol: string;
  /** Whether a reply on the page is confirmed by letter. */
  readonly receipts: boolean;
  /** Whether letters bring their deadlines as a file for a calendar. */
  readonly calendarFiles: boolean;
  /** Kinds of letters that wait for approval. */
  readonly needsApproval: readonly LetterKind[];
  /** Most letters that go out on one day without a person. */
  readonly dailyCap: number;
  /** Recipients of the daily quota that are left to the account's other mail. */
  readonly quotaReserve: number;
  /** Months after the last dispatch of a unit was closed, after which its contact's name and telephone should go; 0 for never. */
  readonly contactMonths: number;
}

/** The office's rules for letters. */
export interface PlanRules {
  readonly deadlines: DeadlineRules;
  readonly tiers: TierRules;
  /** Working days that a follow-up leaves for an answer: the next waits until they are over. */
  readonly answerDays: number;
  readonly escalation: EscalationRules;
  readonly needsApproval: readonly LetterKind[];
}

/** Who is told of units that were reminded as often as they may be; both off until the office switches them on. */
export interface EscalationRules {
  /** Whether the parent body is told. */
  readonly toParent: boolean;
  /** The mailbox of a named leader, for units without a reachable parent; '' for nobody. */
  readonly mailbox: string;
}

/** When reminders are due, in working days before and after the due day, and how many a stage may get. */
export interface TierRules {
  /** E.g. [3, 1]: three days before, one day before. */
  readonly before: readonly number[];
  /** E.g. [1, 3, 5, 10]: gaps that widen. */
  readonly after: readonly number[];
  /** The most letters that one stage of one obligation may get, the first notice not counted. */
  readonly cap: number;
}
