import { taskText } from '../../dispatches/rules/task-text';
import { scopeOf } from '../../records/figure-scope';
import { type Figures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { daysLateText } from '../../texts/days-late';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatChange, formatCount, formatShare } from '../../texts/number-text';
import { overdueChangeText } from '../../texts/overdue-change-text';
import type { Words } from '../../words/words';
import { attendanceText } from '../rules/attendance-text';
import { hasDeadline, type Summary } from '../rules/summarise';
import { presetSum } from '../rules/value-totals';
import { documentName } from './document-name';

/** Most units named in the line on overdue units. */
const NAMED = 3;

interface LineContext {
  readonly words: Words;
  readonly language: Language;
}

/**
 * Sentences for a briefing (giao ban): five if the dispatch asks receipt and training with deadlines. What it
 * does not ask is left out.
 */
export function briefingLines(summary: Summary, words: Words, language: Language): string[] {
  const context = { words, language };
  const { stages, isTraining } = scopeOf([summary.dispatch]);
  return [
    receivedLine(summary, stages, context),
    ...(stages.includes('complete') ? [resultLine(summary, context)] : []),
    ...(isTraining ? [activityLine(summary, context)] : []),
    ...(hasDeadline(summary) ? [overdueLine(summary, context)] : []),
    followUpLine(summary, context),
  ];
}

function receivedLine(summary: Summary, stages: readonly Stage[], context: LineContext): string {
  const { dispatch, totals, ended } = summary;
  const { words, language } = context;
  const { lines, paused } = words.summary;
  return format(lines.received, {
    document: documentName(dispatch, words) + (dispatch.state === 'paused' ? paused : ''),
    units: formatCount(totals.units, language),
    ended:
      ended.length === 0 ? '' : format(lines.ended, { count: formatCount(ended.length, language) }),
    unitsChange: changeText(summary, ({ units }) => units, context),
    receipt: stages.includes('acknowledge')
      ? format(lines.receipt, stageValues(summary, 'acknowledge', context))
      : '',
  });
}

function resultLine(summary: Summary, context: LineContext): string {
  const { words, language } = context;
  const { result } = words.summary.lines;
  const text: string = taskText(summary.dispatch, result, language);
  return format(text, stageValues(summary, 'complete', context));
}

/** Values about one stage. Without a deadline, nothing is on time, late or within it. */
function stageValues(summary: Summary, stage: Stage, context: LineContext) {
  const { words, language } = context;
  const { lines, noDeadline } = words.summary;
  const figures = stageFigures(summary.totals, stage);
  const { nothingToReport } = summary.totals;
  const hasNoDeadline = summary.deadlines[stage] === null;
  const count = (value: number) => formatCount(value, language);
  const left = stage === 'acknowledge' ? lines.receiptLeft : lines.resultLeft;
  const [onTime, late] = [count(figures.onTime), count(figures.late)];
  const [within, overdue] = [count(figures.within), count(figures.overdue)];
  return {
    done: count(figures.done),
    share: formatShare(figures.done, figures.asked, language),
    change: changeOrSame(summary, (all) => stageFigures(all, stage).done, context),
    split: hasNoDeadline ? '' : format(lines.resultDone, { onTime, late }),
    nothing: nothingToReport > 0 ? format(lines.nothing, { count: count(nothingToReport) }) : '',
    open: count(figures.open),
    left: hasNoDeadline ? noDeadline : format(left, { within, overdue }),
  };
}

function activityLine({ values }: Summary, { words, language }: LineContext): string {
  const { lines, attendance } = words.summary;
  return format(lines.activity, {
    sessions: formatCount(presetSum(values, 'sessions').sum ?? 0, language),
    attendance: attendanceText(values, attendance, language),
  });
}

function overdueLine(summary: Summary, context: LineContext): string {
  const { words, language } = context;
  const { lines, longest } = words.summary;
  const { totals, overdue, followUp } = summary;
  const named = overdue.slice(0, NAMED).map(({ name, overdue: stages }) =>
    format(longest.unit, {
      unit: name,
      late: daysLateText(
        Math.max(...stages.map(({ daysLate }) => daysLate)),
        longest.late,
        language,
      ),
    }),
  );
  const untold = { count: formatCount(followUp.notNotified, language) };
  return format(lines.overdue, {
    count: formatCount(totals.overdue, language),
    change: changeOrSame(
      summary,
      (figures) => figures.overdue,
      context,
      (by) => overdueChangeText(by, words.summary.overdueChange, language),
    ),
    untold: followUp.notNotified === 0 ? '' : format(longest.untold, untold),
    longest:
      named.length === 0
        ? ''
        : format(overdue.length > NAMED ? longest.units : longest.all, {
            units: named.join('; '),
          }),
  });
}

function followUpLine(summary: Summary, context: LineContext): string {
  const { words, language } = context;
  const { lines, answered } = words.summary;
  const { dispatch, totals, followUp } = summary;
  const count = (value: number) => formatCount(value, language);
  return format(lines.followUp, {
    letters: count(followUp.letters),
    early: hasDeadline(summary) ? format(lines.early, { early: count(followUp.early) }) : '',
    reminders: count(followUp.reminders),
    after: count(followUp.completedAfter),
    answered: answered[dispatch.asks],
    unreachable: count(totals.unreachable),
    change: changeText(summary, ({ unreachable }) => unreachable, context),
  });
}

/** Text for the change of a figure, also if it has not changed; `''` if there is nothing to compare with. */
function changeOrSame(
  { since }: Summary,
  of: (figures: Figures) => number,
  { words, language }: LineContext,
  moved = (by: number) => formatChange(by, language),
): string {
  if (since === null) return '';
  const { change, changeInClosed, same } = words.summary;
  const by = of(since.change);
  return format(since.closed === '' ? change : changeInClosed, {
    ...since,
    moved: by === 0 ? same : moved(by),
  });
}

/** `''` if the figure has not changed. */
function changeText(
  summary: Summary,
  of: (figures: Figures) => number,
  context: LineContext,
): string {
  const isSame = summary.since === null || of(summary.since.change) === 0;
  return isSame ? '' : changeOrSame(summary, of, context);
}
