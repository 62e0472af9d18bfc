import { stagesIn } from '../../dispatches/rules/obligation-status';
import { button } from '../../frame/button';
import { copyBox } from '../../frame/dialog/copy-box';
import { element, fill } from '../../frame/element';
import { linkToDispatch } from '../../units/rules/link-token';
import type { PageDispatch } from '../rules/page-view';
import { openText } from './open-stage';
import { dispatchName, type UnitPage } from './page-state';

/**
 * Button that passes the dispatch on to a colleague: by the device's share sheet or, if there is none, as a text to
 * copy. The add-on sends nothing. `null` if there is no link or nothing is open.
 */
export function passOnPart(unitPage: UnitPage, dispatch: PageDispatch): HTMLElement | null {
  const { words, view, announce } = unitPage;
  const { passOn, below } = words;
  const open = stagesIn(dispatch).filter(([, { done }]) => !done);
  if (view.address === '' || open.length === 0) return null;
  const text = [
    `${dispatchName(words, dispatch)}: ${dispatch.subject}`,
    ...open.map(([stage, status]) => {
      const due = openText(unitPage, dispatch, { dispatch: dispatch.id, stage, status });
      return `- ${due}`;
    }),
    linkToDispatch(view.address, dispatch.id),
    passOn.warning,
  ].join('\n');
  const copied = { copied: below.copied, copyByHand: below.copyByHand };
  const place = element('div', { class: 'status' });
  const showCopy = () => {
    const box = { id: `${dispatch.id}/pass-on`, label: passOn.label, hint: passOn.warning, text };
    fill(place, [copyBox({ announce, words: copied }, { ...box, press: passOn.copy })]);
    place.querySelector('button')?.focus();
  };
  const press = async () => {
    // Missing on many computers. Refused in a frame without the permission `web-share`, as Google's may be:
    // https://developer.mozilla.org/docs/Web/HTTP/Headers/Permissions-Policy/web-share
    if (!('share' in navigator)) return showCopy();
    await navigator.share({ text }).catch((fault: unknown) => {
      const isCancelled = fault instanceof DOMException && fault.name === 'AbortError';
      if (!isCancelled) showCopy();
    });
  };
  const share = button(passOn.press, 'quiet', () => void press());
  return element('div', { class: 'pass-on' }, share, place);
}
