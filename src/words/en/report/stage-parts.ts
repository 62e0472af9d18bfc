import type { stageParts as vi } from '../../vi/report/stage-parts';

export const stageParts: typeof vi = {
  acknowledge: {
    onTime: 'Acknowledged on time',
    late: 'Acknowledged late',
    within: 'Not acknowledged, within deadline',
    overdue: 'Not acknowledged, overdue',
    doneNoDeadline: 'Acknowledged, no deadline',
    openNoDeadline: 'Not acknowledged, no deadline',
  },
  complete: {
    onTime: 'Completed on time',
    late: 'Completed late',
    within: 'Within deadline',
    overdue: 'Not completed, overdue',
    doneNoDeadline: 'Completed, no deadline',
    openNoDeadline: 'Not completed, no deadline',
  },
};
