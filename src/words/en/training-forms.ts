import type { trainingForms as vi } from '../vi/training-forms';

/** The forms in which a training is held, in English. */
export const trainingForms: typeof vi = {
  meeting: 'Meeting in person',
  onlineMeeting: 'Online meeting',
  cellMeeting: 'Within a Party-cell meeting',
  officeMeeting: 'Within a staff meeting',
  copies: 'Copies passed on',
  noticeBoard: 'Notice board',
  loudspeaker: 'Public loudspeakers',
  website: 'The unit’s website',
  other: 'Another form',
};
