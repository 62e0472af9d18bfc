import { isWebAddress, splitAddresses } from '../../../texts/web-address';
import { columnsOf } from '../column';
import { textCodec } from './text';

/** One or several web addresses. */
export const link = columnsOf(
  {
    ...textCodec,
    read: (text) => (splitAddresses(text).every(isWebAddress) ? text : null),
    fault: 'notLink',
  },
  '',
);
