import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { askedStages } from '../../records/dispatch';
import { firstStage } from '../../records/figure-scope';
import { type Figures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { sourcesText } from '../rules/sources';
import { hasDeadline, type Summary } from '../rules/summarise';
import { changeText } from './change-note';
import type { SummaryPage } from './summary-page';

/**
 * Up to four figures with their change: done for each stage, overdue, and open for the first stage.
 */
export function headline(summaryPage: SummaryPage, summary: Summary): HTMLElement {
  const { words } = summaryPage;
  const { dispatch, totals, since } = summary;
  const stages = askedStages(dispatch);
  const single = (count: number) => ({ figure: summaryPage.count(count), share: '' });
  const notes = (of: (figures: Figures) => number, moved = summaryPage.change) => {
    if (since === null) return [];
    const text = changeText(summaryPage, summary, of, moved);
    return [since.closed === '' ? words.sinceBefore(text) : words.inClosed(text)];
  };
  const done = (stage: Stage) => (all: Figures) => stageFigures(all, stage).done;
  const first = firstStage(stages);
  const open = (all: Figures) => stageFigures(all, first).open;
  const tiles = [
    ...stages.map((stage) =>
      tile(
        summaryPage.stage(words.done, stage, dispatch),
        shareOfAsked(summaryPage, totals, stage),
        [...nothingNote(summaryPage, totals, stage), ...notes(done(stage))],
      ),
    ),
    ...(hasDeadline(summary)
      ? [
          tile(
            words.overdueUnits,
            single(totals.overdue),
            notes(({ overdue }) => overdue, summaryPage.overdueChange),
            totals.overdue > 0,
          ),
        ]
      : []),
    tile(words.open[first], single(open(totals)), notes(open)),
  ];
  return element('div', {}, element('dl', { class: 'tiles' }, ...tiles));
}

function shareOfAsked(summaryPage: SummaryPage, totals: Figures, stage: Stage) {
  const { done, asked } = stageFigures(totals, stage);
  return { figure: summaryPage.of(done, asked), share: summaryPage.share(done, asked) };
}

/** Note with the number of units that had nothing to report; empty if there are none. */
function nothingNote({ words, count }: SummaryPage, totals: Figures, stage: Stage): string[] {
  const { nothingToReport } = totals;
  return stage === 'complete' && nothingToReport > 0 ? [words.nothing(count(nothingToReport))] : [];
}

export function sourcesLine({ words, language }: SummaryPage, { sources }: Summary): HTMLElement {
  return paragraph(sourcesText(sources, words.sources, language));
}

function tile(
  label: string,
  { figure, share }: { figure: string; share: string },
  notes: readonly string[],
  alarms = false,
): HTMLElement {
  return element(
    'div',
    alarms ? { class: 'alarm' } : {},
    element('dt', {}, label),
    element('dd', {}, element('strong', {}, figure), share === '' ? null : ` (${share})`),
    ...notes.map((note) => element('dd', { class: 'note' }, note)),
  );
}
