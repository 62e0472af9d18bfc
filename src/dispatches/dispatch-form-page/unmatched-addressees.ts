import type { OpenForm } from '../../forms/form-page/field-form';
import type { FormProblem } from '../../forms/form-view';
import { element, fill } from '../../frame/element';
import { choiceField } from '../../frame/fields/choice-fields';
import type { FillableField } from '../../frame/fields/field';
import { splitList } from '../../texts/split-list';
import type { DatedWords } from '../dated-page/dated-words';

const BLOCKS = 'recipientBlocks';
const UNITS = 'recipientUnits';
const NOT_SENT = '-';
const SINGLE_UNITS = '+';

/** Addressees that match no block, listed below the blocks until a person decides about each. */
export interface UnmatchedAddressees {
  show(addressees: readonly string[]): void;
  /** Problems if an addressee is undecided, if no unit is named for one, or if nobody would receive it. */
  problems(): readonly FormProblem[];
}

export function unmatchedAddressees(
  { fields, arranged }: Pick<OpenForm, 'fields' | 'arranged'>,
  { text: words }: DatedWords,
  blocks: readonly string[],
): UnmatchedAddressees {
  const blockField = fields.find(({ name }) => name === BLOCKS);
  const unitsField = fields.find(({ name }) => name === UNITS);
  const place = element('div', {});
  blockField?.element.append(place);
  let choices: readonly FillableField[] = [];
  const choiceFor = (addressee: string, at: number) => {
    const options = [
      { value: '', label: words.undecided },
      { value: NOT_SENT, label: words.notSent },
      { value: SINGLE_UNITS, label: words.singleUnits },
      ...blocks.map((block) => ({ value: block, label: block })),
    ];
    const id = `addressee-${at}`;
    const label = words.addressee(addressee);
    const choice = choiceField({ id, name: id, label, hint: '', need: '' }, options, '');
    let ticked = '';
    choice.element.addEventListener('input', () => {
      const others = splitList(blockField?.read() ?? '').filter((block) => block !== ticked);
      const chosen = choice.read();
      ticked = blocks.includes(chosen) && !others.includes(chosen) ? chosen : '';
      blockField?.write([...others, ticked].join('; '));
      if (chosen === SINGLE_UNITS) {
        arranged.reveal(UNITS);
        unitsField?.focus();
      }
    });
    return choice;
  };
  return {
    show: (addressees) => {
      choices = addressees.map(choiceFor);
      fill(
        place,
        choices.map((choice) => choice.element),
      );
    },
    problems: () => {
      const chosen = choices.map((choice) => choice.read());
      const undecided = chosen.filter((choice) => choice === '').length;
      if (undecided > 0) return [{ field: BLOCKS, message: words.decide(undecided) }];
      const isUnnamed = unitsField?.read() === '';
      if (isUnnamed && chosen.includes(SINGLE_UNITS))
        return [{ field: UNITS, message: words.nameUnits }];
      // Without a block or unit the dispatch would go to all units, which "not sent" contradicts.
      const isNone = choices.length > 0 && isUnnamed && blockField?.read() === '';
      return isNone ? [{ field: BLOCKS, message: words.chooseBlock }] : [];
    },
  };
}
