import { planLeadership } from '../../src/letters/jobs/queue-leadership';
import { closePeriod } from '../../src/periods/jobs/close-period';
import type { Ports } from '../../src/workbook/ports';
import { readRules } from '../../src/workbook/reading/office';
import { preparedAnswer } from '../fakes/people';

/**
 * Closes a period as the dialog does: with the suggested name, proposals by dispatch id, and a
 * reason if the dialog asks for one.
 */
export function closeByHand(ports: Ports, proposals: Readonly<Record<string, string>> = {}): void {
  const about = Object.entries(proposals).map(([id, text]) => [`proposal ${id}`, text]);
  const typed = {
    period: preparedAnswer(ports.people, 'period'),
    ...Object.fromEntries(about),
  };
  const rules = readRules(ports);
  const first = closePeriod(ports, rules, typed, planLeadership);
  const outcome = first.done
    ? first
    : closePeriod(
        ports,
        rules,
        { ...typed, reason: preparedAnswer(ports.people, JSON.stringify(first.problems)) },
        planLeadership,
      );
  if (!outcome.done) throw new Error(outcome.problems.map(({ message }) => message).join(' '));
  ports.people.alert('', outcome.message);
}
