import { formatDay } from '../../calendar/day';
import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { closingDay } from '../../records/directive';
import type { ShownSummary, SummaryList } from '../rules/readers-summary';
import { blockBars } from './block-bars';
import { blockTable } from './block-table';
import { briefing } from './briefing';
import { comparedWith } from './change-note';
import { evidenceLine, headline } from './headline';
import { decisions } from './leaders/decisions';
import { latest } from './leaders/late-names';
import { lowerTable } from './lower-table';
import { audienceTable, parentTable, periodTable } from './small-tables';
import type { SummaryDesk } from './summary-desk';
import { trendLine } from './trend-line';
import { extendedList, redList, remarkList } from './unit-lists';

/**
 * Builds what leadership reads of one dispatch: headline, what to decide, who is overdue, by block, the rest apart; the
 * office has five lines for a briefing instead of what to decide. Bodies that support
 * it read no red list, not even that it is empty.
 */
export function directiveSummary(
  desk: SummaryDesk,
  summary: ShownSummary,
  lines: readonly string[],
): HTMLElement {
  const { words } = desk;
  const isRead = summary.reader !== undefined;
  const left = (name: SummaryList) => summary.leftOut?.[name] ?? 0;
  const list = (name: Exclude<SummaryList, 'rollUp'>, heading: string, remark: string) =>
    remarkList(desk, summary[name], { heading, remark, leftOut: left(name) });
  return element(
    'section',
    { class: 'directive' },
    ...opening(desk, summary),
    headline(desk, summary),
    isRead ? latest(desk, summary) : briefing(desk, lines),
    paragraph(comparedWith(desk, summary), 'soft'),
    isRead ? decisions(desk, [summary]) : null,
    summary.reader === 'support' ? null : redList(desk, summary.overdue, left('overdue')),
    blockBars(desk, summary.blocks),
    blockTable(desk, summary),
    evidenceLine(desk, summary),
    trendLine(desk, summary),
    periodTable(desk, summary),
    audienceTable(desk, summary),
    parentTable(desk, summary),
    lowerTable(desk, summary),
    extendedList(desk, summary.extended, left('extended')),
    list('exempt', words.exemptList, words.reason),
    list('outdated', words.outdatedList, words.difficulties),
    list('unexpected', words.unexpectedList, words.reason),
    list('unreachable', words.unreachableList, words.phone),
  );
}

/** Names the dispatch with its deadlines, and the day on which it ended where it has. */
function opening({ words, deadline }: SummaryDesk, summary: ShownSummary): Child[] {
  const { directive, acknowledgeDeadline, trainDeadline, asOf } = summary;
  const { type, number, issuedOn, issuingBody, subject } = directive;
  const endedOn = closingDay(directive, asOf);
  return [
    element(
      'h2',
      {},
      `${words.numbered(type, number)}, ${words.issued(formatDay(issuedOn), issuingBody)}`,
    ),
    paragraph(words.about(subject), 'about'),
    paragraph(
      `${words.acknowledgeBy(deadline(acknowledgeDeadline))}. ${words.trainBy(deadline(trainDeadline))}.`,
      'soft',
    ),
    endedOn && element('p', {}, element('strong', {}, words.ended(formatDay(endedOn)))),
  ];
}
