import { buttonRow } from '../../frame/button';
import { nextButton } from '../../frame/dialog/next-dialog';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import type { LettersView } from '../rules/letters-view';
import { countedContents } from './content-texts';
import type { LettersDialog } from './letters-words';

export function obstacleNotices(dialog: LettersDialog, view: LettersView): HTMLElement[] {
  const { obstacles, faults, moreFaults } = dialog.words.letters;
  const inWay = listed('problem', obstacles, view.obstacles);
  for (const one of inWay) one.append(buttonRow(nextButton(dialog, 'setUp', 'second')));
  return [
    ...inWay,
    ...listed('warning', faults, [
      ...view.faults,
      ...(view.moreFaults > 0 ? [moreFaults(dialog.count(view.moreFaults))] : []),
    ]),
    ...(view.gap === '' ? [] : [notice('warning', paragraph(view.gap))]),
  ];
}

function listed(
  tone: 'problem' | 'warning',
  title: string,
  sentences: readonly string[],
): HTMLElement[] {
  if (sentences.length === 0) return [];
  const items = sentences.map((sentence) => element('li', {}, sentence));
  return [notice(tone, element('strong', {}, title), element('ul', {}, ...items))];
}

export function letterCounts(dialog: LettersDialog, view: LettersView): HTMLElement[] {
  const { letters: words } = dialog.words;
  const { sums, lastDay, awaiting } = view;
  const waits = awaiting === 0 ? [] : waitingPart(dialog, words.awaiting(dialog.count(awaiting)));
  if (sums.letters === 0)
    return [...(view.faults.length === 0 ? [paragraph(words.none)] : []), ...waits];
  const sum = words.counts(dialog.count(sums.letters), dialog.count(sums.units));
  return [
    element('p', {}, element('strong', {}, sum), `; ${countedContents(dialog, sums.contents)}.`),
    ...view.leftOut.map((sentence) => paragraph(sentence)),
    ...(sums.recipients === 0 ? [] : quotaParts(dialog, view)),
    ...(lastDay === '' ? [] : [paragraph(words.lastDay(lastDay))]),
    ...waits,
  ];
}

function waitingPart(dialog: LettersDialog, sentence: string): HTMLElement[] {
  return [
    notice('plain', paragraph(sentence), buttonRow(nextButton(dialog, 'openApproval', 'second'))),
  ];
}

export function untriedNotice(dialog: LettersDialog, view: LettersView): HTMLElement | null {
  if (!view.isPageUntested || view.sums.letters === 0) return null;
  const tryPage = nextButton(dialog, 'setUp', 'second');
  return notice('warning', paragraph(dialog.words.letters.untried), buttonRow(tryPage));
}

function quotaParts(
  dialog: LettersDialog,
  { sums: { recipients }, quotaLeft }: LettersView,
): HTMLElement[] {
  const { letters: words } = dialog.words;
  const count = dialog.count(recipients);
  if (quotaLeft === null) return [paragraph(words.quotaUnseen(count))];
  return [
    paragraph(words.quota(count, dialog.count(Math.max(0, quotaLeft)))),
    ...(recipients > quotaLeft ? [notice('warning', paragraph(words.overQuota))] : []),
  ];
}
