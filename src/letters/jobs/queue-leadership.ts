import type { Day } from '../../calendar/day';
import type { ClosedNow, LeadershipPlan } from '../../periods/jobs/freeze-period';
import { addressOf } from '../../records/email-address';
import { LEADERS } from '../../records/letter-item-record';
import { unitFinder } from '../../units/rules/unit-index';
import type { Ports } from '../../workbook/ports';
import { faultSentences } from '../compose/check-templates';
import { letterContext } from '../compose/letter-context';
import { onceRecord } from '../rules/due-records';
import { aboutPeriod, closingRecord, leadershipTier } from '../rules/leadership-record';
import type { PlannedLetter } from '../rules/planned-letter';
import { beginLetters, checkLetters } from './queue-letters';

/** Plans letters about a period that is being closed or corrected. Writes nothing before `queue` is called. */
export function planLeadership(ports: Ports, closed: ClosedNow): LeadershipPlan {
  const { office } = closed;
  const missing = lettersOf(closed, ports.clock.today());
  if (missing.length === 0)
    return { count: 0, faults: [], queue: () => ({ letters: [], check: () => undefined }) };
  const context = { ...letterContext(ports, office, false), frozen: () => closed.frozen };
  const { letters, faults } = checkLetters(missing, context);
  return {
    count: letters.length,
    faults: faultSentences(faults, office.words),
    queue: (now) => beginLetters(ports, now, letters),
  };
}

/**
 * One letter per dispatch and mailbox. A mailbox of both a leader and a supporting body gets the leader's
 * letter.
 */
function lettersOf({ office, summaries, frozen, closing }: ClosedNow, today: Day): PlannedLetter[] {
  const unitNamed = unitFinder(office.units, today);
  const needsApproval = office.plan.needsApproval.includes('leadership');
  return summaries.flatMap(({ dispatch, asOf }) => {
    const supporting = dispatch.supportUnits.flatMap((name) => {
      const unit = unitNamed(name);
      const address = addressOf(unit?.email ?? '', unit?.returnedEmail);
      return unit?.state === 'active' && address.usable
        ? [[address.mailbox, unit.code] as const]
        : [];
    });
    const leaders = office.settings.leaderMailboxes.map((mailbox) => [mailbox, LEADERS] as const);
    const readers = new Map([...supporting, ...leaders]);
    const closed = { dispatchId: dispatch.id, period: closing.period, cutOff: asOf };
    const about = {
      ...onceRecord(dispatch, LEADERS, 'leadership'),
      ...closingRecord(frozen, closed),
    };
    const earlier = aboutPeriod(office.letters, closed, frozen);
    return [...readers].flatMap(([mailbox, reader]) => {
      const own = earlier.filter((letter) => letter.mailbox === mailbox);
      const tier = leadershipTier(own, closing);
      if (tier === null) return [];
      const itemRecords = [{ ...about, unitCode: reader, tier }];
      return {
        mailbox,
        copies: [],
        kind: 'leadership' as const,
        needsApproval,
        items: [],
        itemRecords,
      };
    });
  });
}
