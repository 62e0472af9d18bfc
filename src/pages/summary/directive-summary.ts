import { formatDay } from '../../core/day';
import type { Summary } from '../../core/summarise';
import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import { blockBars } from './block-bars';
import { blockTable } from './block-table';
import { briefing } from './briefing';
import { headline } from './headline';
import { lowerTable } from './lower-table';
import { audienceTable, parentTable, periodTable } from './small-tables';
import type { SummaryDesk } from './summary-desk';
import { redList, remarkList } from './unit-lists';

/** Builds what leadership reads of one dispatch: headline, who is overdue, by block, the rest apart. */
export function directiveSummary(
  desk: SummaryDesk,
  summary: Summary,
  lines: readonly string[],
): HTMLElement {
  const { words } = desk;
  const { directive, acknowledgeDeadline, trainDeadline } = summary;
  const { type, number, issuedOn, issuingBody, subject } = directive;
  return element(
    'section',
    { class: 'directive' },
    element(
      'h2',
      {},
      `${words.numbered(type, number)}, ${words.issued(formatDay(issuedOn), issuingBody)}`,
    ),
    paragraph(words.about(subject), 'about'),
    paragraph(
      `${words.acknowledgeBy(desk.deadline(acknowledgeDeadline))}. ${words.trainBy(desk.deadline(trainDeadline))}.`,
      'soft',
    ),
    headline(desk, summary),
    briefing(desk, lines),
    redList(desk, summary.overdue),
    blockBars(desk, summary.blocks),
    blockTable(desk, summary),
    periodTable(desk, summary),
    audienceTable(desk, summary),
    parentTable(desk, summary),
    lowerTable(desk, summary),
    remarkList(desk, summary.extended, { title: words.extendedList, remark: words.reason }),
    remarkList(desk, summary.exempt, { title: words.exemptList, remark: words.reason }),
    remarkList(desk, summary.outdated, { title: words.outdatedList, remark: words.difficulties }),
    remarkList(desk, summary.unexpected, { title: words.unexpectedList, remark: words.reason }),
    remarkList(desk, summary.unreachable, { title: words.unreachableList, remark: words.phone }),
  );
}
