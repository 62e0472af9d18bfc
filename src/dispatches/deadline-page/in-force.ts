import { type Day, formatDay } from '../../calendar/day';
import type { FormAnswers } from '../../forms/form-view';
import { obligationKey } from '../../records/obligation';
import { splitList } from '../../texts/split-list';
import type { DeadlineFormView } from '../dated-form-view';
import type { DatedWords } from '../dated-page/dated-words';

/** How many units are named one by one. */
const NAMED = 5;

/** Says which deadlines are in force for what a form names: that of the dispatch, and those of named units that have a later one. */
export function inForce(
  { set, granted, which }: Pick<DeadlineFormView, 'set' | 'granted' | 'which'>,
  { directive = '', unit = '', stage = '' }: FormAnswers,
  words: DatedWords,
): string[] {
  const place = stage === 'acknowledge' ? 1 : 2;
  const day = set.find(([id]) => id === directive)?.[place] ?? '';
  if (day === '') return [];
  const later = new Map<string, Day>(
    granted.flatMap((one) => (one[place] > day ? [[one[0], one[place]] as const] : [])),
  );
  const named = new Set(splitList(unit));
  const isMeant = (code: string) => named.size === 0 || named.has(code) || hasBlock(named, which);
  const units = which.units.flatMap(({ value, label }) => {
    const own = later.get(obligationKey(directive, value));
    return own !== undefined && isMeant(value) ? [words.granted(label, formatDay(own))] : [];
  });
  const more = units.length - NAMED;
  return [
    words.inForce(formatDay(day)),
    ...units.slice(0, NAMED),
    ...(more > 0 ? [words.grantedMore(String(more))] : []),
  ];
}

/** Whether something is named that is no unit: a block, whose units the page does not know. */
function hasBlock(named: ReadonlySet<string>, { units }: DeadlineFormView['which']): boolean {
  const codes = new Set(units.map(({ value }) => value));
  return [...named].some((one) => !codes.has(one));
}
