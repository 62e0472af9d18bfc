import { isFollowed, isOver } from '../../records/dispatch';
import { pageKeyOf } from '../../summary/rules/summary-token';
import { format } from '../../texts/format';
import type { LetterButton } from '../document/rich-text';
import { readerOf } from '../rules/leadership-record';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';

/**
 * Button to the page of the dispatch and, if the reader has other open or paused dispatches, to the page of all
 * of them; in a letter about several dispatches only the latter. For a supporting body, another dispatch counts
 * only if it has all supporters of this one, because only the unit code of the body is known here.
 */
export function summaryButtons(
  letter: Pick<PlannedLetter, 'itemRecords' | 'mailbox'>,
  context: LetterContext,
): LetterButton[] {
  const { letters, leadership } = context.words;
  const reader = readerOf(letter);
  const { itemRecords, mailbox } = letter;
  const [{ dispatchId, unitCode } = { dispatchId: '', unitCode: '' }] = itemRecords;
  const owner = reader === 'leaders' ? mailbox : unitCode;
  const button = (label: string, page: string): LetterButton => {
    const { address, until } = context.summaryLinkOf(page, reader);
    return { address, label, note: format(letters.summaryNote, { until }) };
  };
  const own = context.dispatches.find(({ id }) => id === dispatchId);
  const others = context.dispatches.filter(
    (one) =>
      one !== own &&
      isFollowed(one) &&
      !isOver(one) &&
      (reader === 'leaders' || own?.supportUnits.every((name) => one.supportUnits.includes(name))),
  );
  const buttons =
    itemRecords.length > 1
      ? [button(letters.openSummary, pageKeyOf(owner))]
      : [
          button(letters.openSummary, pageKeyOf(owner, dispatchId)),
          ...(others.length > 0 ? [button(leadership.openAll, pageKeyOf(owner))] : []),
        ];
  return buttons.filter(({ address }) => address !== '');
}
