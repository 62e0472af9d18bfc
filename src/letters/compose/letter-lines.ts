import { formatDay } from '../../calendar/day';
import type { Directive } from '../../records/directive';
import type { TemplateValues } from '../../texts/fill-template';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import type { LetterDesk } from './letter-desk';

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
  return [...shown, ...(rest > 0 ? [say(letters[more], { count: rest })] : [])].join('\n');
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
  return rest > 0 ? say(letters.moreUnits, { units, count: rest }) : units;
}

/**
 * Tells whether the template of a kind has room for a value: without each stage it gets the rest with the reason, without
 * the other tasks their links with the first ones; and what it does not name need not be found out.
 */
export function isNamed(
  placeholder: string,
  { kind }: Pick<LetterItem, 'kind'>,
  { templates }: Pick<LetterDesk, 'templates'>,
): boolean {
  return templates.get(kind)?.body.includes(placeholder) === true;
}

/** Keeps the groups of a telephone number on one line. */
export function unbroken(phone: string): string {
  return phone.replace(/(\d) (?=\d)/g, '$1\u00a0');
}

/** Names a dispatch in a sentence. */
export function documentName({ directive }: LetterItem, { letters }: Words): string {
  return say(letters.document, { type: directive.type, number: directive.number });
}

/** Names a dispatch where a letter mentions it first: with the body that issued it. */
export function citedName(item: LetterItem, words: Words): string {
  const body = item.directive.issuingBody;
  const document = documentName(item, words);
  return body === '' ? document : say(words.letters.cited, { document, body });
}

/** Names the dispatch of a letter by its number, as other subjects do, or says how many it is about. */
export function documentNumbers(items: readonly LetterItem[], { letters }: Words): string {
  const numbers = new Map(items.map(({ directive }) => [directive.id, directive.number]));
  const [first = ''] = numbers.values();
  return numbers.size === 1 ? first : say(letters.documents, { count: numbers.size });
}

/** Gives the values about one dispatch. */
export function directiveValues(directive: Directive, words: Words): TemplateValues {
  return {
    co_quan_ban_hanh: directive.issuingBody,
    loai_van_ban: directive.type,
    so_ky_hieu: directive.number,
    ngay_ban_hanh: formatDay(directive.issuedOn),
    trich_yeu: directive.subject,
    lien_ket_van_ban: directive.link || words.letters.noLink,
    tham_khao: directive.link === '' ? '' : say(words.letters.reference, directive),
  };
}

/** Names one thing or two: a unit has two stages. */
export function both(parts: readonly string[], { letters }: Words): string {
  const [first = '', second] = parts;
  return second === undefined ? first : say(letters.both, { first, second });
}

/** Tells whether a letter asks for a stage that the office has sent back, with what is to be completed. */
export function isSentBack({ obligation, stages }: LetterItem): boolean {
  const { returnedStage, returnedBecause } = obligation;
  return returnedStage !== null && returnedBecause !== '' && stages.includes(returnedStage);
}
