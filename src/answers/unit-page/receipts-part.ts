import { button } from '../../frame/button';
import { element } from '../../frame/element';
import { formatCount } from '../../texts/number-text';
import type { ListedDispatch } from '../rules/page-view';
import { OWN_UNIT } from './dispatch-section';
import { dispatchName, stepKey, type UnitPage } from './page-state';
import { type ReceiptLine, receiptsForm } from './receipts-form';

/** Key of the form's draft, and of its part of the page. */
const KEY = 'receipts';

/**
 * Button for acknowledging several dispatches, and the list that it opens. In the list each can be unticked,
 * because nobody may confirm what has not arrived. `null` unless several are unacknowledged.
 */
export function receiptsPart(
  unitPage: UnitPage,
  open: readonly ListedDispatch[],
): HTMLElement | null {
  const { words, unfolded, language } = unitPage;
  const unacknowledged = open.filter(({ acknowledge }) => acknowledge && !acknowledge.done);
  if (unacknowledged.length < 2) return null;
  const toggle = (isOpen: boolean) => {
    if (isOpen) unfolded.add(KEY);
    else unfolded.delete(KEY);
    unitPage.refresh(KEY);
  };
  const { receipts } = words;
  if (!unfolded.has(KEY)) {
    const label = receipts.all(formatCount(unacknowledged.length, language));
    const all = button(label, 'main', () => toggle(true));
    all.id = KEY;
    return element('p', { class: 'acts' }, all);
  }
  const lines = unacknowledged.map(
    (dispatch): ReceiptLine => ({
      key: stepKey(dispatch.id, 'acknowledge', OWN_UNIT),
      dispatch,
      unit: OWN_UNIT,
      label: `${dispatchName(words, dispatch)}: ${dispatch.subject}`,
    }),
  );
  const form = receiptsForm(unitPage, {
    key: KEY,
    lines,
    isTicked: true,
    needsReason: false,
    arrange: (ticks) => [
      element('h2', { id: KEY, tabindex: '-1' }, receipts.title),
      element('div', { class: 'ticks' }, ...ticks.values()),
    ],
    cancel: () => toggle(false),
  });
  return element('section', { class: 'dispatch', 'aria-labelledby': KEY }, form);
}
