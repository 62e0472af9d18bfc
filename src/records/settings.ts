import type { EscalationRules } from '../letters/rules/escalation';
import type { LetterKind } from './letter-kind';
import type { PeriodRules } from './reporting-period';
import type { TierRules } from './tier';

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
  readonly escalation: EscalationRules;
  /** Number or id of the dispatch that Tổng hợp shows; '' for all. */
  readonly summaryDirective: string;
  /** When reporting periods are closed by themselves. */
  readonly periods: PeriodRules;
  /** Mailboxes that receive the summary of a closed period. */
  readonly leaderMailboxes: readonly string[];
  readonly reportLayout: ReportLayout;
  /** The body above the office, as the head of a report names it; '' leaves it out. */
  readonly superior: string;
  /** The place in a report's line of the date. */
  readonly reportPlace: string;
  /** The office's symbol in a report's number: VPĐU, say. */
  readonly reportSymbol: string;
  /** Whether a reply on the page is confirmed by letter. */
  readonly receipts: boolean;
  /** Kinds of letters that wait for approval. */
  readonly needsApproval: readonly LetterKind[];
  /** Most letters that go out on one day without a person. */
  readonly dailyCap: number;
  /** Recipients of the daily quota that are left to the account's other mail. */
  readonly quotaReserve: number;
  /** Months after the last dispatch of a unit was closed, after which its contact's name and telephone should go; 0 for never. */
  readonly contactMonths: number;
}
