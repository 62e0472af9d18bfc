import type { OpenForm } from '../../forms/form-page/field-form';
import { element } from '../../frame/element';
import { firstFew } from '../../texts/first-few';
import { splitList } from '../../texts/split-list';
import type { BlockCount, DispatchFormView } from '../dated-form-view';
import type { DatedWords } from '../dated-page/dated-words';

/** Most blocks named below the button. */
const MAX_NAMED = 3;

/**
 * While blocks are left out, the button has the number of units, and a line below it names those blocks.
 */
export function showRecipientCount(
  { fields, form, body }: OpenForm,
  { text: words }: DatedWords,
  { blockCounts: counts, units }: Pick<DispatchFormView, 'blockCounts' | 'units'>,
): void {
  const submit = body.querySelector('.acts > button');
  const line = element('p', { class: 'hint left-out', id: 'left-out' });
  submit?.parentElement?.append(line);
  submit?.setAttribute('aria-describedby', line.id);
  const answerOf = (name: string) => fields.find((one) => one.name === name)?.read() ?? '';
  const show = () => {
    const ticked = splitList(answerOf('recipientBlocks'));
    const codes = new Set(splitList(answerOf('recipientUnits')));
    const single = codes.size === 0 ? [] : units.filter(({ value }) => codes.has(value));
    const isLimited = ticked.length + single.length > 0;
    const left = counts
      .map(({ block, units: all }, at) => {
        const receiving = single.filter((unit) => unit.block === at).length;
        return { block, units: isLimited && !ticked.includes(block) ? all - receiving : 0 };
      })
      .filter((one) => one.units > 0);
    const total = sum(counts);
    const label = left.length > 0 ? words.submitFor(total - sum(left), total) : form.submitLabel;
    if (submit && submit.textContent !== label) submit.textContent = label;
    line.hidden = left.length === 0;
    const { named, rest } = firstFew(left, MAX_NAMED);
    const blocks = named.map(({ block, units }) => words.leftBlock(block, units));
    const more = rest.length > 0 ? [words.moreLeft(rest.length, sum(rest))] : [];
    line.textContent = [
      words.leftOut([...blocks, ...more].join('; ')),
      ...(answerOf('informUnits') === '' ? [] : [words.informedStill]),
    ].join(' ');
  };
  body.addEventListener('input', show);
  show();
}

function sum(counts: readonly BlockCount[]): number {
  return counts.reduce((units, one) => units + one.units, 0);
}
