import { DISPATCH_DEFAULTS, type Dispatch, toDispatchId } from '../../src/records/dispatch';
import type { Plain } from './plain';

/**
 * An active dispatch of 30/10/2024, with acknowledgement due on Friday 8/11 and training due on
 * Saturday 30/11.
 */
export function dispatch(fields: Plain<Partial<Dispatch>> = {}): Dispatch {
  return {
    ...DISPATCH_DEFAULTS,
    number: '1384-CV/HU',
    type: 'Công văn',
    issuedOn: '2024-10-30',
    issuingBody: 'Huyện ủy Phù Ninh',
    subject: 'chấn chỉnh hoạt động sử dụng mạng xã hội',
    acknowledgeBy: '2024-11-08',
    completeBy: '2024-11-30',
    ...fields,
    id: toDispatchId(fields.id ?? 'VB-001'),
  };
}
