/** Headers of the columns of figures, in English. */
export const figureHeaders = {
  units: 'Total units',
  acknowledged: 'Acknowledged',
  acknowledgedLate: 'Of these, acknowledged late',
  unacknowledgedOverdue: 'Not acknowledged, overdue',
  completedOnTime: 'Completed on time',
  completedLate: 'Completed late',
  openWithin: 'Not completed, within deadline',
  openOverdue: 'Not completed, overdue',
  overdue: 'With something overdue',
  unreachable: 'No usable address',
  sessions: 'Number of sessions',
  eligible: 'Number eligible',
  attended: 'Number attended',
};
