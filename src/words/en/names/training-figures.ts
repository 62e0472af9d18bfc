import type { Translated } from '../../translated';
import type { trainingFigures as vi } from '../../vi/names/training-figures';

export const trainingFigures: Translated<typeof vi> = {
  form: 'Formats used',
  heldOn: 'Date held',
  sessions: 'Number of sessions',
  eligible: 'Number eligible',
  attended: 'Attendances',
  attendance: 'Attendance rate',
};
