import { acts } from '../../frame/button';
import { nextButton } from '../../frame/dialog/next-dialog';
import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { LETTER_KINDS } from '../../records/letter-kind';
import type { LettersView } from '../rules/letters-view';
import type { LettersDesk } from './letters-desk';

/** Says what is in the way of all letters, what keeps some back, and that rows are gone from the outbox. */
export function obstacleNotices(desk: LettersDesk, view: LettersView): HTMLElement[] {
  const { obstacles, faults, moreFaults } = desk.words.letters;
  const inWay = listed('problem', obstacles, view.obstacles);
  for (const one of inWay) one.append(acts(nextButton(desk, 'setUp', 'second')));
  return [
    ...inWay,
    ...listed('warning', faults, [
      ...view.faults,
      ...(view.moreFaults > 0 ? [moreFaults(desk.count(view.moreFaults))] : []),
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

/** Says how many letters there are, of which kinds, and how they stand against the quota. */
export function letterCounts(desk: LettersDesk, view: LettersView): HTMLElement[] {
  const { letters: words } = desk.words;
  const { sums, lastDay, awaiting } = view;
  const waits = awaiting === 0 ? [] : waitingPart(desk, words.awaiting(desk.count(awaiting)));
  if (sums.letters === 0)
    return [...(view.faults.length === 0 ? [paragraph(words.none)] : []), ...waits];
  const listed = LETTER_KINDS.flatMap((kind) => {
    const count = sums.kinds[kind];
    return count ? [words.byKind(words.kinds[kind], desk.count(count))] : [];
  });
  const sum = words.counts(desk.count(sums.letters), desk.count(sums.units));
  return [
    element('p', {}, element('strong', {}, sum), ` (${listed.join(', ')}).`),
    ...(sums.recipients === 0 ? [] : quotaParts(desk, view)),
    ...(lastDay === '' ? [] : [paragraph(words.lastDay(lastDay))]),
    ...waits,
  ];
}

function waitingPart(desk: LettersDesk, sentence: string): HTMLElement[] {
  return [notice('plain', paragraph(sentence), acts(nextButton(desk, 'openApproval', 'second')))];
}

/** Warns before letters whose link nobody has tried; the step of set-up that tries it is behind the button. */
export function untriedNotice(desk: LettersDesk, view: LettersView): HTMLElement | null {
  if (!view.untried || view.sums.letters === 0) return null;
  const tryPage = nextButton(desk, 'setUp', 'second');
  return notice('warning', paragraph(desk.words.letters.untried), acts(tryPage));
}

function quotaParts(
  desk: LettersDesk,
  { sums: { recipients }, quotaLeft }: LettersView,
): HTMLElement[] {
  const { letters: words } = desk.words;
  const count = desk.count(recipients);
  if (quotaLeft === null) return [paragraph(words.quotaUnseen(count))];
  return [
    paragraph(words.quota(count, desk.count(Math.max(0, quotaLeft)))),
    ...(recipients > quotaLeft ? [notice('warning', paragraph(words.overQuota))] : []),
  ];
}
