import { isMailbox, isMailboxes } from '../../../records/email-address';
import { columnsOf } from '../column';
import { textLike } from './text';

export const mailbox = columnsOf(textLike(isMailbox, 'notMailbox'), '');

export const mailboxes = columnsOf(textLike(isMailboxes, 'notMailboxes'), '');

/** Written by the add-on. In the row of a telephone call the cell may hold any text, such as the number. */
export const sentTo = columnsOf(
  textLike((text, { state }) => state === 'remindedDirectly' || isMailbox(text), 'notOwn'),
);

export const copiedTo = columnsOf(textLike(isMailboxes, 'notOwn'), '');
