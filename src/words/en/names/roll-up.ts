import type { Translated } from '../../translated';
import type { rollUp as vi } from '../../vi/names/roll-up';

export const rollUp: Translated<typeof vi> = {
  units: ['Units concerned', 'units'],
  acknowledged: ['Units that acknowledged', 'units'],
  completed: ['Units that completed', 'units'],
  overdue: ['Units overdue', 'units'],
  sessions: ['Meetings', 'meetings'],
  eligible: ['People concerned', 'people'],
  attended: ['Attendances', 'attendances'],
};
