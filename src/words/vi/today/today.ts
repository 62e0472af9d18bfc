/** Open tasks of the day, in the sidebar and in the letter to the owner. */
export const today = {
  awaiting: '{count} thư chờ duyệt.',
  found: '{count} việc cần xử lý ở Tình trạng hệ thống.',
  goes: '{count} thư tự gửi ngày {day}, từ {sendFrom} giờ đến {sendUntil} giờ.',
  overdue: '{count} đơn vị quá hạn{change}.',
  sinceThen: ' ({change} so với ngày {day})',
  next: 'Hạn gần nhất {day}: {stage} văn bản {number}, còn {count} đơn vị.',
  compare: '{count} kết quả chưa đối chiếu.',
  addresses: '{count} đơn vị không có địa chỉ thư dùng được.',
  noUnitRow: 'Hãy bấm vào một dòng ở tab “Theo dõi” hoặc “Đơn vị”, rồi bấm lại.',
} as const;
