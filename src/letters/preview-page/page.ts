import type { FormOutcome } from '../../forms/form-view';
import { toldOf } from '../../forms/page/told-of';
import { openDialog } from '../../frame/dialog/dialog-desk';
import { pathLine } from '../../frame/dialog/path-line';
import { type Child, element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { messageOf, server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import { readView } from '../../frame/view';
import type { LettersCalls } from '../letters-calls';
import { type LettersView, type PackedLetters, sumsOf, unpackLetters } from '../rules/letters-view';
import { askForAll, askForLetters } from './ask-for-all';
import { letterCounts, obstacleNotices, untriedNotice } from './letter-counts';
import { letterList } from './letter-list';
import { LETTERS_WORDS, type LettersDesk } from './letters-desk';
import { recentLetters } from './recent-letters';
import { sendParts } from './send-letters';

/** Opens the dialog that shows today's letters, who gets none and why, and sends them. */
function openLetters(sent: PackedLetters): void {
  showLetters(
    openDialog(sent.language, LETTERS_WORDS, (words) => words.letters.title),
    unpackLetters(sent),
    null,
  );
}

function showLetters(desk: LettersDesk, view: LettersView, said: Child): void {
  const { shelf } = desk.words;
  const asking = { read: readAll, take: (all: LettersView) => showLetters(desk, all, null) };
  const lacking = { shown: view.letters.length, all: view.sums.letters };
  const list = letterList(desk, view, {
    ask: askForLetters(desk, lacking, asking),
    cancelled: (ids, outcome) => void showCancelled(desk, { view, ids, outcome }),
  });
  const lacksUnits = view.skipped.some(({ count, units }) => units.length < count);
  desk.show(
    element('h1', { class: 'spoken' }, desk.words.letters.title),
    view.recent.length === 0 ? pathLine(desk, 'openLetters') : null,
    said,
    ...obstacleNotices(desk, view),
    untriedNotice(desk, view),
    ...letterCounts(desk, view),
    ...list.parts,
    ...sendParts(desk, view, list.seen),
    skippedUnits(
      desk,
      view,
      lacksUnits ? askForAll(desk, { ...asking, label: shelf.readUnits }) : null,
    ),
    recentLetters(desk, view.recent),
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

/** Shows the letters that are left, with what was said; what they come to can be told only from all of them. */
async function showCancelled(desk: LettersDesk, { view, ids, outcome }: Cancelled): Promise<void> {
  const told = toldOf(outcome);
  const place = element('div');
  const show = (left: LettersView) => {
    showLetters(desk, left, place);
    tellIn(desk, place, ...told).focus();
  };
  if (view.letters.length === view.sums.letters) return show(withoutLetters(view, ids));
  desk.show(paragraph(desk.words.working));
  try {
    show(await readAll());
  } catch (error) {
    const [, ...sentences] = told;
    desk.finish('warning', ...sentences, desk.words.failed(messageOf(error)));
  }
}

/** The last day was that of all letters: without some of them it is not known. */
function withoutLetters(view: LettersView, ids: readonly string[]): LettersView {
  const letters = view.letters.filter(({ id }) => !ids.includes(id));
  return { ...view, letters, sums: sumsOf(letters), lastDay: '' };
}

/** Lists who gets no letter, by reason, with what gets those that are left out; null when everyone does. */
function skippedUnits(
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

openLetters(readView<PackedLetters>());
