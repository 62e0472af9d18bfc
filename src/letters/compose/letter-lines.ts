import { formatDay } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { asksAnswer } from '../../records/letter-kind';
import type { TemplateValues } from '../../texts/fill-template';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import { joinRich, type RichText } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import { changedStages, isExtended } from './stage-lines';

/** Maximum number of lines of a list. Google limits a letter to 200 KB on a consumer account. */
export const MAX_LINES = 50;

const MAX_GREETED = 10;

export function lineList(
  lines: readonly RichText[],
  more: 'more' | 'moreLinks',
  { letters }: Words,
): RichText {
  const rest = lines.length - MAX_LINES;
  const shown = lines.slice(0, MAX_LINES);
  const counted = rest > 0 ? [format(letters[more], { count: rest })] : [];
  return joinRich([...shown, ...counted], '\n');
}

export function unitsInSentence(items: readonly Pick<LetterItem, 'unit'>[], words: Words): string {
  const names = [...new Set(items.map(({ unit }) => unit.name))];
  return names.length === 2 ? joinTwo(names, words) : greeting(items, words);
}

export function greeting(items: readonly Pick<LetterItem, 'unit'>[], { letters }: Words): string {
  const names = [...new Set(items.map(({ unit }) => unit.name))];
  const units = names.slice(0, MAX_GREETED).join('; ');
  const rest = names.length - MAX_GREETED;
  return rest > 0 ? format(letters.moreUnits, { units, count: rest }) : units;
}

/** "đơn vị" or "các đơn vị", in a letter that greets the units by their names. */
export function unitsAsked(items: readonly LetterItem[], { letters }: Words): string {
  const count = new Set(items.map(({ unit }) => unit.code)).size;
  return letters.unitsAsked[count === 1 ? 'one' : 'several'];
}

/** Uses non-breaking spaces between the groups of a phone number. */
export function unbroken(phone: string): string {
  return phone.replace(/(\d) (?=\d)/g, '$1\u00a0');
}

/** Type and number of a dispatch; in a request, also its degree of urgency. */
export function documentName(item: LetterItem, words: Words): string {
  const { dispatch } = item;
  const number = dispatchNumber(dispatch);
  const name = format(words.letters.document, { type: dispatch.type, number });
  const urgency = urgencyOf(item, words);
  return urgency === '' ? name : `${name} (${urgency})`;
}

/** Degree of urgency that a request names; `''` for normal urgency and for letters that ask for nothing. */
export function urgencyOf({ kind, dispatch }: LetterItem, { choices }: Words): string {
  return asksAnswer(kind) && dispatch.urgency !== 'normal' ? choices.urgency[dispatch.urgency] : '';
}

/** First item of each dispatch. */
export function itemPerDispatch(items: readonly LetterItem[]): LetterItem[] {
  return [...groupBy(items, ({ dispatch }) => dispatch.id).values()].map(([first]) => first);
}

/** Name of a dispatch with its issuing body, for the first mention in a letter. */
export function citedName(item: LetterItem, words: Words): string {
  const body = item.dispatch.issuingBody;
  const document = documentName(item, words);
  return body === '' ? document : format(words.letters.cited, { document, body });
}

/** Name of a dispatch with its day, issuing body and subject. */
export function citedInFull(item: LetterItem, words: Words): string {
  const { issuedOn, issuingBody: body, subject } = item.dispatch;
  const named = { document: documentName(item, words), day: formatDay(issuedOn), body, subject };
  return format(words.letters.citedInFull, named);
}

export function documentNumbers(items: readonly LetterItem[], { letters }: Words): string {
  const numbers = new Map(items.map(({ dispatch }) => [dispatch.id, dispatchNumber(dispatch)]));
  const [first = ''] = numbers.values();
  return numbers.size === 1 ? first : format(letters.documents, { count: numbers.size });
}

/** What the dispatch replaced, and the address of its text; empty without either. */
export function referenceLines(
  { replaces, link }: Pick<Dispatch, 'replaces' | 'link'>,
  { letters }: Words,
): string[] {
  return [
    ...(replaces === '' ? [] : [format(letters.replaces, { replaces })]),
    ...(link === '' ? [] : [format(letters.reference, { link })]),
  ];
}

export function dispatchValues(dispatch: Dispatch, words: Words): TemplateValues {
  return {
    co_quan_ban_hanh: dispatch.issuingBody,
    loai_van_ban: dispatch.type,
    so_ky_hieu: dispatchNumber(dispatch),
    ngay_ban_hanh: formatDay(dispatch.issuedOn),
    trich_yeu: dispatch.subject,
    tham_khao: referenceLines(dispatch, words).join('\n'),
  };
}

/** Joins one or two parts. Drops further parts. */
export function joinTwo(parts: readonly string[], { letters }: Words): string {
  const [first = '', second] = parts;
  return second === undefined ? first : format(letters.both, { first, second });
}

function isSentBack({ obligation, stages }: LetterItem): boolean {
  const { returnedStage, returnedBecause } = obligation;
  return returnedStage !== null && returnedBecause !== '' && stages.includes(returnedStage);
}

/**
 * What an answer that was sent back lacks, why the unit need not act, or why its deadline was extended; empty if
 * there is no reason.
 */
export function reasonLines(item: LetterItem, { letters }: Words): string[] {
  if (isSentBack(item))
    return [format(letters.toComplete, { what: item.obligation.returnedBecause })];
  const { obligation, dispatch } = item;
  const isEnded = item.kind === 'cancellation' && dispatch.state === 'cancelled';
  const isExtension = changedStages(item).some((stage) => isExtended(item, stage));
  const because = isExtension ? obligation.reason : obligation.exemptBecause;
  const reason = isEnded ? dispatch.changes : because;
  return reason === '' ? [] : [format(letters.because, { reason })];
}
