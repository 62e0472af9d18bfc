import { promisedDay } from '../../../dispatches/rules/open-requests';
import { element } from '../../../frame/element';
import type { RequestWish } from '../../../records/unit-request';
import type { StepPlace, UnitPage } from '../page-state';
import { delayForm, delayPlace, promiseParts } from '../steps/delay-part';
import { lazyFold } from './lazy-fold';
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
  const hasPromised = promisedDay(step.stage, step.dispatch.answers) !== null;
  const promiseTitle = hasPromised ? words.changePromise : words.promise;
  const promise = {
    key: delayPlace(step).key,
    title: hasDay ? promiseTitle : words.hindered,
  };
  const parts = [
    // Only of a result a unit may say what hinders it when it may name no day
    ...(hasDay || step.stage === 'complete'
      ? [lazyFold(unitPage, promise, () => delayForm(unitPage, step))]
      : []),
    ...wishes.filter(mayAsk).map((wish) => {
      const fold = { key: requestKey(step, wish), title: words.ask[wish] };
      return lazyFold(unitPage, fold, () => requestForm(unitPage, step, wish));
    }),
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
