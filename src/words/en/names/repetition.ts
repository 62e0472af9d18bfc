import type { Translated } from '../../translated';
import type { repetition as vi } from '../../vi/names/repetition';

export const repetition: Translated<typeof vi> = {
  kinds: {
    week: 'every week',
    month: 'every month',
    midMonth: 'every month, from the 15th to the 14th',
    quarter: 'every quarter',
    halfYear: 'every six months',
    nineMonths: 'first nine months',
    year: 'every year',
  },
  due: {
    dayOfMonth: 'due on day {at} of the month',
    dayOfNextMonth: 'due on day {at} of the next month',
    weekday: 'due on {at} of the week',
    nextWeekday: 'due on {at} of the next week',
    workingDays: 'due {at} working days after the period',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ahead: 'made {days} working days ahead',
  until: 'until {day}',
  isAutomatic: 'sent automatically',
};
