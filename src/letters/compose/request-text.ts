import { formatDay } from '../../calendar/day';
import { type ContactRecord, isFollowUp } from '../../dispatches/rules/reminders-sent';
import { dispatchNumber } from '../../records/dispatch-number';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import { formatRich, joinRich, type RichText, strong } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import { whereToAnswer } from './letter-buttons';
import type { LetterContext } from './letter-context';
import { itemPerDispatch, unitsAsked } from './letter-lines';
import { deadlineWithDays, isExtended, stageLine, stageName } from './stage-lines';
import { leastFollowUpNumber, namedStages, namedText } from './stage-values';

/** Items that differ only in the unit. */
export type LetterGroup = readonly [LetterItem, ...LetterItem[]];

/**
 * First sentences of a reminder or follow-up: deadline and request in one sentence if the letter is about one
 * stage, otherwise the request and a line for each stage.
 */
export function requestText(group: LetterGroup, context: LetterContext): RichText {
  const [item] = group;
  if (item.stages.length === 0) return subordinatesText(group, context);
  const work = namedText(item, 'answers', context.words);
  const request = requestClause(group, work, context);
  const [only, second] = item.stages;
  return only !== undefined && second === undefined
    ? deadlineSentence(item, only, request, context)
    : joinRich([officeSays(request, context), ...deadlineLines(item, item.stages, context)], '\n');
}

/** Request to a unit that has answered for itself: to see to its subordinates, with the deadlines. */
function subordinatesText(group: LetterGroup, context: LetterContext): RichText {
  const [item] = group;
  const { words } = context;
  const request = format(words.letters.subordinates.request, {
    units: unitsAsked(group, words),
    where: whereToAnswer(item, context),
  });
  const stages = item.subordinates.map(({ stage }) => stage);
  return joinRich([officeSays(request, context), ...deadlineLines(item, stages, context)], '\n');
}

/** Request without a full stop. A follow-up says until when; its wording depends on earlier follow-ups. */
export function requestClause(
  items: readonly [LetterItem, ...LetterItem[]],
  work: string,
  context: LetterContext,
): RichText {
  const { letters } = context.words;
  const [first] = items;
  const units = unitsAsked(items, context.words);
  const where = whereToAnswer(first, context);
  if (first.kind !== 'followUp') return format(letters.request, { units, work, where });
  const before = leastFollowUpNumber(items) - 1;
  const day = answerDays(items, context);
  return formatRich(wordingAfter(before, letters.requests), { units, work, where, day, before });
}

/** Day by which follow-ups ask for an answer; of dispatches that differ, the day of each. */
export function answerDays(
  items: readonly LetterItem[],
  { words: { letters }, answerBy }: LetterContext,
): RichText {
  const days = groupBy(itemPerDispatch(items), ({ dispatch }) => answerBy(dispatch));
  const texts = [...days].sort().map(([day, own], at) => {
    const wording = at < days.size - 1 ? letters.answerDay : letters.otherAnswerDay;
    const documents = own.map(({ dispatch }) => dispatchNumber(dispatch)).join('; ');
    const text = strong(formatDay(day));
    return days.size === 1 ? text : formatRich(wording, { day: text, documents });
  });
  return joinRich(texts, ', ');
}

/** Wording after `before` follow-ups. Once all wordings have been used, the last two take turns. */
function wordingAfter<Wording extends string>(
  before: number,
  wordings: readonly [Wording, ...Wording[]],
): Wording {
  const turning = 2;
  const last = wordings.length - turning;
  const at = before < last ? before : last + ((before - last) % turning);
  return wordings[at] ?? wordings[0];
}

export function officeSays(
  request: RichText,
  { words, settings }: Pick<LetterContext, 'words' | 'settings'>,
): RichText {
  return formatRich(words.letters.officeSays, { office: settings.officeName, request });
}

/** Sentence with the deadline of a stage, or that nothing was received, and a request if not `''`. */
export function deadlineSentence(
  item: LetterItem,
  stage: Stage,
  request: RichText,
  context: LetterContext,
): RichText {
  const { words, settings } = context;
  const { letters } = words;
  const deadline = deadlineWithDays(item, stage, context);
  const wording = isExtended(item, stage) ? letters.extendedIs : letters.deadlineIs;
  const office = settings.officeName;
  const facts =
    deadline === ''
      ? format(letters.noneReceived, { office, lacking: stageName(item, stage, words, 'lacking') })
      : formatRich(wording, { office, deadline });
  const text = request === '' ? facts : joinRich([facts, request], '; ');
  return formatRich(letters.sentence, { text });
}

/** Lines about the deadlines of stages, below a heading if one of them has a deadline. */
export function deadlineLines(
  item: LetterItem,
  stages: readonly Stage[],
  context: LetterContext,
): RichText[] {
  const lines = stages.map((stage) => stageLine(item, stage, context, 'deadlineLine'));
  if (!stages.some((stage) => item.status[stage]?.deadline)) return lines;
  return [context.words.letters.deadlinesAre, ...lines];
}

/** Sentence about the earlier letters and calls about the named stages; `''` if they differ between the items. */
export function historyText(group: LetterGroup, context: LetterContext): string {
  const texts = new Set(group.map((item) => itemHistory(item, context)));
  const [text = ''] = texts;
  return texts.size === 1 ? text : '';
}

function itemHistory(item: LetterItem, { words, pastContacts }: LetterContext): string {
  const { dispatch, unit, knowsEarlier } = item;
  const { askedBy, askedOn, askedBefore } = words.letters;
  const days = new Map<string, string[]>();
  let notice: NoticeName = knowsEarlier ? 'newVersion' : 'notice';
  for (const contact of pastContacts(dispatch, unit.code).filter((one) => isAbout(item, one))) {
    const label = askedBy[contact.by === 'notice' ? notice : contact.by];
    days.set(label, [...(days.get(label) ?? []), formatDay(contact.on)]);
    notice = noticeAfter(contact, notice);
  }
  if (days.size === 0) return '';
  const list = [...days].map(([label, on]) => format(askedOn, { how: label, days: on.join(', ') }));
  return format(askedBefore, { list: list.join('; ') });
}

/** True unless the contact is a follow-up about none of the named stages. */
function isAbout(item: LetterItem, contact: ContactRecord): boolean {
  return (
    !isFollowUp(contact) || namedStages(item).some((stage) => contact.overdueStages.includes(stage))
  );
}

type NoticeName = 'notice' | 'newVersion' | 'resumed';

function noticeAfter({ by }: ContactRecord, before: NoticeName): NoticeName {
  if (by === 'cancellation') return 'resumed';
  return by === 'notice' ? 'notice' : before;
}
