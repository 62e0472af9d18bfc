import { noticeOfOutcome } from '../../forms/form-page/notice-of-outcome';
import type { FormOutcome } from '../../forms/form-view';
import { openDialog } from '../../frame/dialog/dialog';
import { causeOf } from '../../frame/dialog/failure-text';
import { pathLine } from '../../frame/dialog/path-line';
import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import type { LettersCalls } from '../letters-calls';
import { type LettersView, type PackedLetters, sumsOf, unpackLetters } from '../rules/letters-view';
import { letterCounts, obstacleNotices, untriedNotice } from './letter-counts';
import { letterList } from './letter-list';
import { LETTERS_WORDS, type LettersDialog } from './letters-words';
import { loadAllButton, loadLettersButton } from './load-all-button';
import { recentLetters } from './recent-letters';
import { remindOpenUnits } from './remind-open-units';
import { restingPart } from './resting-mailboxes';
import { sendParts } from './send-letters';

function openLetters(sent: PackedLetters): void {
  showLetters(
    openDialog(sent.language, LETTERS_WORDS, (words) => words.letters.title),
    unpackLetters(sent),
    null,
  );
}

function showLetters(dialog: LettersDialog, view: LettersView, notice: Child): void {
  const { shelf } = dialog.words;
  const loadAll = { read: readAll, take: (all: LettersView) => showLetters(dialog, all, null) };
  const lacking = { shown: view.letters.length, all: view.sums.letters };
  const list = letterList(dialog, view, {
    ask: loadLettersButton(dialog, lacking, loadAll),
    cancelled: (ids, outcome) => void showCancelled(dialog, { view, ids, outcome }),
  });
  const resting = restingPart(dialog, view.resting);
  const lacksUnits = view.skipped.some(({ count, units }) => units.length < count);
  dialog.show(
    element('h1', { class: 'spoken' }, dialog.words.letters.title),
    view.recent.length === 0 ? pathLine(dialog, 'openLetters') : null,
    notice,
    ...obstacleNotices(dialog, view),
    untriedNotice(dialog, view),
    ...letterCounts(dialog, view),
    ...list.parts,
    ...resting.parts,
    ...sendParts(dialog, view, { seen: list.seen, resting }),
    remindOpenUnits(dialog, view, (outcome) => void showReloaded(dialog, outcome)),
    skippedUnits(
      dialog,
      view,
      lacksUnits ? loadAllButton(dialog, { ...loadAll, label: shelf.readUnits }) : null,
    ),
    recentLetters(dialog, view.recent),
  );
}

function readAll(): Promise<LettersView> {
  return server<LettersCalls>().readLetters().then(unpackLetters);
}

interface Cancelled {
  readonly view: LettersView;
  readonly ids: readonly string[];
  readonly outcome: FormOutcome;
}

/** Loads all letters first if some were not loaded, because the totals need all of them. */
async function showCancelled(
  dialog: LettersDialog,
  { view, ids, outcome }: Cancelled,
): Promise<void> {
  if (view.letters.length === view.sums.letters)
    showAfter(dialog, withoutLetters(view, ids), outcome);
  else await showReloaded(dialog, outcome);
}

function showAfter(dialog: LettersDialog, view: LettersView, outcome: FormOutcome): void {
  const place = element('div');
  showLetters(dialog, view, place);
  showNotice(dialog, place, ...noticeOfOutcome(outcome)).focus();
}

async function showReloaded(dialog: LettersDialog, outcome: FormOutcome): Promise<void> {
  dialog.show(paragraph(dialog.words.working));
  try {
    showAfter(dialog, await readAll(), outcome);
  } catch (error) {
    const [, ...sentences] = noticeOfOutcome(outcome);
    dialog.finish('warning', ...sentences, dialog.words.failed(causeOf(error, dialog.words)));
  }
}

/** Clears `lastDay`, because it was computed with the removed letters. */
function withoutLetters(view: LettersView, ids: readonly string[]): LettersView {
  const letters = view.letters.filter(({ id }) => !ids.includes(id));
  return { ...view, letters, sums: sumsOf(letters), lastDay: '' };
}

/** `ask` is the button that loads the remaining units; null if all are loaded. */
function skippedUnits(
  dialog: LettersDialog,
  { skipped, skippedCount }: LettersView,
  ask: HTMLElement | null,
): HTMLElement | null {
  if (skipped.length === 0) return null;
  const { letters: words } = dialog.words;
  const groups = skipped.map(({ reason, count, units }) =>
    element(
      'details',
      {},
      element('summary', {}, words.skippedFor(reason, dialog.count(count))),
      element('ul', {}, ...units.map((unit) => element('li', {}, unit))),
      count > units.length ? paragraph(words.moreUnits(dialog.count(count - units.length))) : null,
    ),
  );
  return element(
    'section',
    {},
    element('h2', {}, words.skipped(dialog.count(skippedCount))),
    ...groups,
    ask,
  );
}

openLetters(readView<PackedLetters>());
