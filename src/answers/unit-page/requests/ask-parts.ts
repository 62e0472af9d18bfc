import { element } from '../../../frame/element';
import type { RequestWish } from '../../../records/unit-request';
import type { StepPlace, UnitPage } from '../page-state';
import { delayForm, delayPlace, promiseParts } from '../steps/delay-part';
import { draftOf } from '../steps/draft';
import { isWaiting, requestForm, requestKey, requestPart } from './request-part';

/**
 * What a unit may do about an open stage that it cannot finish in time: promise a day, ask for a later deadline,
 * or ask to be exempted. Empty for a subordinate, which sends such requests from its own page.
 */
export function askParts(unitPage: UnitPage, step: StepPlace): (HTMLElement | null)[] {
  if (step.unit.code !== '' || step.status.done) return [];
  const { requests: words } = unitPage.words;
  const wishes: RequestWish[] = [step.stage, 'exemption'];
  const mayAsk = (wish: RequestWish) =>
    !isWaiting(step, wish) && (wish === 'exemption' || step.status.deadline !== null);
  const hasDay = step.dispatch.expectUntil[step.stage] !== undefined;
  const promise = delayForm(unitPage, step);
  const parts = [
    ...(promise
      ? [fold(unitPage, delayPlace(step).key, hasDay ? words.promise : words.hindered, promise)]
      : []),
    ...wishes
      .filter(mayAsk)
      .map((wish) =>
        fold(unitPage, requestKey(step, wish), words.ask[wish], requestForm(unitPage, step, wish)),
      ),
  ];
  return [
    ...promiseParts(unitPage, step),
    ...wishes.map((wish) => requestPart(unitPage, step, wish)),
    askRow(unitPage, parts),
  ];
}

/** The forms side by side while they are closed, so that one tap opens any of them. */
function askRow({ words }: UnitPage, forms: readonly HTMLElement[]): HTMLElement | null {
  if (forms.length === 0) return null;
  const { title } = words.requests;
  const heading = element('p', { class: 'soft' }, title);
  return element('div', { class: 'asks', role: 'group', 'aria-label': title }, heading, ...forms);
}

/** Open while it holds something that was typed. */
function fold(
  unitPage: UnitPage,
  key: string,
  title: string,
  form: HTMLElement,
): HTMLDetailsElement {
  const summary = element('summary', { class: 'fold', id: `${key}-title` }, title);
  const box = element('details', {}, summary, form);
  box.open = draftOf(unitPage, key) !== null;
  return box;
}
