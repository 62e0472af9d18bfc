import { element } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { LETTER_KINDS } from '../../records/letter-kind';
import type { LettersView } from '../rules/letters-view';
import type { LettersDesk } from './letters-desk';

/** Says what is in the way of all letters, what keeps some back, and that rows are gone from the outbox. */
export function obstacleNotices({ words }: LettersDesk, view: LettersView): HTMLElement[] {
  const { obstacles, faults } = words.letters;
  return [
    ...listed('problem', obstacles, view.obstacles),
    ...listed('warning', faults, view.faults),
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
  const { letters, lastDay, awaiting } = view;
  const waits = awaiting === 0 ? [] : [paragraph(words.awaiting(desk.count(awaiting)))];
  if (letters.length === 0)
    return [...(view.faults.length === 0 ? [paragraph(words.none)] : []), ...waits];
  const units = new Set(letters.flatMap(({ units: named }) => named)).size;
  const kinds = LETTER_KINDS.map((kind) => ({
    kind,
    count: letters.filter((letter) => letter.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const listed = kinds.map(({ kind, count }) => words.byKind(words.kinds[kind], desk.count(count)));
  const sum = words.counts(desk.count(letters.length), desk.count(units));
  return [
    element('p', {}, element('strong', {}, sum), ` (${listed.join(', ')}).`),
    ...(view.recipients === 0 ? [] : quotaParts(desk, view)),
    ...(lastDay === '' ? [] : [paragraph(words.lastDay(lastDay))]),
    ...waits,
  ];
}

function quotaParts(desk: LettersDesk, { recipients, quotaLeft }: LettersView): HTMLElement[] {
  const { letters: words } = desk.words;
  const count = desk.count(recipients);
  if (quotaLeft === null) return [paragraph(words.quotaUnseen(count))];
  return [
    paragraph(words.quota(count, desk.count(Math.max(0, quotaLeft)))),
    ...(recipients > quotaLeft ? [notice('warning', paragraph(words.overQuota))] : []),
  ];
}
