import { button, disableButtons } from '../../frame/button';
import { confirmButton } from '../../frame/confirm-button';
import { element, fill } from '../../frame/element';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { PhoneApprovalCalls } from '../letters-calls';
import type { PhoneApprovalOutcome } from '../rules/phone-approval-view';
import { type ApprovalPage, type PageNotice, wasOpened } from './approval-state';

export interface ApproveBar {
  readonly element: HTMLElement;
  /** Counts the letters again. Takes back a first press. */
  update(): void;
}

/** Bar at the bottom of the screen. Its button has to be pressed twice. */
export function approveBar(page: ApprovalPage): ApproveBar {
  const place = element('div', { class: 'status' });
  const buttons = element('div', { class: 'acts' });
  let isSending = false;
  const update = () => {
    if (isSending) return;
    const { words, view, held } = page;
    fill(place, []);
    const holding = view.letters.filter(({ id }) => held.has(id));
    const chosen = view.letters.filter((letter) => wasOpened(page, letter) && !held.has(letter.id));
    const count = page.count(chosen.length);
    const approves = chosen.length > 0 || holding.length === 0;
    const approve = confirmButton({
      label: approves ? words.approve(count) : words.holdOnly(page.count(holding.length)),
      again: words.yes(count),
      look: 'main',
      isFree: () => chosen.length === 0,
      asked: () => {
        const heldToo = holding.length > 0 ? [words.confirmHeld(page.count(holding.length))] : [];
        showNotice(page, place, 'warning', words.confirm(count), ...heldToo);
        buttons.append(button(words.back, 'second', back));
      },
      press: () => {
        if (chosen.length + holding.length === 0)
          showNotice(page, place, 'warning', words.openFirst);
        else void send();
      },
    });
    const back = () => {
      update();
      buttons.querySelector('button')?.focus();
    };
    const send = async () => {
      isSending = true;
      const release = disableButtons([approve], approve, words.working);
      const seen = chosen.map((letter) => ({ id: letter.id, seen: letter.seen }));
      const ids = holding.map(({ id }) => id);
      const outcome = await server<PhoneApprovalCalls>()
        .approveSeen(view.token, seen, ids)
        .catch(() => null);
      release();
      isSending = false;
      if (outcome?.state === 'decided' && outcome.view.state === 'open')
        page.show(outcome.view, outcomeNotice(page, outcome));
      else {
        update();
        showNotice(page, place, 'problem', failure(page, outcome)).focus();
      }
    };
    fill(buttons, [approve]);
  };
  update();
  return { element: element('div', { class: 'bar' }, place, buttons), update };
}

type DecidedOutcome = Extract<PhoneApprovalOutcome, { state: 'decided' }>;

function outcomeNotice(page: ApprovalPage, outcome: DecidedOutcome): PageNotice {
  const { outcome: texts } = page.words;
  const { approved, held, before, gone, changed } = outcome;
  const counts = { approved, held, before, gone, changed: changed.length };
  const keys = ['approved', 'held', 'before', 'gone', 'changed'] as const;
  const sentences = keys
    .filter((key) => counts[key] > 0)
    .map((key) => texts[key](page.count(counts[key])));
  const isWhole = before + gone + changed.length === 0;
  return {
    tone: isWhole ? 'good' : 'warning',
    sentences: sentences.length > 0 ? sentences : [texts.nothing],
  };
}

/** A refused link is told as the page that it opens now. */
function failure({ words }: ApprovalPage, outcome: PhoneApprovalOutcome | null): string {
  if (outcome?.state === 'busy') return words.busy;
  return outcome?.state === 'refused' ? words.closed.refused.text : words.failed;
}
