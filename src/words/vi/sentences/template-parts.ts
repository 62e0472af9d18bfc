export const linkHelp =
  'Không mở được trang: xin trả lời thư này. Trang không hỏi mật khẩu hay mã OTP. Nghi ngờ thư này: gọi {don_vi_theo_doi} theo số vẫn thường liên hệ, không theo số ghi trong thư.';

/** Only in the first notice. */
export const greyLine =
  'Dòng chữ xám phía trên trang, nói ứng dụng do người dùng tạo, là của Google; trang nào loại này cũng có.';

export const closing = `Trân trọng.

{don_vi_theo_doi}
(Thư gửi tự động, không thay thế văn bản chính thức. Thông tin đầu mối chỉ dùng để liên hệ công việc này; để sửa hoặc xóa, xin trả lời thư.)`;

export const contact = 'Mọi trao đổi xin liên hệ {can_bo_theo_doi}, điện thoại {dien_thoai}.';

export const document =
  '{loai_van_ban} số {so_ky_hieu}, ngày {ngay_ban_hanh} của {co_quan_ban_hanh} về việc {trich_yeu}';

export const sentOtherwise =
  'Đã gửi bằng hình thức khác: xin trả lời thư này, ghi ngày và cách gửi.';

export const totalsOnly =
  'Đề nghị chỉ gửi số liệu tổng hợp của đơn vị; không gửi danh sách, tên, thông tin về cá nhân hay văn bản có độ mật.';
