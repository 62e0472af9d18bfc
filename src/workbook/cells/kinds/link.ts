import { isWebAddress } from '../../../texts/web-address';
import { columnsOf } from '../column';
import { textCodec } from './text';

/** A column with one web address per cell; an empty cell means `''`. */
export const link = columnsOf(
  { ...textCodec, read: (text) => (isWebAddress(text) ? text : null), fault: 'notLink' },
  '',
);
