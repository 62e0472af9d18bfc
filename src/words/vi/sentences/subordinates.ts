export const subordinates = {
  heading: 'Tổng hợp cấp dưới, kỳ {period}: số liệu do các cơ quan cấp dưới gửi',
  apart:
    'Đây là số liệu về các đơn vị của cơ quan cấp dưới, không cộng vào số liệu nêu trên. {sent} cơ quan đã gửi{unlisted}; số liệu chốt đến ngày {days}.',
  unlisted: ', thêm {count} cơ quan ngoài danh sách đơn vị',
  days: '{from}–{to} (tùy cơ quan)',
  office: 'Cơ quan',
  remarks: {
    corrected: ' (đã chốt lại)',
    tampered: ' (ĐÃ BỊ SỬA sau khi nhập)',
    unlisted: ' (ngoài danh sách đơn vị)',
  },
  missing: 'Cơ quan chưa gửi ({count})',
  reported: 'Số liệu do các cơ quan cấp dưới báo',
  reportedColumns: ['TT', 'Số liệu', 'Tổng số', 'Cơ quan báo'],

  done: 'Đã nhập số liệu của {count} cơ quan vào tab “Cấp dưới”: văn bản {number}, kỳ “{period}”.',
  noneYet: 'Chưa có số liệu của cấp dưới: tab này được tạo khi nhập lần đầu.',
  corrected:
    '{count} cơ quan gửi lần chốt mới hơn lần đã nhập: lần mới được tính, lần trước vẫn giữ trong tab.',
  known: '{count} tệp đã được nhập trước đây, không nhập lại.',
  sentSoFar: 'Đến nay {sent} cơ quan đã gửi{unlisted}. Tab “Tổng hợp” đã có số liệu mới.',
  foreignTab:
    'Bảng tính đã có tab “{tab}” do cơ quan tự lập, trùng tên với tab mà Đôn Đốc cần. Hãy đổi tên tab đó (ví dụ “{tab} cũ”) rồi mở lại.',
  noDispatch:
    'Không còn văn bản này trong tab “Văn bản”. Hãy đóng hộp thoại rồi mở lại Nhập tổng hợp cấp dưới.',
  noPeriod: 'Chưa chọn kỳ tổng hợp. Hãy chọn kỳ rồi nhập lại.',
  changed:
    'Chưa ghi gì: số liệu của {office} không khớp mã kiểm tra. Hãy xin lại tệp từ cơ quan đó rồi chọn lại.',
  unknownUnit:
    'Chưa ghi gì: không còn đơn vị mã {code} trong tab “Đơn vị”. Hãy đóng hộp thoại rồi mở lại Nhập tổng hợp cấp dưới.',
} as const;
