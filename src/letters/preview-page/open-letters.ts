import { toldOf } from '../../forms/page/told-of';
import { openDialog } from '../../frame/dialog/dialog-desk';
import { pathLine } from '../../frame/dialog/path-line';
import { type Child, element } from '../../frame/element';
import { tellIn } from '../../frame/tell-in';
import type { LettersView } from '../rules/letters-view';
import { letterCounts, obstacleNotices, untriedNotice } from './letter-counts';
import { letterList } from './letter-list';
import { LETTERS_WORDS, type LettersDesk } from './letters-desk';
import { recentLetters } from './recent-letters';
import { sendParts } from './send-letters';
import { skippedUnits } from './skipped-units';

/** Opens the dialog that shows today's letters, who gets none and why, and sends them. */
export function openLetters(view: LettersView): void {
  showLetters(
    openDialog(view.language, LETTERS_WORDS, (words) => words.letters.title),
    view,
    null,
  );
}

function showLetters(desk: LettersDesk, view: LettersView, said: Child): void {
  desk.show(
    element('h1', { class: 'spoken' }, desk.words.letters.title),
    view.recent.length === 0 ? pathLine(desk, 'openLetters') : null,
    said,
    ...obstacleNotices(desk, view),
    untriedNotice(desk, view),
    ...letterCounts(desk, view),
    ...letterList(desk, view.letters, (ids, outcome) => {
      const place = element('div');
      showLetters(desk, withoutLetters(view, ids), place);
      tellIn(desk, place, ...toldOf(outcome)).focus();
    }),
    ...sendParts(desk, view),
    skippedUnits(desk, view),
    recentLetters(desk, view.recent),
  );
}

/** The last day was that of all letters: without some of them it is not known. */
function withoutLetters(view: LettersView, ids: readonly string[]): LettersView {
  const letters = view.letters.filter(({ id }) => !ids.includes(id));
  const recipients = letters.reduce((sum, letter) => sum + letter.recipients, 0);
  return { ...view, letters, recipients, lastDay: '' };
}
