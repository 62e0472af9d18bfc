/** A rise of the overdue units must not read like a rise of the completed ones. */
export const overdueChange = {
  more: 'tăng {count} đơn vị quá hạn',
  fewer: 'giảm {count} đơn vị quá hạn',
} as const;
