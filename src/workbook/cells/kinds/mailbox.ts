import { isMailbox, isMailboxes } from '../../../records/email-address';
import { columnsOf } from '../column';
import { textLike } from './text';

/** A column with one mailbox per cell; an empty cell means `''`. */
export const mailbox = columnsOf(textLike(isMailbox, 'notMailbox'), '');

/** A column with several mailboxes per cell; an empty cell means `''`. */
export const mailboxes = columnsOf(textLike(isMailboxes, 'notMailboxes'), '');

/**
 * Recipient of a letter, written by the add-on. In the row of a telephone call (`PhoneReminder`) the cell may
 * hold any text, such as the number.
 */
export const sentTo = columnsOf(
  textLike((text, { state }) => state === 'remindedDirectly' || isMailbox(text), 'notOwn'),
);

/** Copy addresses of a letter, written by the add-on; `''` if there are none. */
export const copiedTo = columnsOf(textLike(isMailboxes, 'notOwn'), '');
