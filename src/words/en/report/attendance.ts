import type { Translated } from '../../translated';
import type { attendance as vi } from '../../vi/report/attendance';

export const attendance: Translated<typeof vi> = {
  ofEligible: 'attendances: {attended} of {eligible} ({share}{ofUnits})',
  attended: 'attendances: {attended}{ofUnits}',
  ofUnits: '; figures of {units} of {reporting} units',
  none: 'no figures of attendance yet',
};
