import { stageName } from '../../dispatches/rules/asked-text';
import { isUnchanged } from '../../periods/rules/seals';
import { askedStages } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { hasDeadlines } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import type { Reader } from '../../records/letter-item-record';
import { doneTexts } from '../../summary/rules/done-texts';
import { sharedComparison } from '../../summary/rules/shared-comparison';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import { singleBlanks } from '../../texts/single-blanks';
import { shortened } from '../../texts/text-fault';
import { formatRich, joinRich, type RichText, strong } from '../document/rich-text';
import { type ChangesSince, changesSince } from './leadership-head';
import { lateUnits, longestDays, unitNames } from './leadership-units';
import type { LetterContext } from './letter-context';
import type { ReportedPeriod } from './reported-periods';
import { reportedSumsText } from './reported-sums';

/** Maximum number of characters of a dispatch's subject in a list. */
const MOST_SUBJECT = 70;

/** Number of requested figures whose sums an entry says. */
const MOST_SUMS = 3;

/** Number of overdue units that an entry names. */
const LONGEST = 3;

/** Number and subject of a dispatch on one short line. A dispatch without an earlier period is marked as new. */
export function shortTitle(
  { dispatch, closing }: ReportedPeriod,
  { words, frozen }: Pick<LetterContext, 'words' | 'frozen'>,
): RichText {
  const { title, isNew } = words.leadership.several;
  const isFirst = changesSince(closing.total, dispatch, { frozen }) === null;
  return formatRich(title, {
    number: strong(dispatchNumber(dispatch)),
    mark: isFirst ? isNew : '',
    subject: shortened(singleBlanks(dispatch.subject), MOST_SUBJECT),
  });
}

/** What all dispatches are compared with, or `''` if they differ. */
export function comparedText(reports: readonly ReportedPeriod[], context: LetterContext): string {
  return sharedComparison(
    reports.map(({ dispatch, closing }) => {
      const since = changesSince(closing.total, dispatch, context);
      return { text: comparedNote(since, context), isFirst: since === null };
    }),
  );
}

/** What one dispatch is compared with; `''` if it has no earlier period. */
export function comparedNote(since: ChangesSince | null, { words }: LetterContext): string {
  return since === null ? '' : format(words.leadership.several.compared, since);
}

/** A few lines about each of several dispatches. */
export function entriesText(
  reports: readonly ReportedPeriod[],
  reader: Reader,
  context: LetterContext,
): RichText {
  const compared = comparedText(reports, context);
  const options = { isNamed: reader === 'leaders', compared };
  const entries = reports.map((report) =>
    joinRich([shortTitle(report, context), ...figureLines(report, options, context)], '\n'),
  );
  const note = compared && format(context.words.letters.sentence, { text: compared });
  return joinRich([note, ...entries], '\n\n');
}

interface EntryOptions {
  /** True if the reader may see names of units. */
  readonly isNamed: boolean;
  /** What the heading says that all are compared with. */
  readonly compared: string;
}

function figureLines(
  report: ReportedPeriod,
  { isNamed, compared }: EntryOptions,
  context: LetterContext,
): string[] {
  const { several } = context.words.leadership;
  const { dispatch, closing } = report;
  const since = changesSince(closing.total, dispatch, context);
  const isDue = hasDeadlines(closing.total, askedStages(dispatch));
  const note = comparedNote(since, context);
  const isChanged = isNamed && !isUnchanged(closing, dispatch);
  const sums = reportedSumsText(report, context, MOST_SUMS);
  return [
    doneText(report, since, context),
    ...(isDue ? [overdueText(report, { since, isNamed }, context)] : []),
    ...(sums === '' ? [] : [sums]),
    ...(note === compared || note === '' ? [] : [note]),
    ...(isChanged ? [format(several.notNamed, { why: context.words.letters.changedRows })] : []),
  ].map((line) => format(context.words.letters.plainLine, { line }));
}

function doneText(
  { dispatch, closing: { total } }: ReportedPeriod,
  since: ChangesSince | null,
  context: LetterContext,
): string {
  const { words, language } = context;
  const { several } = words.leadership;
  const figures = askedStages(dispatch).map((stage) => {
    const sentence: string = stageName(stage, dispatch, several.stages, language);
    const figure = format(sentence, doneTexts(stageFigures(total, stage), language));
    return withChange(figure, stage, since, context);
  });
  const line = figures.join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function overdueText(
  report: ReportedPeriod,
  { since, isNamed }: { since: ChangesSince | null; isNamed: boolean },
  context: LetterContext,
): string {
  const { words, language } = context;
  const { several } = words.leadership;
  const { overdue } = report.closing.total;
  const count = format(several.overdue, { count: formatCount(overdue, language) });
  const names = unitNames([report]);
  const late = isNamed ? lateUnits([report]) : [];
  const units = late
    .slice(0, LONGEST)
    .map(({ row }) => names(row))
    .join(', ');
  const [last, next] = late.slice(LONGEST - 1);
  // Another unit is overdue for as long as the last one that is named
  const isTied = last && next && longestDays(last) === longestDays(next);
  const sentence = !next ? several.named : isTied ? several.among : several.longest;
  return [
    withChange(overdue === 0 ? several.noneOverdue : count, 'overdue', since, context),
    ...(units === '' ? [] : [format(sentence, { units })]),
  ].join('; ');
}

/** The figure, with its change in brackets if there is a previous period. */
export function withChange(
  figure: string,
  of: ChangesSince['changes'][number]['of'],
  since: ChangesSince | null,
  context: LetterContext,
): string {
  const change = since?.changes.find((one) => one.of === of);
  if (!change) return figure;
  const { withChange: sentence } = context.words.leadership.several;
  return format(sentence, { figure, change: changeText(change.by, context) });
}

function changeText(by: number, { words, language }: LetterContext): string {
  const { more, fewer, same } = words.leadership.several;
  if (by === 0) return same;
  return format(by > 0 ? more : fewer, { count: formatCount(Math.abs(by), language) });
}
