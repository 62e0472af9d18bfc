import { formatDay, NO_DAY } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import { askedStages } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { buttonOf, type Paragraph, paragraphsOf } from '../document/letter-document';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext, Template } from './letter-context';
import { citedName } from './letter-lines';
import { type LetterMessage, withParagraphs } from './mail-of';

/**
 * Adds lines about changed deadlines or a resumed dispatch below the salutation, whatever the template says.
 * Further notes go below the button.
 */
export function addDeadlineChange(
  { items }: PlannedLetter,
  message: LetterMessage,
  context: LetterContext,
): LetterMessage {
  const { words } = context;
  const above: string[] = [];
  const below: string[] = [];
  for (const item of items) {
    const of = (line: string) => ofDocument(item, items, line, words);
    const changedLines = askedStages(item.dispatch)
      .flatMap((stage) => movedLine(item, stage, words))
      .map(of);
    above.push(...(isResumed(item) ? [of(resumedLine(item, words))] : changedLines));
    below.push(...(isResumed(item) ? changedLines : []), ...answerReplaced(item, context).map(of));
  }
  const paragraphs = [...message.document.paragraphs];
  const button = paragraphs.findIndex((lines) => lines.some(buttonOf));
  paragraphs.splice(Math.max(0, button) + 1, 0, ...distinctLines(below));
  paragraphs.splice(1, 0, ...distinctLines(above));
  return withParagraphs(message, paragraphs);
}

function distinctLines(lines: readonly string[]): Paragraph[] {
  return paragraphsOf([...new Set(lines)].join('\n'));
}

/**
 * Replaces the bracketed label of the subject with the mark of a changed deadline or a resumed dispatch. Works
 * on the unfilled template, so that a long subject can still be shortened.
 */
export function markDeadlineChange(
  { items: [item] }: PlannedLetter,
  template: Template,
  words: Words,
): Template {
  const mark = item && headMark(item, words);
  if (!mark) return template;
  return { ...template, subject: `[${mark}] ${template.subject.replace(/^\[[^\]]*\]\s*/, '')}` };
}

function ofDocument(
  item: LetterItem,
  items: readonly LetterItem[],
  line: string,
  words: Words,
): string {
  const isOnlyOne = items.every(({ dispatch }) => dispatch.id === item.dispatch.id);
  if (isOnlyOne) return line.charAt(0).toUpperCase() + line.slice(1);
  return format(words.letters.openLine, { document: citedName(item, words), tasks: line });
}

function movedLine(
  { dispatch, formerDeadlines, status }: LetterItem,
  stage: Stage,
  { letters, language }: Words,
): string[] {
  const from = formerDeadlines?.[stage];
  if (from === undefined) return [];
  const to = status[stage]?.deadline?.due;
  const what = stageName(stage, dispatch, letters.deadlineOf, language);
  if (!to)
    return from === null ? [] : [format(letters.deadlineRemoved, { what, from: formatDay(from) })];
  if (from === null) return [format(letters.deadlineSet, { what, to: formatDay(to) })];
  return [format(letters.moved, { what, from: formatDay(from), to: formatDay(to) })];
}

/**
 * Notes that the answer-by day of the last follow-up no longer counts, if that follow-up asked for a stage
 * whose deadline has changed.
 */
function answerReplaced(
  { dispatch, unit, formerDeadlines }: LetterItem,
  { pastContacts: before, words }: LetterContext,
): string[] {
  const changedLines = askedStages(dispatch).filter(
    (stage) => formerDeadlines?.[stage] !== undefined,
  );
  const followUps = before(dispatch, unit.code).filter(
    ({ by, version, overdueStages: late }) =>
      by === 'followUp' &&
      version === dispatch.version &&
      changedLines.some((stage) => late.includes(stage)),
  );
  return followUps
    .slice(-1)
    .map(({ on }) => format(words.letters.answerReplaced, { day: formatDay(on) }));
}

function headMark(item: LetterItem, { letters }: Words): string | null {
  if (isResumed(item)) return letters.resumedMark;
  return item.formerDeadlines && letters.movedMark;
}

/** True if the item asks again after a letter said that the unit need not act any more. */
function isResumed({ cancellationSentOn, itemRecords }: LetterItem): boolean {
  return cancellationSentOn !== null && itemRecords.some(({ stage }) => stage === 'notice');
}

function resumedLine({ cancellationSentOn }: LetterItem, { letters }: Words): string {
  return format(letters.resumed, { day: formatDay(cancellationSentOn ?? NO_DAY) });
}
