import { isMailbox, isMailboxes } from '../../../records/email-address';
import { columnsOf } from '../column';
import { textLike } from './text';

/** A column of single mailboxes; `''` if empty. */
export const mailbox = columnsOf(textLike(isMailbox, 'notMailbox'), '');

/** A column of several mailboxes per cell; `''` if empty. */
export const mailboxes = columnsOf(textLike(isMailboxes, 'notMailboxes'), '');

/** Recipient of a letter as written by the add-on; if the unit was told by telephone, how. */
export const sentTo = columnsOf(
  textLike((text, { state }) => state === 'remindedDirectly' || isMailbox(text), 'notOwn'),
);

/** Copy addresses of a letter as written by the add-on. */
export const copiedTo = columnsOf(textLike(isMailboxes, 'notOwn'), '');
