/** Deadline of an open stage, on the unit's page. */
export const deadline = {
  until: 'hết ngày {due}',
  rolled: '{day} (hạn {asked} trùng ngày nghỉ)',
  open: 'Thời hạn đề nghị: {day}.',
  left: 'Thời hạn đề nghị: {day}, còn {days} ngày làm việc.',
  lastDay: 'Thời hạn đề nghị: {day}, hôm nay là ngày cuối.',
  passed: 'Thời hạn đề nghị: {day}, đã qua.',
  overdue: 'Thời hạn đề nghị: {day}, đã qua {days} ngày làm việc.',
  answerBy:
    'Thời hạn đề nghị: {day}, đã qua {days} ngày làm việc; đề nghị trả lời chậm nhất là hết ngày {answerBy}.',
} as const;
