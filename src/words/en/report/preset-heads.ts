import type { presetHeads as vi } from '../../vi/report/preset-heads';

export const presetHeads: typeof vi = {
  sessions: 'Number of sessions',
  eligible: 'Number eligible',
  attended: 'Number attended',
  attendance: 'Rate attended',
};
