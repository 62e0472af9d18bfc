import { promisedDay } from '../../dispatches/rules/open-requests';
import { asksAnswer } from '../../records/letter-kind';
import type { Stage } from '../../records/stage';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import { buttonLink, type LetterButton, type RichText } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';
import { lineList } from './letter-lines';

/** Label of a button, and the line below it that says when an answer counts; `''` if none is expected. */
type ButtonText = Pick<LetterButton, 'label' | 'note'>;

/** A button for each unit, to its page with `dispatchId` first. Several buttons are labelled with their units. */
export function unitButtons(
  units: readonly Unit[],
  dispatchId: string,
  { label, note }: ButtonText,
  { words, linkOf }: LetterContext,
): LetterButton[] {
  const distinct = [...indexBy(units, 'code').values()];
  const buttons = distinct.map((unit) => ({
    address: linkOf(unit, dispatchId),
    label: distinct.length === 1 ? label : format(words.letters.buttonOf, { label, of: unit.name }),
    note,
  }));
  return buttons.filter(({ address }) => address !== '');
}

/** Button that opens a page on which several dispatches are answered. */
export function pageButton(items: readonly LetterItem[], { words }: LetterContext): ButtonText {
  const asks = items.some(({ kind }) => asksAnswer(kind));
  return { label: words.letters.openPage, note: asks ? words.letters.pressPage : '' };
}

/** Button that opens the page on which the stages of an item are answered. */
export function itemButton(item: LetterItem, context: LetterContext): ButtonText {
  const { dispatch, kind, stages } = item;
  const { letters } = context.words;
  const isTraining = dispatch.task === 'training';
  if (!asksAnswer(kind)) return { label: letters.openPage, note: '' };
  if (stages.length === 0) return pageButton([item], context);
  if (stages.length > 1)
    return {
      label: letters.openBoth,
      note: isTraining ? letters.pressBoth : letters.pressBothReport,
    };
  if (stages.includes('acknowledge'))
    return { label: letters.openAcknowledge, note: letters.pressAcknowledge };
  const progress =
    letters.progress[mayPromise(item, 'complete', context) ? 'orPromise' : 'inProgress'];
  const note = format(isTraining ? letters.pressTraining : letters.pressReport, { progress });
  return { label: letters.openTraining, note };
}

function mayPromise(item: LetterItem, stage: Stage, context: LetterContext): boolean {
  const status = item.status[stage];
  return status !== undefined && context.mayPromise(status, promisedDay(stage, item.obligation));
}

/** The buttons of items, or that the unit should reply if letters carry no link. */
export function linkLines(
  items: readonly LetterItem[],
  text: ButtonText,
  context: LetterContext,
): RichText {
  const units = items.map(({ unit }) => unit);
  const [first] = items;
  return linksOrHint(unitButtons(units, first?.dispatch.id ?? '', text, context), context);
}

/** Where the first item is answered: at the button below, or by reply if letters carry no link. */
export function whereToAnswer(
  { unit, dispatch }: LetterItem,
  { linkOf, words }: LetterContext,
): string {
  return words.letters.where[linkOf(unit, dispatch.id) === '' ? 'reply' : 'page'];
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
