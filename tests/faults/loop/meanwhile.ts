import type { AppsScript } from '../../../local/apps-script';
import { acknowledgeAnswer } from '../../builders/answers';
import { colleague, linkIn, tokenIn } from '../../bundle/office';
import { cellAt, rowsOf, words } from '../../bundle/rows-of';

/** Something that people do while an act runs. Returns true if they were told that it is recorded. */
export type Meanwhile = (google: AppsScript) => boolean;

/** What people do meanwhile, by the course of a trial. They do nothing in an office without letters or rows. */
export const MEANWHILE: Readonly<Record<string, Meanwhile>> = { answer: answers, type: types };

/** Mailbox of the unit that answers. */
const MAILBOX = 'dv004@phuninh.example.org';

/** A unit acknowledges on the page behind the link in its latest letter. */
function answers(google: AppsScript): boolean {
  const letter = google.letters.findLast((one) => one.to === MAILBOX && linkIn(one) !== '');
  if (!letter) return false;
  const answer = acknowledgeAnswer({ incomingNumber: '44-Đ', position: 'Thường trực' });
  const { result } = google.callFromPage(
    'confirmReceipt',
    tokenIn(letter),
    answer,
    'b2'.repeat(16),
  );
  return (result as { state?: string } | undefined)?.state === 'recorded';
}

/**
 * A colleague types a note into the last row of Theo dõi, but not into a file that is being restored, in which the
 * restore would overwrite it.
 */
function types(google: AppsScript): boolean {
  const { name } = words.tabs.tracking;
  if ((google.properties.script?.restoring ?? '') !== '') return false;
  if (!google.snapshot().tabs.some((tab) => tab.name === name)) return false;
  const count = rowsOf(google, 'tracking').filter(({ key = '' }) => key !== '').length;
  if (count === 0) return false;
  google.type(colleague, name, cellAt(google, 'tracking', 'note', count + 2), 'đã gọi điện');
  return true;
}
