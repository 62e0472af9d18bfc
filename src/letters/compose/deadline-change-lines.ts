import { formatDay, NO_DAY } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { formatRich, joinRich, type RichText, strong } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';
import { deadlineLines, type LetterGroup, officeSays, requestClause } from './request-text';
import { changedStages, isExtended } from './stage-lines';
import { namedText } from './stage-values';

type ChangeContext = Pick<LetterContext, 'words' | 'pastContacts'>;

/** Label of a letter about a changed deadline, an extension or a resumed dispatch. */
export function changeLabel(item: LetterItem, { letters }: Words): string {
  if (isResumed(item)) return letters.marks.resumed;
  const isExtension = changedStages(item).every((stage) => isExtended(item, stage));
  return isExtension ? letters.marks.extended : letters.marks.moved;
}

/** Lines that say what has changed: that the dispatch is resumed, and the old and new deadlines. */
export function changeLines(item: LetterItem, words: Words): RichText[] {
  const day = formatDay(item.cancellationSentOn ?? NO_DAY);
  return [
    ...(isResumed(item) ? [format(words.letters.resumed, { day })] : []),
    ...changedStages(item).flatMap((stage) => changedLine(item, stage, words)),
  ];
}

/** Notes about a changed deadline or a resumed dispatch, for the text below the button. */
export function changeNotes(item: LetterItem, context: ChangeContext): string[] {
  const { notLateSince } = context.words.letters;
  const day = formatDay(item.cancellationSentOn ?? NO_DAY);
  return [
    ...(isResumed(item) ? [format(notLateSince, { day })] : []),
    ...answerReplaced(item, context),
  ];
}

/** Request of a letter about a changed deadline, with a line for each stage whose deadline is the same. */
export function changeRequest(group: LetterGroup, context: LetterContext): RichText {
  const [item] = group;
  const request = requestClause(group, namedText(item, 'answers', context.words), context);
  const same = item.stages.filter((stage) => !changedStages(item).includes(stage));
  return joinRich([officeSays(request, context), ...deadlineLines(item, same, context)], '\n');
}

function changedLine(item: LetterItem, stage: Stage, { letters, language }: Words): RichText[] {
  const from = item.formerDeadlines?.[stage] ?? null;
  const due = item.status[stage]?.deadline?.due;
  const what = stageName(stage, item.dispatch, letters.deadlineOf, language);
  const mark = isExtended(item, stage) ? letters.marks.extended : letters.marks.moved;
  if (!due)
    return from === null
      ? []
      : [format(letters.deadlineRemoved, { mark, what, from: formatDay(from) })];
  const to = strong(formatDay(due));
  return from === null
    ? [formatRich(letters.deadlineSet, { mark, what, to })]
    : [formatRich(letters.moved, { mark, what, from: formatDay(from), to })];
}

/**
 * Notes that the answer-by day of the last follow-up no longer counts, if that follow-up asked for a stage
 * whose deadline has changed.
 */
function answerReplaced(item: LetterItem, { pastContacts, words }: ChangeContext): string[] {
  const { dispatch, unit } = item;
  const followUps = pastContacts(dispatch, unit.code).filter(
    ({ by, overdueStages: late }) =>
      by === 'followUp' && changedStages(item).some((stage) => late.includes(stage)),
  );
  return followUps
    .slice(-1)
    .map(({ on }) => format(words.letters.answerReplaced, { day: formatDay(on) }));
}

/** True if the item asks again after a letter said that the unit need not act any more. */
function isResumed({ kind, cancellationSentOn }: LetterItem): boolean {
  return kind === 'change' && cancellationSentOn !== null;
}
