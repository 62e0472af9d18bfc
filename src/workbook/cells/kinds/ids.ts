import type { DispatchId } from '../../../records/dispatch';
import { type LetterId, letterNumber } from '../../../records/outbox-letter';
import type { UnitCode } from '../../../records/unit';
import type { Codec } from '../codec';
import { columnsOf } from '../column';
import { listCodec } from './list';
import { textCodec, textLike } from './text';

export const dispatchIds = columnsOf(textCodec as Codec<DispatchId>);

export const unitCodes = columnsOf(textCodec as Codec<UnitCode>);

export const unitCodeLists = columnsOf(listCodec as Codec<readonly UnitCode[]>, []);

export const letterIds = columnsOf(
  textLike((id) => letterNumber(id) !== null, 'notOwn') as Codec<LetterId>,
);
