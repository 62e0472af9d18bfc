import { dispatchNumber } from '../../records/dispatch-number';
import { asksAnswer } from '../../records/letter-kind';
import { format } from '../../texts/format';
import {
  buttonLink,
  distinctButtons,
  type LetterButton,
  type RichText,
} from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';
import { lineList } from './letter-lines';
import { shortDays } from './stage-values';

/**
 * The label names the dispatch, unit or deadlines only if other items of the letter differ in them. `address`
 * is `''` if letters carry no link.
 */
export function itemButton(
  item: LetterItem,
  items: readonly LetterItem[],
  context: LetterContext,
): LetterButton {
  const { dispatch, unit } = item;
  const { words, linkOf } = context;
  const { letters } = words;
  const { label, short = label, note } = actOf(item, letters);
  const of = [distinguishingName(item, items), ...byWhen(item, items, context)].join(', ');
  return {
    address: linkOf(unit, dispatch.id),
    label: of === '' ? label : format(letters.buttonOf, { label: short, of }),
    note,
  };
}

export function distinguishingName(
  { dispatch, unit }: LetterItem,
  items: readonly LetterItem[],
): string {
  return [
    ...(items.some((other) => other.dispatch.id !== dispatch.id) ? [dispatchNumber(dispatch)] : []),
    ...(items.some((other) => other.unit.code !== unit.code) ? [unit.name] : []),
  ].join(', ');
}

function byWhen(item: LetterItem, items: readonly LetterItem[], context: LetterContext): string[] {
  if (!asksAnswer(item.kind)) return [];
  const days = shortDays(item, context);
  const isAlone = items.every(
    (other) => other.dispatch.id === item.dispatch.id && shortDays(other, context) === days,
  );
  return isAlone || days === '' ? [] : [format(context.words.letters.byDays, { days })];
}

function actOf({ dispatch, kind, stages }: LetterItem, letters: LetterContext['words']['letters']) {
  if (!asksAnswer(kind)) return { label: letters.openPage, note: '' };
  if (stages.length > 1) {
    const note = dispatch.task === 'training' ? letters.pressBoth : letters.pressBothReport;
    return { label: letters.openBoth, short: letters.openBothOf, note };
  }
  if (stages.includes('acknowledge'))
    return { label: letters.openAcknowledge, note: letters.pressAcknowledge };
  const note = dispatch.task === 'training' ? letters.pressTraining : letters.pressReport;
  return { label: letters.openTraining, note };
}

/** `shown` are some or all of the letter's `items`. Returns no buttons if letters carry no link. */
export function itemButtons(
  shown: readonly LetterItem[],
  items: readonly LetterItem[],
  context: LetterContext,
): LetterButton[] {
  const buttons = shown.map((item) => itemButton(item, items, context));
  return distinctButtons(buttons.filter(({ address }) => address !== ''));
}

export function linkLines(
  shown: readonly LetterItem[],
  items: readonly LetterItem[],
  context: LetterContext,
): RichText {
  return linksOrHint(itemButtons(shown, items, context), context);
}

export function linksOrHint(buttons: readonly LetterButton[], context: LetterContext): RichText {
  return buttonLines(buttons, context) || context.words.letters.withoutPage;
}

export function buttonLines(buttons: readonly LetterButton[], { words }: LetterContext): RichText {
  const [only, ...others] = buttons;
  if (!only) return '';
  return others.length === 0
    ? buttonLink(only, false)
    : lineList(
        buttons.map((one) => buttonLink(one, true)),
        'moreLinks',
        words,
      );
}
