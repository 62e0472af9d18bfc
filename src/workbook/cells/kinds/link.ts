import { isWebAddress } from '../../../texts/web-address';
import { columnsOf } from '../column';
import { textCodec } from './text';

export const link = columnsOf(
  { ...textCodec, read: (text) => (isWebAddress(text) ? text : null), fault: 'notLink' },
  '',
);
