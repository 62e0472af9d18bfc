import type { OutboxRow } from '../../records/outbox-letter';
import type { Ports } from '../../workbook/ports';
import type { OfficeRules } from '../../workbook/reading/office';
import { protectedTab } from '../../workbook/reading/protected-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import type { ClaimLimits } from '../rules/claim';
import { mailQuota } from './mail-quota';
import { sendingObstacles } from './obstacles';
import type { StepRequest } from './settle-letters';

export function isOthersSending(rows: readonly OutboxRow[], run: string): boolean {
  return rows.some((row) => row.state === 'sending' && row.run !== run);
}

/** `stopped` is a sentence that says why no letter may be claimed; `''` if nothing prevents it. */
export interface Limits extends ClaimLimits {
  /** Recipients left by Google's count, including the reserve. */
  readonly quota: number;
  readonly stopped: string;
  /** Until when further claims would find the same; missing if the next one may find otherwise. */
  readonly holds?: 'untilTomorrow' | 'untilRefilled';
}

/** Letters per claim while the outbox is short: few enough to send in little more than a minute. */
const CLAIM = 50;

/**
 * Rows of Hộp thư đi for each letter of a claim. Each claim reads all rows, so a claim gets more than `CLAIM`
 * letters once the outbox has more than `CLAIM * ROWS_A_LETTER` rows.
 */
const ROWS_A_LETTER = 150;

function claimSize(rows: number): number {
  return Math.max(CLAIM, Math.ceil(rows / ROWS_A_LETTER));
}

/**
 * Nothing may be claimed while another run is sending, because there is only one cursor. `older` has the sentence that
 * stops an unattended run in an older copy of the file.
 */
export function claimLimits(
  ports: Ports,
  rules: OfficeRules,
  { outboxRows, older }: { outboxRows: readonly OutboxRow[]; older: readonly string[] },
  { claims, unattended, run }: StepRequest,
): Limits {
  const { words, settings } = rules;
  const nothing = (stopped: string): Limits => ({
    letters: 0,
    recipients: 0,
    quota: 0,
    stopped,
  });
  if (!claims) return nothing('');
  if (isOthersSending(outboxRows, run)) return nothing(words.errors.busy);
  const [obstacle] = [
    ...sendingObstacles(ports, rules),
    ...protectedTab(ports, trackingTab),
    ...(unattended ? older : []),
  ];
  if (obstacle !== undefined) return nothing(obstacle);
  const today = ports.clock.today();
  const sentToday = outboxRows.filter(
    ({ state, sentAt }) => state === 'sent' && sentAt?.slice(0, 10) === today,
  ).length;
  const cap = unattended ? settings.dailyCap - sentToday : Number.POSITIVE_INFINITY;
  const { quota, recipients } = mailQuota(ports);
  if (recipients <= 0) return { ...nothing(words.says.quotaUsedUp), holds: 'untilRefilled' };
  return cap <= 0
    ? { ...nothing(words.says.capReached), holds: 'untilTomorrow' }
    : { letters: Math.min(claimSize(outboxRows.length), cap), recipients, quota, stopped: '' };
}
