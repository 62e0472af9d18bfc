import { isFollowed, isOver } from '../../records/dispatch';
import { pageOf } from '../../summary/rules/summary-token';
import { format } from '../../texts/format';
import type { LetterButton } from '../../workbook/letter-html';
import { readerOf } from '../rules/leadership-cover';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';

/**
 * Gives the pages that a letter to leadership leads to: its dispatch's, and where its reader has several, the one of all
 * that is the reader's own; none where no page is deployed. A letter knows its supporting body by its code only: that
 * has several where all who support this dispatch support another.
 */
export function summaryButtons(
  { covers: [cover], mailbox }: Pick<PlannedLetter, 'covers' | 'mailbox'>,
  context: LetterContext,
): LetterButton[] {
  const { letters, leadership } = context.words;
  const reader = readerOf(cover);
  const { dispatch = '', unit = '' } = cover ?? {};
  const button = (label: string, page: string): LetterButton => {
    const { address, until } = context.summaryLinkOf(page, reader);
    return { address, label, note: format(letters.summaryNote, { until }) };
  };
  const own = context.dispatches.find(({ id }) => id === dispatch);
  const others = context.dispatches.filter(
    (one) =>
      one !== own &&
      isFollowed(one) &&
      !isOver(one) &&
      (reader === 'leaders' || own?.supportUnits.every((name) => one.supportUnits.includes(name))),
  );
  const owner = reader === 'leaders' ? mailbox : unit;
  return [
    button(letters.openSummary, pageOf(owner, dispatch)),
    ...(others.length > 0 ? [button(leadership.openAll, pageOf(owner))] : []),
  ].filter(({ address }) => address !== '');
}
