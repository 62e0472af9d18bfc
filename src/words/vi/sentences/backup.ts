import { at } from '../names/menu-at';

export const backup = {
  inUse:
    'Bảng tính này đã có dữ liệu nên không khôi phục vào đây được. Hãy lập một bảng tính mới có Đôn Đốc, chạy Thiết lập ban đầu, rồi khôi phục vào bảng tính mới đó.',
  otherLanguage:
    'Bản sao lưu dùng ngôn ngữ khác với bảng tính này. Hãy lập một bảng tính mới và chọn đúng ngôn ngữ của bản sao lưu ở Thiết lập ban đầu.',
  newer:
    'Bản sao lưu do Đôn Đốc bản {version} tạo ra, mới hơn bản đang dùng. Hãy cập nhật Đôn Đốc của bảng tính này rồi khôi phục lại.',
  begunAnew:
    'Một lượt khôi phục khác đã bắt đầu trong bảng tính này. Hãy đóng hộp thoại, mở lại và khôi phục từ đầu.',
  halfway: `Bảng tính đang khôi phục dở dang. Trước hết hãy mở ${at.openBackup} và khôi phục lại từ tệp sao lưu.`,
  restored: 'Đã khôi phục từ bản sao lưu lúc {at} (Đôn Đốc bản {version}).',
  restoredHold:
    'Bảng tính được khôi phục từ bản sao lưu lúc {at}: thư đã gửi sau lúc sao lưu không có trong tab “Hộp thư đi”, nên chưa thư nào tự gửi. Xin xem kỹ danh sách trong Xem trước và gửi rồi bấm gửi.',
  differs:
    'Các tab sau không giống hẳn bản sao lưu: {tabs}. Xin đối chiếu lại với tệp .xlsx trước khi dùng.',
  wasSending:
    'Thư đang gửi dở khi sao lưu, chưa rõ đã đi hay chưa. Hãy xem mục Đã gửi trong Gmail của người phụ trách.',
  notArchivable:
    'Chỉ lưu trữ được văn bản đã kết thúc; kết thúc năm nay hoặc năm trước thì sau khi đã tải sổ năm ở Lập báo cáo. Hãy đóng hộp thoại, mở lại và chọn lại văn bản.',
  changedSince:
    'Tab “{tab}” đã thay đổi sau khi tải tệp lưu trữ, nên chưa chuyển dòng nào. Hãy tải lại tệp rồi chuyển.',
  archived:
    'Đã lưu trữ văn bản {numbers} vào tệp {file}. Số liệu toàn văn bản và từng khối còn ở tab “Kỳ báo cáo”.',
  finalPeriod: 'Kết thúc {day}',
} as const;
