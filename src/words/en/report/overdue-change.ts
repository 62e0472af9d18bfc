import type { Translated } from '../../translated';
import type { overdueChange as viOverdueChange } from '../../vi/report/overdue-change';

export const overdueChange: Translated<typeof viOverdueChange> = {
  more: '{count} more overdue',
  fewer: '{count} fewer overdue',
};
