import { LEADERS } from '../core/cover';
import { coverOnce } from '../core/covers-due';
import { addressOf } from '../core/email-address';
import { aboutPeriod, leadershipTier, type ToldClosing } from '../core/leadership-cover';
import type { PlannedLetter } from '../core/planned-letter';
import type { Summary } from '../core/summarise';
import { unitFinder } from '../core/unit-index';
import { letterDesk } from './letter-desk';
import type { Office } from './office';
import type { Ports } from './ports';
import { queueLetters, withoutFaults } from './queue-letters';

/**
 * Queues the letters that tell leadership and supporting bodies of a period that has just been closed, or corrected:
 * one for each dispatch and mailbox that was not told of it yet, after approval where their kind needs it. Gives what
 * kept letters from being made.
 */
export function queueLeadership(
  ports: Ports,
  office: Office,
  { summaries, closing }: { summaries: readonly Summary[]; closing: ToldClosing },
): string[] {
  const desk = letterDesk(ports, office, false);
  const unitNamed = unitFinder(office.units, ports.clock.today());
  const needsApproval = office.plan.needsApproval.includes('leadership');
  const letters = summaries.flatMap(({ directive, asOf }): PlannedLetter[] => {
    const supporting = directive.supportUnits.flatMap((name) => {
      const unit = unitNamed(name);
      const address = addressOf(unit?.email ?? '', unit?.returnedEmail);
      return unit && address.usable ? [[address.mailbox, unit.code] as const] : [];
    });
    const leaders = office.settings.leaderMailboxes.map((mailbox) => [mailbox, LEADERS] as const);
    const readers = new Map([...supporting, ...leaders]);
    const about = { ...coverOnce(directive, LEADERS, 'leadership'), asked: asOf };
    const told = aboutPeriod(office.letters, about, closing);
    return [...readers].flatMap(([mailbox, reader]) => {
      const tier = leadershipTier(
        told.filter((letter) => letter.mailbox === mailbox),
        closing,
      );
      if (tier === null) return [];
      const covers = [{ ...about, unit: reader, tier }];
      return { mailbox, copies: [], kind: 'leadership', needsApproval, items: [], covers };
    });
  });
  const { letters: whole, faults } = withoutFaults({ letters, skipped: [] }, desk);
  queueLetters(ports, office, { letters: whole }, desk);
  return [...faults];
}
