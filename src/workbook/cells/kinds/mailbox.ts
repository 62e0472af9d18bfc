import { isMailbox, isMailboxes } from '../../../records/email-address';
import { columnsOf } from '../column';
import { textLike } from './text';

/** A column of mailboxes, one a cell; '' when empty. */
export const mailbox = columnsOf(textLike(isMailbox, 'notMailbox'), '');

/** A column of mailboxes, several a cell; '' when empty. */
export const mailboxes = columnsOf(textLike(isMailboxes, 'notMailboxes'), '');

/** Where a letter goes, as the add-on writes it; of one that was told by telephone, how. */
export const sentTo = columnsOf(
  textLike((text, { state }) => state === 'told' || isMailbox(text), 'notOwn'),
);

/** Where its copies go, likewise. */
export const copiedTo = columnsOf(textLike(isMailboxes, 'notOwn'), '');
