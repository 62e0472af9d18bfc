import type { Translated } from '../../translated';
import type {
  audiences as viAudiences,
  trainingForms as viTrainingForms,
} from '../../vi/report/training-forms';

export const trainingForms: Translated<typeof viTrainingForms> = {
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

export const audiences: Translated<typeof viAudiences> = {
  party: 'Party members',
  staff: 'Officials, civil servants, employees',
  students: 'Pupils and students',
  people: 'The people',
};
