import { formatDay } from '../../calendar/day';
import { button } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { type Child, element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closingDay } from '../../records/dispatch';
import type { Figures } from '../../records/figures';
import type { ShownSummary, SummaryList } from '../rules/readers-summary';
import { remarksOn, type SubordinateOffice, sentText } from '../rules/subordinate-figures';
import type { Summary } from '../rules/summarise';
import { blockCells, blockColumns, blockTable, scrollHint } from './block-table';
import { comparedWith } from './change-note';
import { evidenceLine, headline } from './headline';
import { decisions } from './leaders/decisions';
import { latest } from './leaders/late-names';
import { audienceTable, parentTable, periodTable } from './small-tables';
import type { SummaryPage } from './summary-desk';
import { table } from './table';
import { trendLine } from './trend-line';
import { extendedList, redList, remarkList } from './unit-lists';

/**
 * Builds what leadership reads of one dispatch: headline, what to decide, who is overdue, by block, the rest apart; the
 * office has five lines for a briefing instead of what to decide. Bodies that support
 * it read no red list, not even that it is empty.
 */
export function dispatchSummary(
  summaryPage: SummaryPage,
  summary: ShownSummary,
  lines: readonly string[],
): HTMLElement {
  const { words } = summaryPage;
  const isRead = summary.reader !== undefined;
  const left = (name: SummaryList) => summary.leftOut?.[name] ?? 0;
  const list = (name: Exclude<SummaryList, 'rollUp'>, heading: string, remark: string) =>
    remarkList(summaryPage, summary[name], { heading, remark, leftOut: left(name) });
  return element(
    'section',
    { class: 'dispatch' },
    ...opening(summaryPage, summary),
    headline(summaryPage, summary),
    isRead ? latest(summaryPage, summary) : briefing(summaryPage, lines),
    paragraph(comparedWith(summaryPage, summary), 'soft'),
    isRead ? decisions(summaryPage, [summary]) : null,
    summary.reader === 'support' ? null : redList(summaryPage, summary.overdue, left('overdue')),
    blockBars(summaryPage, summary.blocks),
    blockTable(summaryPage, summary),
    evidenceLine(summaryPage, summary),
    trendLine(summaryPage, summary),
    periodTable(summaryPage, summary),
    audienceTable(summaryPage, summary),
    parentTable(summaryPage, summary),
    subordinateTable(summaryPage, summary),
    extendedList(summaryPage, summary.extended, left('extended')),
    list('exempt', words.exemptList, words.reason),
    list('outdated', words.outdatedList, words.difficulties),
    list('unexpected', words.unexpectedList, words.reason),
    list('unreachable', words.unreachableList, words.phone),
  );
}

/** Names the dispatch with its deadlines, and the day on which it ended where it has. */
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

/**
 * Builds one bar for each block, parted by result. Screen readers are spared it: the table below holds the
 * same figures.
 */
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

/** Builds the five lines for a briefing (giao ban), with the button that copies them. */
function briefing({ words }: SummaryPage, lines: readonly string[]): HTMLElement {
  const list = element(
    'ol',
    { class: 'briefing' },
    ...lines.map((line) => element('li', {}, line)),
  );
  const said = element('div', { role: 'status' });
  const copy = button(words.copy, 'second', async () => {
    const copied = await copyText(lines.map((line, at) => `${at + 1}. ${line}`).join('\n'));
    if (!copied) getSelection()?.selectAllChildren(list);
    const sentence = copied ? words.copied : words.copyByHand;
    fill(said, [notice(copied ? 'good' : 'warning', paragraph(sentence))]);
  });
  return element('section', { class: 'part' }, list, element('p', { class: 'acts' }, copy), said);
}

/** Builds what lower offices have sent, apart from every figure of ours, and who has not; null where none has. */
function subordinateTable(
  summaryPage: SummaryPage,
  { subordinates: lower }: Summary,
): HTMLElement | null {
  if (lower === null) return null;
  const { words } = summaryPage;
  const { title, lead, days, office, missing } = words.subordinates;
  const [from, to] = [formatDay(lower.from), formatDay(lower.to)];
  const covered = from === to ? to : days(from, to);
  const rows = lower.offices.map((one, at) => [
    summaryPage.count(at + 1),
    nameOf(summaryPage, one),
    ...blockCells(summaryPage, one.figures),
  ]);
  return element(
    'section',
    { class: 'part columns offices' },
    element('h3', {}, title),
    paragraph(lead(lower.period, covered, sentText(lower, summaryPage.count)), 'soft'),
    scrollHint(summaryPage),
    table({
      title,
      columns: blockColumns(summaryPage, office),
      rows,
      total: ['', words.total, ...blockCells(summaryPage, lower.totals)],
    }),
    lower.missing.length === 0
      ? null
      : element(
          'p',
          {},
          element('strong', {}, `${missing(summaryPage.count(lower.expected - lower.sent))}: `),
          `${lower.missing.map(({ name }) => name).join('; ')}.`,
        ),
  );
}

function nameOf({ words }: SummaryPage, office: SubordinateOffice): string {
  const { tampered, corrected, subordinates: lower } = words;
  const told = { tampered, corrected, unlisted: lower.unlisted };
  const remarks = remarksOn(office).map((remark) => told[remark]);
  return remarks.length === 0 ? office.name : `${office.name} (${remarks.join('; ')})`;
}
