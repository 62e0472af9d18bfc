import type { DispatchId } from '../../../records/dispatch';
import { type LetterId, letterNumber } from '../../../records/outbox-letter';
import type { UnitCode } from '../../../records/unit';
import type { Codec } from '../codec';
import { columnsOf } from '../column';
import { listCodec } from './list';
import { textCodec, textLike } from './text';

/** A column of ids of dispatches. */
export const dispatchIds = columnsOf(textCodec as Codec<DispatchId>);

/** A column of codes of units. */
export const unitCodes = columnsOf(textCodec as Codec<UnitCode>);

/** A column of several codes of units, separated by semicolons. */
export const unitCodeLists = columnsOf(listCodec as Codec<readonly UnitCode[]>, []);

/** A column of ids of letters. */
export const letterIds = columnsOf(
  textLike((id) => letterNumber(id) !== null, 'notOwn') as Codec<LetterId>,
);
