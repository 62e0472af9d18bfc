import type { DispatchId } from '../../../records/dispatch';
import { type LetterId, letterNumber } from '../../../records/outbox-letter';
import type { UnitCode } from '../../../records/unit';
import type { Codec } from '../codec';
import { columnsOf } from '../column';
import { listCodec } from './list';
import { textCodec, textLike } from './text';

/** A column of dispatch ids. */
export const dispatchIds = columnsOf(textCodec as Codec<DispatchId>);

/** A column of unit codes. */
export const unitCodes = columnsOf(textCodec as Codec<UnitCode>);

/** A column of several unit codes, separated by semicolons. */
export const unitCodeLists = columnsOf(listCodec as Codec<readonly UnitCode[]>, []);

/** A column of letter ids. */
export const letterIds = columnsOf(
  textLike((id) => letterNumber(id) !== null, 'notOwn') as Codec<LetterId>,
);
