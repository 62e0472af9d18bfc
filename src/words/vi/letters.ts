/** The templates that set-up puts into Mẫu thư; drafts that the office approves or rewrites. */
export const templates = {
  notice: {
    subject: '[Thông báo] {loai_van_ban} số {so_ky_hieu}: đề nghị xác nhận đã nhận và triển khai',
    body: `Kính gửi: {ten_don_vi}

{co_quan_ban_hanh} đã ban hành {loai_van_ban} số {so_ky_hieu}, ngày {ngay_ban_hanh} về việc {trich_yeu}. Văn bản được gửi theo đường công văn; liên kết tham khảo: {lien_ket_van_ban}.

Để phục vụ công tác theo dõi, tổng hợp, {don_vi_theo_doi} trân trọng đề nghị {ten_don_vi}:
1. Xác nhận đã nhận văn bản chậm nhất là ngày {han_xac_nhan}.
2. Tổ chức quán triệt, tuyên truyền, phổ biến bằng hình thức phù hợp và cập nhật kết quả (ngày, hình thức, số thuộc diện, số tham gia) chậm nhất là ngày {han_hoan_thanh}.

Để xác nhận và cập nhật kết quả:
{lien_ket_xac_nhan}

{viec_khac}

Các thời hạn nêu trên do {don_vi_theo_doi} đề nghị để tổng hợp. Đề nghị chỉ cung cấp số liệu tổng hợp của đơn vị; không gửi danh sách, tên hoặc thông tin về cá nhân; không gửi văn bản có độ mật qua thư này.

Mọi vướng mắc xin liên hệ {can_bo_theo_doi}, điện thoại {dien_thoai}.

Nếu liên kết không mở được, xin trả lời thư này hoặc gọi số điện thoại nêu trên. Trang xác nhận không hỏi mật khẩu hay mã OTP.

Trân trọng./.

{don_vi_theo_doi}
(Thư gửi tự động, không thay thế văn bản chính thức. Thông tin đầu mối chỉ dùng để liên hệ công việc này; để sửa hoặc xóa, xin trả lời thư.)`,
  },
  reminder: {
    subject: '[Nhắc] Sắp đến hạn {viec_con_lai}: {loai_van_ban} số {so_ky_hieu} (chậm nhất {han})',
    body: `Kính gửi: {ten_don_vi}

{don_vi_theo_doi} xin nhắc nội dung liên quan đến {loai_van_ban} số {so_ky_hieu}, ngày {ngay_ban_hanh} về việc {trich_yeu}. Đến hết ngày {ngay_chot}, đơn vị còn nội dung chưa cập nhật: {viec_con_lai}. Thời hạn do {don_vi_theo_doi} đề nghị: {han_chi_tiet}.

Đề nghị đơn vị quan tâm thực hiện. Để xác nhận và cập nhật kết quả:
{lien_ket_xac_nhan}

{viec_khac}

Trường hợp đã thực hiện hoặc đã gửi bằng hình thức khác, xin thông báo lại để tránh nhắc trùng. Nếu cần điều chỉnh thời hạn, xin trao đổi với {can_bo_theo_doi}, điện thoại {dien_thoai}.

Nếu liên kết không mở được, xin trả lời thư này hoặc gọi số điện thoại nêu trên. Trang xác nhận không hỏi mật khẩu hay mã OTP.

Trân trọng./.

{don_vi_theo_doi}
(Thư gửi tự động, không thay thế văn bản chính thức. Thông tin đầu mối chỉ dùng để liên hệ công việc này; để sửa hoặc xóa, xin trả lời thư.)`,
  },
  followUp: {
    subject: '[Đôn đốc lần {lan_don_doc}] {loai_van_ban} số {so_ky_hieu}: quá hạn {viec_con_lai}',
    body: `Kính gửi: {ten_don_vi}

Qua theo dõi, đến hết ngày {ngay_chot} {don_vi_theo_doi} chưa ghi nhận kết quả {viec_con_lai} của {ten_don_vi} đối với {loai_van_ban} số {so_ky_hieu}, ngày {ngay_ban_hanh} về việc {trich_yeu} (thời hạn do {don_vi_theo_doi} đề nghị: {han_chi_tiet}; quá hạn {so_ngay_qua_han} ngày làm việc).

Đề nghị {ten_don_vi} khẩn trương thực hiện. Để xác nhận và cập nhật kết quả:
{lien_ket_xac_nhan}

{viec_khac}

Trường hợp có khó khăn, vướng mắc, đề nghị nêu rõ để {don_vi_theo_doi} tổng hợp, báo cáo. Nếu đơn vị đã thực hiện, xin bỏ qua thư này và cho biết thời điểm, hình thức đã gửi. Mọi trao đổi xin liên hệ {can_bo_theo_doi}, điện thoại {dien_thoai}.

Nếu liên kết không mở được, xin trả lời thư này hoặc gọi số điện thoại nêu trên. Trang xác nhận không hỏi mật khẩu hay mã OTP.

Trân trọng./.

{don_vi_theo_doi}
(Thư gửi tự động, không thay thế văn bản chính thức. Thông tin đầu mối chỉ dùng để liên hệ công việc này; để sửa hoặc xóa, xin trả lời thư.)`,
  },
} as const;

/** What letters say of a stage. */
export const stages = {
  acknowledge: 'xác nhận đã nhận văn bản',
  train: 'quán triệt, tuyên truyền, phổ biến',
} as const;

/** The sentences that letters are put together from. */
export const letters = {
  deadline: '{due} (hết giờ làm việc)',
  deadlineRolled: '{due} (hết giờ làm việc; thời hạn đề nghị {asked} trùng ngày nghỉ)',
  noLink: 'xem văn bản giấy đã gửi',
  withoutPage: 'Xin trả lời thư này.',
  linkOf: '- {unit}: {link}',
  alsoHeading: 'Ngoài ra, hộp thư này còn các việc sau:',
  alsoItem: '- {document}: {unit}: {tasks}',
  noLaterThan: 'chậm nhất là ngày {deadline}',
  document: '{type} số {number}',
  task: '{stage}: chậm nhất là ngày {deadline}',
  more: '- và {count} mục khác (xem tại trang xác nhận)',
  testSubject: '[Thử] {subject}',
} as const;
