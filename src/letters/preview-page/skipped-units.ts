import { element } from '../../frame/element';
import type { LettersView } from '../rules/letters-view';
import type { LettersDesk } from './letters-desk';

/** Lists who gets no letter, by reason; null when everyone does. */
export function skippedUnits(desk: LettersDesk, { skipped }: LettersView): HTMLElement | null {
  if (skipped.length === 0) return null;
  const { letters: words } = desk.words;
  const groups = skipped.map(({ reason, units }) =>
    element(
      'details',
      {},
      element('summary', {}, words.skippedFor(reason, desk.count(units.length))),
      element('ul', {}, ...units.map((unit) => element('li', {}, unit))),
    ),
  );
  return element('section', {}, element('h2', {}, words.skipped), ...groups);
}
