import { format } from '../../texts/format';
import type { LetterButton } from '../../workbook/letter-html';
import type { LetterItem } from '../rules/letter-item';
import { asksAnswer } from '../rules/placeholders';
import type { LetterContext } from './letter-context';
import { lineList } from './letter-lines';
import { shortDays } from './stage-values';

/**
 * Names the page of an item by what the letter asks there, and by its dispatch, unit and day where the letter's items
 * differ in them; the address is '' when letters go without a page.
 */
export function buttonOf(
  item: LetterItem,
  items: readonly LetterItem[],
  context: LetterContext,
): LetterButton {
  const { dispatch, unit } = item;
  const { words, linkOf } = context;
  const { letters } = words;
  const { label, short = label, note } = actOf(item, letters);
  const of = [differingOf(item, items), ...byWhen(item, items, context)].join(', ');
  return {
    address: linkOf(unit, dispatch.id),
    label: of === '' ? label : format(letters.buttonOf, { label: short, of }),
    note,
  };
}

/** Names an item by its dispatch and unit where the letter's items differ in them; '' where they do not. */
export function differingOf({ dispatch, unit }: LetterItem, items: readonly LetterItem[]): string {
  return [
    ...(items.some((other) => other.dispatch.id !== dispatch.id) ? [dispatch.number] : []),
    ...(items.some((other) => other.unit.code !== unit.code) ? [unit.name] : []),
  ].join(', ');
}

/** The days by which an item asks, where other items ask by others or for another dispatch. */
function byWhen(item: LetterItem, items: readonly LetterItem[], context: LetterContext): string[] {
  if (!asksAnswer(item.kind)) return [];
  const days = shortDays(item, context);
  const isAlone = items.every(
    (other) => other.dispatch.id === item.dispatch.id && shortDays(other, context) === days,
  );
  return isAlone ? [] : [format(context.words.letters.byDays, { days })];
}

function actOf({ kind, stages }: LetterItem, letters: LetterContext['words']['letters']) {
  if (!asksAnswer(kind)) return { label: letters.openPage, note: '' };
  if (stages.length > 1)
    return { label: letters.openBoth, short: letters.openBothOf, note: letters.pressBoth };
  return stages.includes('acknowledge')
    ? { label: letters.openAcknowledge, note: letters.pressAcknowledge }
    : { label: letters.openTraining, note: letters.pressTraining };
}

/** Gives the buttons of a letter's items, each once; none when letters go without a page. */
export function buttonsOf(
  shown: readonly LetterItem[],
  items: readonly LetterItem[],
  context: LetterContext,
): LetterButton[] {
  const buttons = shown.map((item) => buttonOf(item, items, context));
  const pages = buttons.filter(({ address }) => address !== '');
  return [...new Map(pages.map((button) => [namedLink(button), button])).values()];
}

/** Writes a link into the text of a letter as its button is named. */
export function namedLink({ label, address }: LetterButton): string {
  return `${label}: ${address}`;
}

/** Writes the links of some of a letter's items. */
export function linkLines(
  shown: readonly LetterItem[],
  items: readonly LetterItem[],
  context: LetterContext,
): string {
  return linesOf(buttonsOf(shown, items, context), context);
}

/** Writes the links of buttons, each named where they are several, or how to answer without one. */
export function linesOf(buttons: readonly LetterButton[], context: LetterContext): string {
  return buttonLines(buttons, context) || context.words.letters.withoutPage;
}

/** Writes the links of buttons, each named where they are several; '' where there are none. */
export function buttonLines(buttons: readonly LetterButton[], { words }: LetterContext): string {
  const [only, ...others] = buttons;
  if (!only) return '';
  return others.length === 0 ? only.address : lineList(buttons.map(namedLink), 'moreLinks', words);
}
