import { button } from '../../../frame/button';
import { element } from '../../../frame/element';
import { paragraph } from '../../../frame/notice';
import { askedStages } from '../../../records/dispatch';
import { type Figures, stageFigures } from '../../../records/figures';
import type { ShownSummary, SummaryView } from '../../rules/readers-summary';
import { sharedComparison } from '../../rules/shared-comparison';
import { hasDeadline } from '../../rules/summarise';
import { changeText, comparedWith } from '../change-note';
import { dispatchTitle, type SummaryPage } from '../summary-page';
import { decisions } from './decisions';
import { lateInSeveral } from './late-in-several';
import { lateNames } from './late-names';

/**
 * `parts[i]` is the section of `view.summaries[i]`. A click shows only that section to a reader and scrolls to it
 * for the office.
 */
export function overview(
  summaryPage: SummaryPage,
  view: SummaryView,
  parts: readonly HTMLElement[],
): HTMLElement {
  const { words } = summaryPage;
  const { summaries } = view;
  const home = element('section', { class: 'part' });
  // The office prints all sections at once, so none is hidden for it
  const isForReader = summaries.some(({ reader }) => reader !== undefined);
  const show = (chosen: HTMLElement | null) => {
    if (!isForReader) return chosen?.scrollIntoView();
    home.hidden = chosen !== null;
    for (const part of parts) part.hidden = part !== chosen;
    window.scrollTo(0, 0);
  };
  const compared = summaries.map((summary) => ({
    text: comparedWith(summaryPage, summary),
    isFirst: summary.since === null,
  }));
  const shared = sharedComparison(compared);
  const rows = summaries.map((summary, at) => {
    const { text = '' } = compared[at] ?? {};
    return row(summaryPage, summary, text === shared ? '' : text, () => show(parts[at] ?? null));
  });
  home.append(
    element('h2', { class: 'spoken' }, words.contents),
    element('ul', { class: 'dispatches' }, ...rows),
    ...[
      shared === '' ? null : paragraph(shared, 'hint'),
      decisions(summaryPage, summaries),
      lateInSeveral(summaryPage, view),
      lateNames(summaryPage, summaries),
    ].filter((part) => part !== null),
  );
  for (const part of isForReader ? parts : []) {
    const back = button(words.back, 'quiet', () => show(null));
    part.prepend(element('p', { class: 'acts' }, back));
  }
  show(null);
  return home;
}

/**
 * List item of one dispatch: a button with its type and number that calls `open`, its subject, and its
 * figures: done for each stage, and overdue, each with its change. `compared` names the period that the change is
 * against; `''` if it is said once for all dispatches.
 */
function row(
  summaryPage: SummaryPage,
  summary: ShownSummary,
  compared: string,
  open: () => void,
): HTMLElement {
  const { words, count } = summaryPage;
  const { dispatch, totals } = summary;
  const { subject } = dispatch;
  const figure = (
    label: string,
    text: string,
    of: (figures: Figures) => number,
    moved = summaryPage.change,
  ) => {
    const change = changeText(summaryPage, summary, of, moved);
    const shown = element('strong', {}, text);
    return element('span', {}, `${label} `, shown, change === '' ? null : ` (${change})`);
  };
  const done = askedStages(dispatch).map((stage) => {
    const figures = stageFigures(totals, stage);
    const text = summaryPage.of(figures.done, figures.asked);
    return figure(words.doneShort[stage], text, (all) => stageFigures(all, stage).done);
  });
  return element(
    'li',
    {},
    button(dispatchTitle(words, dispatch), 'quiet', open),
    element('span', { class: 'subject' }, subject),
    element(
      'p',
      { class: 'figures' },
      ...done,
      hasDeadline(summary)
        ? figure(
            words.overdueShort,
            count(totals.overdue),
            (all) => all.overdue,
            summaryPage.overdueChange,
          )
        : null,
    ),
    compared === '' ? null : paragraph(compared, 'hint'),
  );
}
