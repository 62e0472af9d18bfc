import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import type { LettersView } from '../rules/letters-view';
import type { LettersDesk } from './letters-desk';

/** Lists who gets no letter, by reason, with what gets those that are left out; null when everyone does. */
export function skippedUnits(
  desk: LettersDesk,
  { skipped }: LettersView,
  ask: HTMLElement | null,
): HTMLElement | null {
  if (skipped.length === 0) return null;
  const { letters: words } = desk.words;
  const groups = skipped.map(({ reason, count, units }) =>
    element(
      'details',
      {},
      element('summary', {}, words.skippedFor(reason, desk.count(count))),
      element('ul', {}, ...units.map((unit) => element('li', {}, unit))),
      count > units.length ? paragraph(words.moreUnits(desk.count(count - units.length))) : null,
    ),
  );
  return element('section', {}, element('h2', {}, words.skipped), ...groups, ask);
}
