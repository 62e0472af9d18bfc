import type { Translated } from '../../translated';
import type { deadline as viDeadline } from '../../vi/sentences/deadline';

export const deadline: Translated<typeof viDeadline> = {
  until: 'the end of {due}',
  rolled: '{day} (the deadline, {asked}, is a day off)',
  open: 'Deadline requested: {day}.',
  left: 'Deadline requested: {day}; working days left: {days}.',
  lastDay: 'Deadline requested: {day}; today is the last day.',
  passed: 'Deadline requested: {day}; it has passed.',
  overdue: 'Deadline requested: {day}; working days overdue: {days}.',
  answerBy:
    'Deadline requested: {day}; working days overdue: {days}; please answer by the end of {answerBy}.',
};
