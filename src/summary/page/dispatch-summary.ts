import { formatDay } from '../../calendar/day';
import { button } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { type Child, element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closingDay } from '../../records/dispatch';
import type { Figures } from '../../records/figures';
import type { ShownSummary, SummaryList } from '../rules/readers-summary';
import { type SubordinateOffice, sentText, subordinateRemarks } from '../rules/subordinate-figures';
import type { Summary } from '../rules/summarise';
import { blockCells, blockColumns, blockTable, scrollHint } from './block-table';
import { comparedWith } from './change-note';
import { evidenceLine, headline } from './headline';
import { decisions } from './leaders/decisions';
import { longestOverdue } from './leaders/late-names';
import { audienceTable, parentTable, periodTable } from './small-tables';
import type { SummaryPage } from './summary-page';
import { table } from './table';
import { trendLine } from './trend-line';
import { extendedList, redList, remarkList } from './unit-lists';

/** Only the office sees `lines`. A supporting body gets no red list, not even the note that it is empty. */
export function dispatchSummary(
  summaryPage: SummaryPage,
  summary: ShownSummary,
  lines: readonly string[],
): HTMLElement {
  const { words } = summaryPage;
  const isRead = summary.reader !== undefined;
  const leftOutOf = (name: SummaryList) => summary.leftOut?.[name] ?? 0;
  const list = (name: Exclude<SummaryList, 'rollUp'>, heading: string, remark: string) =>
    remarkList(summaryPage, summary[name], { heading, remark, leftOut: leftOutOf(name) });
  return element(
    'section',
    { class: 'dispatch' },
    ...opening(summaryPage, summary),
    headline(summaryPage, summary),
    isRead ? longestOverdue(summaryPage, summary) : briefing(summaryPage, lines),
    paragraph(comparedWith(summaryPage, summary), 'soft'),
    isRead ? decisions(summaryPage, [summary]) : null,
    summary.reader === 'support'
      ? null
      : redList(summaryPage, summary.overdue, leftOutOf('overdue')),
    blockBars(summaryPage, summary.blocks),
    blockTable(summaryPage, summary),
    evidenceLine(summaryPage, summary),
    trendLine(summaryPage, summary),
    periodTable(summaryPage, summary),
    audienceTable(summaryPage, summary),
    parentTable(summaryPage, summary),
    subordinateTable(summaryPage, summary),
    extendedList(summaryPage, summary.extended, leftOutOf('extended')),
    list('exempt', words.exemptList, words.reason),
    list('outdated', words.outdatedList, words.difficulties),
    list('unexpected', words.unexpectedList, words.reason),
    list('unreachable', words.unreachableList, words.phone),
  );
}

function opening({ words, deadline }: SummaryPage, summary: ShownSummary): Child[] {
  const { dispatch, acknowledgeDeadline, trainDeadline, asOf } = summary;
  const { type, number, issuedOn, issuingBody, subject } = dispatch;
  const endedOn = closingDay(dispatch, asOf);
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

const PARTS = ['completedOnTime', 'completedLate', 'openWithin', 'openOverdue'] as const;

/** Hidden from screen readers, because the table below has the same figures. */
function blockBars(summaryPage: SummaryPage, blocks: Summary['blocks']): HTMLElement {
  const { words } = summaryPage;
  const legend = PARTS.map((part) =>
    element('span', { class: 'key' }, element('i', { class: part }), words.columns[part]),
  );
  const filled = blocks.filter(({ figures }) => figures.units > 0);
  return element(
    'figure',
    { class: 'part', 'aria-hidden': 'true' },
    element('figcaption', {}, words.bars),
    element('div', { class: 'keys' }, ...legend),
    ...filled.map(({ name, figures }) =>
      element(
        'div',
        { class: 'bar-row' },
        element('span', {}, name || words.noBlock),
        bar(summaryPage, figures),
      ),
    ),
  );
}

function bar(summaryPage: SummaryPage, figures: Figures): HTMLElement {
  const pieces = PARTS.filter((part) => figures[part] > 0).map((part) => {
    const piece = element('i', { class: part }, summaryPage.count(figures[part]));
    piece.style.flexGrow = String(figures[part]);
    return piece;
  });
  return element('span', { class: 'bar' }, ...pieces);
}

function briefing({ words }: SummaryPage, lines: readonly string[]): HTMLElement {
  const list = element(
    'ol',
    { class: 'briefing' },
    ...lines.map((line) => element('li', {}, line)),
  );
  const status = element('div', { role: 'status' });
  const copy = button(words.copy, 'second', async () => {
    const copied = await copyText(lines.map((line, at) => `${at + 1}. ${line}`).join('\n'));
    if (!copied) getSelection()?.selectAllChildren(list);
    const sentence = copied ? words.copied : words.copyByHand;
    fill(status, [notice(copied ? 'good' : 'warning', paragraph(sentence))]);
  });
  return element('section', { class: 'part' }, list, element('p', { class: 'acts' }, copy), status);
}

function subordinateTable(summaryPage: SummaryPage, { subordinates }: Summary): HTMLElement | null {
  if (subordinates === null) return null;
  const { words } = summaryPage;
  const { title, lead, days, office, missing } = words.subordinates;
  const [from, to] = [formatDay(subordinates.from), formatDay(subordinates.to)];
  const covered = from === to ? to : days(from, to);
  const rows = subordinates.offices.map((one, at) => [
    summaryPage.count(at + 1),
    nameOf(summaryPage, one),
    ...blockCells(summaryPage, one.figures),
  ]);
  return element(
    'section',
    { class: 'part columns offices' },
    element('h3', {}, title),
    paragraph(
      lead(subordinates.period, covered, sentText(subordinates, summaryPage.count)),
      'soft',
    ),
    scrollHint(summaryPage),
    table({
      title,
      columns: blockColumns(summaryPage, office),
      rows,
      total: ['', words.total, ...blockCells(summaryPage, subordinates.totals)],
    }),
    subordinates.missing.length === 0
      ? null
      : element(
          'p',
          {},
          element(
            'strong',
            {},
            `${missing(summaryPage.count(subordinates.expected - subordinates.sent))}: `,
          ),
          `${subordinates.missing.map(({ name }) => name).join('; ')}.`,
        ),
  );
}

function nameOf({ words }: SummaryPage, office: SubordinateOffice): string {
  const { tampered, corrected, subordinates } = words;
  const texts = { tampered, corrected, unlisted: subordinates.unlisted };
  const remarks = subordinateRemarks(office).map((remark) => texts[remark]);
  return remarks.length === 0 ? office.name : `${office.name} (${remarks.join('; ')})`;
}
