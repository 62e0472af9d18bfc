export const backup = {
  olderFile:
    'Thư {id} đã gửi rồi, nhưng tab “Hộp thư đi” không ghi như vậy: bảng tính là một bản cũ hơn, nên thư gửi sau bản ấy có thể bị gửi lại. Vì vậy chưa thư nào tự gửi. Xin xem kỹ danh sách trong Xem trước và gửi, hủy thư đã gửi, rồi bấm gửi.',
  wasSending:
    'Thư đang gửi dở trong bản cũ của bảng tính, chưa rõ đã đi hay chưa. Hãy xem mục Đã gửi trong Gmail của người phụ trách.',
  notArchivable:
    'Chỉ lưu trữ được văn bản đã kết thúc; kết thúc năm nay hoặc năm trước thì sau khi đã tải sổ năm ở Lập báo cáo. Hãy đóng hộp thoại, mở lại và chọn lại văn bản.',
  changedSince:
    'Tab “{tab}” đã thay đổi sau khi tải tệp lưu trữ, nên chưa chuyển dòng nào. Hãy tải lại tệp rồi chuyển.',
  archived:
    'Đã lưu trữ văn bản {numbers} vào tệp {file}. Số liệu toàn văn bản và từng khối còn ở tab “Kỳ báo cáo”.',
  finalPeriod: 'Kết thúc {day}',
} as const;
