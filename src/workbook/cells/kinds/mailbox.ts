import { isMailbox, isMailboxes } from '../../../records/email-address';
import { letterNumber } from '../../../records/outbox-letter';
import type { Codec } from '../codec';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';
import { textCodec } from './text';

/** What stands before a cell in its row, by column key. */
type Row = Readonly<Record<string, unknown>>;

/** A text of which more is known than that it is one; another stays as it stands, and is named. */
const textLike = (fits: (text: string, row: Row) => boolean, kind: ProblemKind): Codec<string> => ({
  ...textCodec,
  doubtOf: (text, row) => (text === '' || fits(text, row) ? null : kind),
});

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

/** A column of the numbers of letters. */
export const letterIds = columnsOf(textLike((id) => letterNumber(id) !== null, 'notOwn'));
