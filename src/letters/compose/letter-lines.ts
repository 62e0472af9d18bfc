import { formatDay } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import type { TemplateValues } from '../../texts/fill-template';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';

/** The most lines that a list in a letter has; what goes beyond is said as a number. */
const MAX_LINES = 50;

/** The most units that a greeting names. */
const MAX_GREETED = 10;

/** Writes a list in a letter, capped: a letter of Google's has 200 KB at most on a consumer account. */
export function lineList(
  lines: readonly string[],
  more: 'more' | 'moreLate' | 'moreLinks',
  { letters }: Words,
): string {
  const rest = lines.length - MAX_LINES;
  const shown = lines.slice(0, MAX_LINES);
  return [...shown, ...(rest > 0 ? [format(letters[more], { count: rest })] : [])].join('\n');
}

/** Names the units of a letter within a sentence. */
export function unitsInSentence(items: readonly LetterItem[], words: Words): string {
  const names = [...new Set(items.map(({ unit }) => unit.name))];
  return names.length === 2 ? both(names, words) : greeting(items, words);
}

/** Names the units of a letter in its greeting, each once. */
export function greeting(items: readonly Pick<LetterItem, 'unit'>[], { letters }: Words): string {
  const names = [...new Set(items.map(({ unit }) => unit.name))];
  const units = names.slice(0, MAX_GREETED).join('; ');
  const rest = names.length - MAX_GREETED;
  return rest > 0 ? format(letters.moreUnits, { units, count: rest }) : units;
}

/**
 * Tells whether the template of a kind has room for a value: without each stage it gets the rest with the reason, without
 * the other tasks their links with the first ones; and what it does not name need not be found out.
 */
export function isNamed(
  placeholder: string,
  { kind }: Pick<LetterItem, 'kind'>,
  { templates }: Pick<LetterContext, 'templates'>,
): boolean {
  return templates.get(kind)?.body.includes(placeholder) === true;
}

/** Keeps the groups of a telephone number on one line. */
export function unbroken(phone: string): string {
  return phone.replace(/(\d) (?=\d)/g, '$1\u00a0');
}

/** Names a dispatch in a sentence. */
export function documentName({ dispatch }: LetterItem, { letters }: Words): string {
  return format(letters.document, { type: dispatch.type, number: dispatch.number });
}

/** Names a dispatch where a letter mentions it first: with the body that issued it. */
export function citedName(item: LetterItem, words: Words): string {
  const body = item.dispatch.issuingBody;
  const document = documentName(item, words);
  return body === '' ? document : format(words.letters.cited, { document, body });
}

/** Names the dispatch of a letter by its number, as other subjects do, or says how many it is about. */
export function documentNumbers(items: readonly LetterItem[], { letters }: Words): string {
  const numbers = new Map(items.map(({ dispatch }) => [dispatch.id, dispatch.number]));
  const [first = ''] = numbers.values();
  return numbers.size === 1 ? first : format(letters.documents, { count: numbers.size });
}

/** Gives the values about one dispatch. */
export function dispatchValues(dispatch: Dispatch, words: Words): TemplateValues {
  return {
    co_quan_ban_hanh: dispatch.issuingBody,
    loai_van_ban: dispatch.type,
    so_ky_hieu: dispatch.number,
    ngay_ban_hanh: formatDay(dispatch.issuedOn),
    trich_yeu: dispatch.subject,
    lien_ket_van_ban: dispatch.link || words.letters.noLink,
    tham_khao: dispatch.link === '' ? '' : format(words.letters.reference, dispatch),
  };
}

/** Names one thing or two: a unit has two stages. */
export function both(parts: readonly string[], { letters }: Words): string {
  const [first = '', second] = parts;
  return second === undefined ? first : format(letters.both, { first, second });
}

/** Tells whether a letter asks for a stage that the office has sent back, with what is to be completed. */
export function isSentBack({ obligation, stages }: LetterItem): boolean {
  const { returnedStage, returnedBecause } = obligation;
  return returnedStage !== null && returnedBecause !== '' && stages.includes(returnedStage);
}
