import type { LettersView } from '../../core/dialog-view';
import type { LetterKind } from '../../core/letter-kind';
import type { DialogDesk } from '../frame/dialog-desk';
import { element } from '../frame/element';
import { notice, paragraph } from '../frame/notice';

const KINDS: readonly LetterKind[] = ['followUp', 'reminder', 'notice'];

/** Says what is in the way of sending; null when nothing is. */
export function obstacleNotice(
  { words }: DialogDesk,
  { obstacles }: LettersView,
): HTMLElement | null {
  if (obstacles.length === 0) return null;
  const items = obstacles.map((sentence) => element('li', {}, sentence));
  return notice(
    'problem',
    element('strong', {}, words.letters.obstacles),
    element('ul', {}, ...items),
  );
}

/** Says how many letters there are, of which kinds, and how they stand against the quota. */
export function letterCounts(desk: DialogDesk, view: LettersView): HTMLElement[] {
  const { letters: words } = desk.words;
  const { letters, recipients, quotaLeft } = view;
  if (letters.length === 0) return [paragraph(words.none)];
  const units = new Set(letters.flatMap(({ units: named }) => named)).size;
  const kinds = KINDS.map((kind) => ({
    kind,
    count: letters.filter((letter) => letter.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const listed = kinds.map(({ kind, count }) => words.byKind(words.kinds[kind], desk.count(count)));
  const sum = words.counts(desk.count(letters.length), desk.count(units));
  return [
    element('p', {}, element('strong', {}, sum), ` (${listed.join(', ')}).`),
    paragraph(words.quota(desk.count(recipients), desk.count(Math.max(0, quotaLeft)))),
    ...(recipients > quotaLeft ? [notice('warning', paragraph(words.overQuota))] : []),
  ];
}

/** Lists who gets no letter, by reason. */
export function skippedParts(desk: DialogDesk, { skipped }: LettersView): HTMLElement[] {
  if (skipped.length === 0) return [];
  const { letters: words } = desk.words;
  const groups = skipped.map(({ reason, units }) =>
    element(
      'details',
      {},
      element('summary', {}, words.skippedFor(reason, desk.count(units.length))),
      element('ul', {}, ...units.map((unit) => element('li', {}, unit))),
    ),
  );
  return [element('section', {}, element('h2', {}, words.skipped), ...groups)];
}
