import type { Day } from '../../calendar/day';
import type { ClosedNow, LeadershipPlan } from '../../periods/jobs/freeze-period';
import type { Dispatch } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import type { LetterItemRecord } from '../../records/letter-item-record';
import { LEADERS } from '../../records/letter-item-record';
import { groupBy } from '../../texts/group-by';
import { unitFinder } from '../../units/rules/unit-index';
import type { Ports } from '../../workbook/ports';
import { rowsOf } from '../../workbook/reading/office';
import { faultSentences } from '../compose/check-templates';
import { letterContext } from '../compose/letter-context';
import { aboutPeriod, closingRecord, correctionToSend } from '../rules/leadership-record';
import { type PlannedLetter, unitsOfRecords } from '../rules/planned-letter';
import { beginLetters, checkLetters, lettersToQueue } from './queue-letters';

/** Plans letters about a period that is being closed or corrected. Writes nothing before `queue` is called. */
export function planLeadership(ports: Ports, closed: ClosedNow): LeadershipPlan {
  const { office } = closed;
  const missing = lettersOf(closed, ports.clock.today());
  if (missing.length === 0)
    return { count: 0, faults: [], queue: () => ({ letters: [], check: () => undefined }) };
  const context = {
    ...letterContext(ports, office, false),
    frozen: () => closed.frozen,
    tracking: () => rowsOf(office.tracking),
  };
  const { letters, faults } = checkLetters(missing, context);
  return {
    count: letters.length,
    faults: faultSentences(faults, office.words),
    queue: (now) => {
      const queued = lettersToQueue(ports, now, letters);
      return { letters: queued, check: beginLetters(ports, queued, now.outbox) };
    },
  };
}

/**
 * One letter per mailbox about all dispatches of the closing that the mailbox may see. A mailbox of both a leader
 * and a supporting body gets the leader's letter.
 */
function lettersOf(closed: ClosedNow, today: Day): PlannedLetter[] {
  const { office, summaries, frozen, closing } = closed;
  const readersOf = readersFinder(office, today);
  const needsApproval = office.plan.needsApproval.includes('leadership');
  const reports = summaries.flatMap(({ dispatch, asOf }) => {
    const period = { dispatchId: dispatch.id, period: closing.period, cutOff: asOf };
    const about = { dispatchId: dispatch.id, ...closingRecord(frozen, period) };
    const earlier = aboutPeriod(office.letters, period, frozen);
    return readersOf(dispatch).flatMap(([mailbox, unitCode]) => {
      const own = earlier.filter((letter) => letter.mailbox === mailbox);
      const correction = correctionToSend(own, closing);
      if (correction === null) return [];
      const itemRecord: LetterItemRecord = {
        ...{ kind: 'leadership', ...about, unitCode, correction },
      };
      return [{ mailbox, itemRecord }];
    });
  });
  return [...groupBy(reports, ({ mailbox }) => mailbox)].map(([mailbox, own]) => {
    const itemRecords = own.map(({ itemRecord }) => itemRecord);
    return {
      mailbox,
      copies: [],
      kind: 'leadership',
      needsApproval,
      items: [],
      itemRecords,
      units: unitsOfRecords(itemRecords, office.units),
    };
  });
}

/** Returns a function that gives the mailboxes which read about a dispatch, with the code of each reader. */
function readersFinder({ units, settings }: ClosedNow['office'], today: Day) {
  const unitNamed = unitFinder(units, today);
  const leaders = settings.leaderMailboxes.map((mailbox) => [mailbox, LEADERS] as const);
  return ({ supportUnits }: Pick<Dispatch, 'supportUnits'>) => {
    const supporting = supportUnits.flatMap((name) => {
      const unit = unitNamed(name);
      const address = addressOf(unit?.email ?? '', unit?.returnedEmail);
      return unit?.state === 'active' && address.usable
        ? [[address.mailbox, unit.code] as const]
        : [];
    });
    return [...new Map([...supporting, ...leaders])];
  };
}
