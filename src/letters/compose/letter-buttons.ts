import { say } from '../../texts/say';
import type { LetterButton } from '../../workbook/letter-html';
import type { LetterItem } from '../rules/letter-item';
import { asksAnswer } from '../rules/placeholders';
import type { LetterDesk } from './letter-desk';
import { lineList } from './letter-lines';
import { shortDays } from './stage-values';

/**
 * Names the page of an item by what the letter asks there, and by its dispatch, unit and day where the letter's items
 * differ in them; the address is '' when letters go without a page.
 */
export function buttonOf(
  item: LetterItem,
  items: readonly LetterItem[],
  desk: LetterDesk,
): LetterButton {
  const { directive, unit } = item;
  const { words, linkOf } = desk;
  const { letters } = words;
  const { label, short = label, note } = actOf(item, letters);
  const of = [differingOf(item, items), ...byWhen(item, items, desk)].join(', ');
  return {
    address: linkOf(unit, directive.id),
    label: of === '' ? label : say(letters.buttonOf, { label: short, of }),
    note,
  };
}

/** Names an item by its dispatch and unit where the letter's items differ in them; '' where they do not. */
export function differingOf({ directive, unit }: LetterItem, items: readonly LetterItem[]): string {
  return [
    ...(items.some((other) => other.directive.id !== directive.id) ? [directive.number] : []),
    ...(items.some((other) => other.unit.code !== unit.code) ? [unit.name] : []),
  ].join(', ');
}

/** The days by which an item asks, where other items ask by others or for another dispatch. */
function byWhen(item: LetterItem, items: readonly LetterItem[], desk: LetterDesk): string[] {
  if (!asksAnswer(item.kind)) return [];
  const days = shortDays(item, desk);
  const isAlone = items.every(
    (other) => other.directive.id === item.directive.id && shortDays(other, desk) === days,
  );
  return isAlone ? [] : [say(desk.words.letters.byDays, { days })];
}

function actOf({ kind, stages }: LetterItem, letters: LetterDesk['words']['letters']) {
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
  desk: LetterDesk,
): LetterButton[] {
  const buttons = shown.map((item) => buttonOf(item, items, desk));
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
  desk: LetterDesk,
): string {
  return linesOf(buttonsOf(shown, items, desk), desk);
}

/** Writes the links of buttons, each named where they are several, or how to answer without one. */
export function linesOf(buttons: readonly LetterButton[], desk: LetterDesk): string {
  return buttonLines(buttons, desk) || desk.words.letters.withoutPage;
}

/** Writes the links of buttons, each named where they are several; '' where there are none. */
export function buttonLines(buttons: readonly LetterButton[], { words }: LetterDesk): string {
  const [only, ...others] = buttons;
  if (!only) return '';
  return others.length === 0 ? only.address : lineList(buttons.map(namedLink), 'moreLinks', words);
}
