import { formatDay } from '../../calendar/day';
import { askedText } from '../../dispatches/rules/asked-text';
import { dayAndHour } from '../../dispatches/rules/day-and-hour';
import { button } from '../../frame/button';
import { copyText } from '../../frame/copy-text';
import { type Child, element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { askedStages, closingDay } from '../../records/dispatch';
import { type ShownFigures, shownOf } from '../../records/figure-scope';
import { type Figures, stageFigures } from '../../records/figures';
import type { ShownSummary, SummaryList } from '../rules/readers-summary';
import { hasDeadline, type Summary } from '../rules/summarise';
import { blockTable } from './block-table';
import { comparedWith } from './change-note';
import { figureTable, roundTable } from './figure-table';
import { headline, sourcesLine } from './headline';
import { decisions } from './leaders/decisions';
import { longestOverdue } from './leaders/late-names';
import { audienceTable, parentTable, periodTable } from './small-tables';
import { dispatchTitle, type SummaryPage } from './summary-page';
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
    endedLine(summaryPage, summary.ended.length + leftOutOf('ended')),
    isRead ? longestOverdue(summaryPage, summary) : briefing(summaryPage, lines),
    paragraph(comparedWith(summaryPage, summary), 'soft'),
    figureTable(summaryPage, summary),
    roundTable(summaryPage, summary),
    isRead ? decisions(summaryPage, [summary]) : null,
    summary.reader === 'support' || !hasDeadline(summary)
      ? null
      : redList(summaryPage, summary, leftOutOf('overdue')),
    blockBars(summaryPage, summary),
    blockTable(summaryPage, summary),
    sourcesLine(summaryPage, summary),
    element(
      'div',
      { class: 'off-paper' },
      trendLine(summaryPage, summary),
      periodTable(summaryPage, summary),
      audienceTable(summaryPage, summary),
      parentTable(summaryPage, summary),
      extendedList(summaryPage, summary, leftOutOf('extended')),
      list('exempt', words.exemptList, words.reason),
      list('checking', words.checkingList, words.reason),
      list('ended', words.endedList, words.reason),
      list('outdated', words.outdatedList, words.difficulties),
      list('unexpected', words.unexpectedList, words.reason),
      list('unreachable', words.unreachableList, words.phone),
    ),
  );
}

function opening({ words, deadline, language }: SummaryPage, summary: ShownSummary): Child[] {
  const { dispatch, deadlines, asOf } = summary;
  const { issuedOn, issuingBody, subject, leadUnit } = dispatch;
  const deadlineTexts = askedStages(dispatch).map((stage) => {
    const set = deadlines[stage];
    if (!set) return `${words.noDeadlines[stage]}.`;
    const isOwn = set.setDay === set.due;
    const byHour = isOwn ? dayAndHour(dispatch, stage, set.due, language) : null;
    return `${words.deadlines[stage](byHour ?? deadline(set))}.`;
  });
  const endedOn = closingDay(dispatch, asOf);
  return [
    element(
      'h2',
      {},
      `${dispatchTitle(words, dispatch)}, ${words.issued(formatDay(issuedOn), issuingBody)}`,
    ),
    paragraph(words.about(subject), 'about'),
    leadUnit === '' ? null : paragraph(words.leadUnit(leadUnit), 'soft'),
    paragraph(deadlineTexts.join(' '), 'soft'),
    endedOn && element('p', {}, element('strong', {}, words.ended(formatDay(endedOn)))),
  ];
}

function endedLine({ words, count }: SummaryPage, units: number): HTMLElement | null {
  return units === 0 ? null : paragraph(words.endedUnits(count(units)), 'soft');
}

/** Hidden from screen readers, because the table below has the same figures. */
function blockBars(summaryPage: SummaryPage, summary: Summary): HTMLElement {
  const { words, language } = summaryPage;
  const { dispatch, blocks } = summary;
  const shown = shownOf(dispatch, summary.totals);
  const labels = words.columns.parts[shown.main];
  const legend = shown.parts.map((part) =>
    element('span', { class: 'key' }, element('i', { class: part }), labels[part]),
  );
  const filled = blocks.filter(({ figures }) => figures.units > 0);
  return element(
    'figure',
    { class: 'part', 'aria-hidden': 'true' },
    element('figcaption', {}, askedText(dispatch, words.bars, language)),
    element('div', { class: 'keys' }, ...legend),
    ...filled.map(({ name, figures }) =>
      element(
        'div',
        { class: 'bar-row' },
        element('span', {}, name || words.noBlock),
        bar(summaryPage, figures, shown),
      ),
    ),
  );
}

function bar({ count }: SummaryPage, figures: Figures, { main, parts }: ShownFigures): HTMLElement {
  const results = stageFigures(figures, main);
  const pieces = parts
    .filter((part) => results[part] > 0)
    .map((part) => {
      const piece = element('i', { class: part }, count(results[part]));
      piece.style.flexGrow = String(results[part]);
      return piece;
    });
  return element('span', { class: 'bar' }, ...pieces);
}

/** The briefing (giao ban) lines with a copy button. */
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
    const sentence = copied ? words.copied(lines.length) : words.copyByHand;
    fill(status, [notice(copied ? 'good' : 'warning', paragraph(sentence))]);
  });
  return element('section', { class: 'part' }, list, element('p', { class: 'acts' }, copy), status);
}
