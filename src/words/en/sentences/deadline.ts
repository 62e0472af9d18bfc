import type { Translated } from '../../translated';
import type { deadline as viDeadline } from '../../vi/sentences/deadline';

export const deadline: Translated<typeof viDeadline> = {
  until: 'the end of {due}',
  rolled: '{day} (the deadline, {asked}, is a day off)',
  open: 'Deadline requested by {office}: {day}.',
  left: 'Deadline requested by {office}: {day}; working days left: {days}.',
  lastDay: 'Deadline requested by {office}: {day}; today is the last day.',
  passed: 'Deadline requested by {office}: {day}; it has passed.',
  overdue: 'Deadline requested by {office}: {day}; working days overdue: {days}.',
  answerBy:
    'Deadline requested by {office}: {day}; working days overdue: {days}; please answer by the end of {answerBy}.',
};
