import type { UnitPageView } from '../../src/answers/rules/page-view';
import type { AppsScript } from '../apps-script';
import { linksIn, viewIn } from './mailbox';

/** `number` counts the letters from 1. The other fields are about the letter's first link. */
export interface ShownLetter {
  readonly number: number;
  readonly subject: string;
  readonly address: string;
  readonly token: string;
  readonly unit: string;
}

/**
 * Returns the latest letter whose unit has not acknowledged yet, so that its page can be tried. If
 * every unit has acknowledged, returns the latest letter with a link, or `null` if there is none.
 */
export function letterToShow(google: AppsScript): ShownLetter | null {
  const candidates = google.letters.flatMap((letter, index): ShownLetter[] => {
    const [link] = linksIn(letter);
    return link ? [{ number: index + 1, subject: letter.subject, ...link }] : [];
  });
  const latestFirst = candidates.reverse();
  return latestFirst.find(({ address }) => isUnanswered(google, address)) ?? latestFirst[0] ?? null;
}

function isUnanswered(google: AppsScript, address: string): boolean {
  const { page } = google.visit(address);
  if (!page) return false;
  const view = viewIn<UnitPageView>(page.html);
  return (
    view.state === 'open' && view.dispatches.some(({ acknowledge }) => acknowledge?.done === false)
  );
}
