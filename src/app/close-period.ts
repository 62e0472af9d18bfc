import { formatDay } from '../core/day';
import type { Figures } from '../core/figures';
import type { FigureLevel, FrozenFigures } from '../core/period';
import { say } from '../core/say';
import type { Summary } from '../core/summarise';
import { periodsTab } from '../sheets/periods-tab';
import { alone } from './alone';
import { readOffice, readTab, rowsOf } from './office';
import type { Ports } from './ports';
import { queueLeadership } from './queue-leadership';
import { summariesOf } from './update-summary';
import { writeLog } from './write-log';
import { addRows } from './write-rows';

/**
 * Asks for the name of the period and freezes the figures of every dispatch that is followed up: one row for
 * the whole and one for each block. Frozen rows are never written again.
 */
export function closePeriod(ports: Ports): void {
  const words = ports.words();
  const { periodTitle, periodQuestion, periodName, periodDone } = words.dialogs;
  const today = ports.clock.today();
  const suggestion = say(periodName, {
    month: Number(today.slice(5, 7)),
    year: today.slice(0, 4),
  });
  const answer = ports.people.ask(
    periodTitle,
    say(periodQuestion, { suggestion, day: formatDay(today) }),
  );
  if (answer === null) return;
  const name = answer.trim() === '' ? suggestion : answer.trim();
  const { rows, faults } = alone(ports, () => freeze(ports, name));
  ports.people.tell(periodTitle, [say(periodDone, { name, rows }), ...faults].join('\n\n'));
}

function freeze(ports: Ports, period: string): { rows: number; faults: string[] } {
  const office = readOffice(ports);
  const { words } = office;
  const periods = readTab(ports, periodsTab, words);
  const summaries = summariesOf(office, [], ports.clock.today());
  if (summaries.length === 0) throw new Error(words.errors.noOpenDirective);
  if (rowsOf(periods).some((row) => row.period === period))
    throw new Error(say(words.dialogs.periodTaken, { name: period }));
  const rows = summaries.flatMap((summary) => frozenRows(summary, period, ports.clock.now()));
  addRows(ports, periodsTab, periods, rows);
  const faults = queueLeadership(ports, office, summaries);
  writeLog(ports, words, [
    {
      event: 'periodClosed',
      detail: say(words.dialogs.periodDone, { name: period, rows: rows.length }),
    },
  ]);
  return { rows: rows.length, faults };
}

function frozenRows(
  { directive, asOf, totals, blocks }: Summary,
  period: string,
  closedAt: string,
): FrozenFigures[] {
  const frozen = (level: FigureLevel, block: string, figures: Figures): FrozenFigures => ({
    ...figures,
    period,
    directive: directive.id,
    number: directive.number,
    cutOff: asOf,
    closedAt,
    closing: 1,
    reason: '',
    level,
    block,
    code: '',
    name: '',
    checksum: '',
  });
  return [
    frozen('total', '', totals),
    ...blocks.map(({ name, figures }) => frozen('block', name, figures)),
  ];
}
