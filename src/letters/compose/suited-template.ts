import { DEADLINE_FIELD, type Dispatch, isAsked } from '../../records/dispatch';
import { STAGES, type Stage } from '../../records/stage';
import { withoutLines } from '../../texts/fill-template';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext, Template } from './letter-context';
import { listTemplate } from './list-letter';
import { datedStages } from './stage-values';

/** Placeholder of each stage's deadline. */
const STAGE_DEADLINE = { acknowledge: 'han_xac_nhan', complete: 'han_hoan_thanh' } as const;

/** Placeholders that need a deadline of a stage that the letter names. */
const NAMED_DEADLINES = ['han', 'han_ngan', 'han_chi_tiet'] as const;

const ACKNOWLEDGE_WORDS = /xác nhận|acknowledg/;
const TRAINING_WORDS = /quán triệt|tuyên truyền|phổ biến|\bbrief|disseminat/;
const RESULT_WORDS = /báo (cáo )?kết quả|report (its|on|the) results?/;

/** Names of the page, which are no request to acknowledge. */
const PAGE_NAMES = /trang xác nhận|acknowledgement page/g;

interface ChosenTemplate {
  readonly template: Template | undefined;
  /** True if the office's template says something that is not asked, so that the built-in one is used. */
  readonly isReplaced: boolean;
}

/**
 * Template for a letter. Leaves out lines with the deadline of a stage that is not asked and, if there is no
 * deadline, the day in the subject. If the office's own words still name a stage, a task or a deadline that the
 * dispatch does not have, the built-in template is used. A letter with several texts has a body of its own.
 */
export function suitedTemplate(letter: PlannedLetter, context: LetterContext): ChosenTemplate {
  const chosen = templateOfKind(letter, context);
  const list = chosen.template && listTemplate(letter, chosen.template, context);
  return list ? { template: list, isReplaced: false } : chosen;
}

function templateOfKind(letter: PlannedLetter, context: LetterContext): ChosenTemplate {
  const inUse = context.templates.get(letter.kind);
  const dispatches = dispatchesOf(letter, context);
  const [item] = letter.items;
  if (!inUse || dispatches.every((dispatch) => isComplete(dispatch, item)))
    return { template: inUse, isReplaced: false };
  const fitted = fittedTo(inUse, item);
  if (isSuited(fitted, dispatches, item)) return { template: fitted, isReplaced: false };
  const builtIn = context.words.templates[letter.kind];
  const isReplaced = inUse.subject !== builtIn.subject || inUse.body !== builtIn.body;
  return { template: fittedTo(builtIn, item), isReplaced };
}

function dispatchesOf({ items, itemRecords }: PlannedLetter, context: LetterContext): Dispatch[] {
  if (items.length > 0) return [...new Set(items.map(({ dispatch }) => dispatch))];
  const about = new Set(itemRecords.map(({ dispatchId }) => dispatchId));
  return context.dispatches.filter(({ id }) => about.has(id));
}

/** True if every template suits: the dispatch asks for acknowledgement and training, each by a day. */
function isComplete(dispatch: Dispatch, item: LetterItem | undefined): boolean {
  const { task } = dispatch;
  const hasDay = (stage: Stage) =>
    isAsked(dispatch, stage) &&
    (item?.status[stage]?.deadline ?? dispatch[DEADLINE_FIELD[stage]]) !== null;
  return task === 'training' && STAGES.every(hasDay);
}

function fittedTo({ subject, body }: Template, item: LetterItem | undefined): Template {
  if (!item) return { subject, body };
  const unasked = STAGES.filter((stage) => !isAsked(item.dispatch, stage));
  return {
    subject: hasNamedDeadline(item) ? subject : withoutDay(subject),
    body: unasked.reduce((text, stage) => withoutLines(text, STAGE_DEADLINE[stage]), body),
  };
}

/** Removes `{han_ngan}` from a subject, with the text from the comma or bracket before it. */
function withoutDay(subject: string): string {
  return subject.replace(/\s*[,;(][^,;(){}]*\{han_ngan\}\)?/, '');
}

function hasNamedDeadline(item: LetterItem): boolean {
  return datedStages(item).some((stage) => item.status[stage]?.deadline);
}

function isSuited(
  { subject, body }: Template,
  dispatches: readonly Dispatch[],
  item: LetterItem | undefined,
): boolean {
  const text = `${subject}\n${body}`;
  if (item && lackingDeadlines(item).some((name) => text.includes(`{${name}}`))) return false;
  const ownWords = text
    .replace(/\{[^{}\n]*\}/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(PAGE_NAMES, '');
  return !dispatches.some((dispatch) => unaskedWords(dispatch).some((word) => word.test(ownWords)));
}

function lackingDeadlines(item: LetterItem): string[] {
  const lacking = STAGES.filter((stage) => !item.status[stage]?.deadline);
  return [
    ...lacking.map((stage) => STAGE_DEADLINE[stage]),
    ...(hasNamedDeadline(item) ? [] : NAMED_DEADLINES),
  ];
}

function unaskedWords(dispatch: Dispatch): RegExp[] {
  const { task } = dispatch;
  const acknowledge = isAsked(dispatch, 'acknowledge') ? [] : [ACKNOWLEDGE_WORDS];
  if (!isAsked(dispatch, 'complete')) return [...acknowledge, TRAINING_WORDS, RESULT_WORDS];
  return task === 'training' ? acknowledge : [...acknowledge, TRAINING_WORDS];
}
