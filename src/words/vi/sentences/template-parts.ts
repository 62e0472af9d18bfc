export const linkHelp =
  'Nếu không mở được trang, xin trả lời thư này hoặc gọi số điện thoại nêu trên. Trang xác nhận không hỏi mật khẩu hay mã OTP.';

export const closing = `Trân trọng.

{don_vi_theo_doi}
(Thư gửi tự động, không thay thế văn bản chính thức. Thông tin đầu mối chỉ dùng để liên hệ công việc này; để sửa hoặc xóa, xin trả lời thư.)`;

export const contact = 'Mọi trao đổi xin liên hệ {can_bo_theo_doi}, điện thoại {dien_thoai}.';

export const document =
  '{loai_van_ban} số {so_ky_hieu}, ngày {ngay_ban_hanh} của {co_quan_ban_hanh} về việc {trich_yeu}';

/** Short description of a dispatch, for letters that give the subject further down. */
export const shortDocument = '{loai_van_ban} số {so_ky_hieu} của {co_quan_ban_hanh}';

export const totalsOnly =
  'Đề nghị chỉ cung cấp số liệu tổng hợp của đơn vị; không gửi danh sách, tên hoặc thông tin về cá nhân; không gửi văn bản có độ mật qua thư này.';
