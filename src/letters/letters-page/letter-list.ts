import { noticeOfOutcome } from '../../forms/form-page/notice-of-outcome';
import type { FormOutcome } from '../../forms/form-view';
import { button, namedButton } from '../../frame/button';
import { askToConfirm } from '../../frame/dialog/ask-to-confirm';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { LettersCalls } from '../letters-calls';
import type { LettersView, ListedLetter } from '../rules/letters-view';
import { letterChoice, unseenSentence } from './letter-choice';
import { previewLetter } from './letter-preview';
import { viewButton } from './letter-table';
import type { LettersDialog } from './letters-words';
import { type PagedLetterList, pagedLetterList } from './paged-letter-list';

type Cancelled = (ids: readonly string[], outcome: FormOutcome) => void;

/** `ask` is the button that loads the remaining letters; null if all are loaded. */
export function letterList(
  dialog: LettersDialog,
  { letters, sums }: Pick<LettersView, 'letters' | 'sums'>,
  { ask, cancelled }: { readonly ask: HTMLElement | null; readonly cancelled: Cancelled },
): PagedLetterList {
  if (letters.length === 0) return { parts: [], seen: () => 0 };
  const { letters: words, choice: choiceWords } = dialog.words;
  const queued = letters.filter(({ id }) => id !== '');
  const choice =
    queued.length === 0 ? null : letterChoice(dialog, { letters: queued, total: sums.queued });
  const noticePlace = element('div');
  const cancel = canceller(dialog, { noticePlace, cancelled });
  const cancelOne = ({ id, mailbox }: ListedLetter): HTMLButtonElement => {
    const one = namedButton(words.cancelOne, words.cancelOf(mailbox), 'quiet', () =>
      cancel([id], one, {
        sentences: [words.confirmCancelOne(mailbox)],
        yes: words.yesCancelOne,
      }),
    );
    return one;
  };
  const viewOne = (letter: ListedLetter) =>
    viewButton(dialog, letter, () => void openLetter(dialog, letter));
  const { parts, seen } = pagedLetterList(dialog, {
    letters,
    loadRest: ask,
    columns: {
      label: words.title,
      first: choice && { head: choice.all, cell: choice.box },
      buttons: (letter) => [viewOne(letter), letter.id === '' ? null : cancelOne(letter)],
    },
    onFound: choice?.narrow,
  });
  if (choice === null) return { parts, seen };
  const cancelChosen = button(choiceWords.cancel, 'second', () => {
    const ids = choice.ids();
    const count = dialog.count(ids.length);
    if (ids.length === 0) showNotice(dialog, noticePlace, 'warning', choiceWords.chooseFirst);
    else {
      cancel(ids, cancelChosen, {
        sentences: [choiceWords.confirmCancel(count), ...unseenSentence(dialog, choice)],
        yes: choiceWords.yesCancel(count),
      });
    }
  });
  const hint = paragraph(words.cancelHint, 'soft');
  const acts = element('p', { class: 'acts' }, cancelChosen);
  return { parts: [...parts, hint, choice.counter, acts, noticePlace], seen };
}

/**
 * A queued letter is read from the outbox by its id. A planned letter has no id yet, and can be sent as a test.
 */
function openLetter(
  dialog: LettersDialog,
  { id, mailbox, kind, units }: ListedLetter,
): Promise<void> {
  if (id !== '') {
    const read = () => server<LettersCalls>().previewOutboxLetter(id);
    return previewLetter(dialog, { read, test: null });
  }
  return previewLetter(dialog, {
    read: () => server<LettersCalls>().previewLetterText(mailbox, kind, units),
    test: () => server<LettersCalls>().sendTestLetter(mailbox, kind, units),
  });
}

interface CancelParts {
  readonly noticePlace: HTMLElement;
  readonly cancelled: Cancelled;
}

function canceller(dialog: LettersDialog, { noticePlace, cancelled }: CancelParts) {
  return (
    ids: readonly string[],
    pressed: HTMLButtonElement,
    { sentences, yes }: { readonly sentences: readonly string[]; readonly yes: string },
  ) => {
    const carryOut = async () => {
      const run = () => server<LettersCalls>().cancelLetters(ids);
      const outcome = await runAct(dialog, { pressed, status: noticePlace, run });
      if (outcome?.done) cancelled(ids, outcome);
      else if (outcome) showNotice(dialog, noticePlace, ...noticeOfOutcome(outcome));
    };
    const answers = [{ label: yes, act: () => void carryOut() }];
    askToConfirm(dialog, noticePlace, { sentences, answers });
  };
}
