import { followUpNumbers } from '../../dispatches/rules/reminders-sent';
import { dispatchNumber } from '../../records/dispatch-number';
import { dispatchTopic } from '../../records/dispatch-topic';
import { asksAnswer, isNews, isToUnit, type LetterKind } from '../../records/letter-kind';
import type { Stage } from '../../records/stage';
import { firstFew } from '../../texts/first-few';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import {
  formatRich,
  joinRich,
  type LetterValues,
  type RichText,
  strong,
} from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import { answerTexts } from './answer-lines';
import { requestLines } from './asked-blocks';
import { changeLabel, changeLines, changeNotes, changeRequest } from './deadline-change-lines';
import { linkLines, pageButton, whereToAnswer } from './letter-buttons';
import type { LetterContext, Template } from './letter-context';
import {
  citedInFull,
  citedName,
  documentName,
  itemPerDispatch,
  MAX_LINES,
  reasonLines,
  unitsAsked,
  unitsInSentence,
} from './letter-lines';
import { overdueLines, withOverdueCount } from './overdue-lines';
import { answerDays, type LetterGroup, officeSays, requestClause } from './request-text';
import { deadlineWithDays, stageLine } from './stage-lines';
import { deadlineInShort, namedStages, shortDay } from './stage-values';

/** Groups of items for which one text serves, because they differ at most in the unit. */
export function letterGroups(
  items: readonly LetterItem[],
  context: LetterContext,
): readonly LetterGroup[] {
  if (items.length === 1) return items.map((item) => [item]);
  return [...groupBy(items, (item) => textKey(item, context)).values()];
}

function textKey(item: LetterItem, context: LetterContext): string {
  const { dispatch, kind, stages, status, formerDeadlines, knowsEarlier } = item;
  return JSON.stringify([
    dispatch.id,
    kind,
    ...[stages, [...followUpNumbers(item.reminders, item.itemRecords)]],
    Object.values(status).map(({ deadline, timing }) => [deadline?.setDay, timing]),
    ...[reasonLines(item, context.words), answerTexts(item, context)],
    item.obligation.unitRequests,
    ...[formerDeadlines, knowsEarlier, item.cancellationSentOn],
  ]);
}

/** Maximum number of groups above the button, so that a telephone shows the button at once. */
const ABOVE_BUTTON = 3;

/**
 * The groups that the letter is about, and the others. News comes first; without news, the follow-ups, or else
 * the reminders.
 */
function sectionsOf(groups: readonly LetterGroup[]): {
  readonly lead: readonly LetterGroup[];
  readonly rest: readonly LetterGroup[];
} {
  const kind = groups[0]?.[0].kind;
  const leads = ([item]: LetterGroup) =>
    item.kind === kind || (kind !== undefined && isNews(kind) && isNews(item.kind));
  return { lead: groups.filter(leads), rest: groups.filter((group) => !leads(group)) };
}

/**
 * Template of a letter with several texts; null if one text serves. Its subject is that of the kind if the
 * letter is about one text, with the others listed.
 */
export function listTemplate(
  { kind, items }: PlannedLetter,
  ofKind: Template,
  context: LetterContext,
): Template | null {
  if (!isNews(kind) && !asksAnswer(kind)) return null;
  const groups = letterGroups(items, context);
  if (groups.length < 2) return null;
  const { lead, rest } = sectionsOf(groups);
  const { asking, telling } = context.words.letters.list;
  return {
    subject: lead.length === 1 ? withReminders(ofKind.subject, rest, kind, context) : '{tieu_de}',
    body: items.some((item) => asksAnswer(item.kind)) ? asking : telling,
  };
}

/** In a letter of news that also reminds, the subject says so after the number of the dispatch. */
function withReminders(
  subject: string,
  rest: readonly LetterGroup[],
  kind: LetterKind,
  { words }: LetterContext,
): string {
  const [first, ...others] = itemPerDispatch(rest.map(([item]) => item));
  if (!first || !isNews(kind)) return subject;
  const { list } = words.letters;
  const documents =
    others.length === 0
      ? dispatchNumber(first.dispatch)
      : format(list.documents.several, { count: 1 + others.length });
  const isLate = rest.some(([item]) => item.kind === 'followUp');
  const also = format(isLate ? list.alsoPresses : list.alsoReminds, { documents });
  return subject.replace(/(\{so_ky_hieu\}).*$/, '$1') + also;
}

/** Values of `listTemplate` besides those of its first item. */
export function listValues(
  groups: readonly [LetterGroup, LetterGroup, ...LetterGroup[]],
  items: readonly [LetterItem, ...LetterItem[]],
  context: LetterContext,
): LetterValues {
  const { words } = context;
  const { lead, rest } = sectionsOf(groups);
  const leadsWithNews = isNews(items[0].kind);
  const blocks = lead.map((group) => blockOf(group, items, context));
  const others = rest.map((group) => blockOf(group, items, context));
  const above = leadsWithNews ? blocks.slice(0, ABOVE_BUTTON) : [];
  const below = [
    ...blocks.slice(above.length),
    ...(others.length > 0 ? [othersHeading(rest, items, context), ...others] : []),
  ];
  const reminds = items.some(({ kind }) => asksAnswer(kind) && !isNews(kind));
  return {
    tieu_de: listSubject(items[0], lead, context),
    loi_dau: joinRich([leadSentence(lead, items, context), ...above], '\n\n'),
    lien_ket_xac_nhan: linkLines(items, pageButton(items, context), context),
    viec_khac: joinRich(
      [
        ...shownBlocks(below, words),
        ...overdueLines(items, words),
        ...(reminds ? [words.letters.list.sentOtherwise] : []),
      ],
      '\n\n',
    ),
  };
}

function shownBlocks(blocks: readonly RichText[], { letters }: Words): readonly RichText[] {
  const count = blocks.length - MAX_LINES;
  return count > 0 ? [...blocks.slice(0, MAX_LINES), format(letters.more, { count })] : blocks;
}

function listSubject(
  first: LetterItem,
  lead: readonly LetterGroup[],
  context: LetterContext,
): string {
  const { words } = context;
  const { list } = words.letters;
  const distinct = itemPerDispatch(lead.map(([item]) => item));
  const label = labelOf(lead, words);
  const count = distinct.length;
  const documents =
    count === 1
      ? format(list.units, {
          number: dispatchNumber(first.dispatch),
          count: unitCount(lead.flat()),
        })
      : firstNumbers(distinct, words);
  if (first.kind === 'followUp') {
    const [day] = lead.map(([item]) => context.answerBy(item.dispatch)).sort();
    const counted = count === 1 ? documents : withOverdueCount(documents, lead.flat(), words);
    return format(list.subjectBy, { label, documents: counted, day: day ? shortDay(day) : '' });
  }
  const nearest = isNews(first.kind) ? undefined : nearestStage(lead.flat());
  if (nearest) {
    const day = deadlineInShort(nearest.item, nearest.stage, context);
    return format(list.subjectDue, { label, documents, day });
  }
  return format(count === 1 ? list.subject : list.subjectSeveral, { label, documents, count });
}

/** Maximum number of dispatches that a subject names. */
const MOST_NUMBERS = 3;

function firstNumbers(items: readonly LetterItem[], { letters }: Words): string {
  // A number may itself contain a comma, as in “12-CV/HU, Mục 3”
  const { named, rest } = firstFew(items, MOST_NUMBERS);
  const numbers = named.map(({ dispatch }) => dispatchNumber(dispatch)).join('; ');
  const count = rest.length;
  return count > 0 ? format(letters.list.moreNumbers, { numbers, count }) : numbers;
}

function unitCount(items: readonly LetterItem[]): number {
  return new Set(items.map(({ unit }) => unit.code)).size;
}

/** Label of the items if all have the same, otherwise "Thông báo". */
function labelOf(groups: readonly LetterGroup[], words: Words): string {
  const own = new Set(groups.map(([item]) => itemLabel(item, words)));
  const [label = ''] = own;
  return own.size === 1 ? label : words.letters.list.labels.news;
}

function itemLabel(item: LetterItem, words: Words): string {
  const { kind } = item;
  if (kind === 'change') return changeLabel(item, words);
  return isToUnit(kind) ? words.letters.list.labels[kind] : '';
}

function leadSentence(
  lead: readonly LetterGroup[],
  items: readonly [LetterItem, ...LetterItem[]],
  context: LetterContext,
): RichText {
  const { words, settings } = context;
  const { list } = words.letters;
  const leading = lead.flat();
  const count = itemPerDispatch(leading).length;
  const documents = format(list.documents[count === 1 ? 'one' : 'several'], { count });
  const [first = items[0], ...more] = leading;
  if (!isNews(first.kind)) {
    const work = format(list.answer, { documents });
    const request = requestClause([first, ...more], work, context);
    return officeSays(withNearestDeadline(request, leading, context), context);
  }
  const asks = leading.some(({ kind }) => asksAnswer(kind));
  return format(asks ? list.newsAsking : list.news, {
    ...{ office: settings.officeName, documents },
    ...{ units: unitsAsked(leading, words), where: whereToAnswer(first, context) },
  });
}

/** Adds the nearest deadline to the request of reminders. A follow-up says the day of the answer instead. */
function withNearestDeadline(
  request: RichText,
  leading: readonly LetterItem[],
  context: LetterContext,
): RichText {
  const nearest = nearestStage(leading.filter(({ kind }) => kind !== 'followUp'));
  if (!nearest) return request;
  const deadline = deadlineWithDays(nearest.item, nearest.stage, context);
  return formatRich(context.words.letters.list.nearest, { request, deadline });
}

function nearestStage(
  items: readonly LetterItem[],
): { readonly item: LetterItem; readonly stage: Stage } | undefined {
  const dated = items.flatMap((item) =>
    namedStages(item).flatMap((stage) => {
      const due = item.status[stage]?.deadline?.due;
      return due === undefined ? [] : [{ item, stage, due }];
    }),
  );
  return dated.sort((a, b) => a.due.localeCompare(b.due))[0];
}

function othersHeading(
  rest: readonly LetterGroup[],
  [first]: readonly [LetterItem, ...LetterItem[]],
  context: LetterContext,
): RichText {
  const { others, othersOverdue } = context.words.letters.list;
  const late = rest.flat().filter(({ kind }) => kind === 'followUp');
  if (first.kind === 'followUp' || late.length === 0) return others;
  return formatRich(othersOverdue, { day: answerDays(late, context) });
}

/** Head of a list entry, which names the units if the letter is about several, and its lines. */
function blockOf(
  group: LetterGroup,
  items: readonly LetterItem[],
  context: LetterContext,
): RichText {
  const { words } = context;
  const [item] = group;
  const document = headOf(item, items, words);
  const head =
    unitCount(items) === 1
      ? document
      : format(words.letters.list.forUnits, { document, units: unitsInSentence(group, words) });
  return joinRich([strong(head), ...linesOf(group, context)], '\n');
}

/** News cites the dispatch in full. Otherwise its issuing body is named if the dispatches differ in it. */
function headOf(item: LetterItem, items: readonly LetterItem[], words: Words): string {
  if (isNews(item.kind)) return citedInFull(item, words);
  const bodies = new Set(items.map(({ dispatch }) => dispatch.issuingBody));
  const document = bodies.size > 1 ? citedName(item, words) : documentName(item, words);
  const topic = dispatchTopic(item.dispatch.subject);
  return topic === '' ? document : format(words.letters.list.about, { document, topic });
}

function linesOf(group: LetterGroup, context: LetterContext): readonly RichText[] {
  const [item] = group;
  const { words } = context;
  const answers = [...reasonLines(item, words), ...answerTexts(item, context)];
  if (item.kind === 'change')
    return [
      ...changeLines(item, words),
      changeRequest(group, context),
      ...changeNotes(item, context),
      ...answers,
    ];
  if (isNews(item.kind)) return requestLines(group, context);
  return [...item.stages.map((stage) => stageLine(item, stage, context)), ...answers];
}
