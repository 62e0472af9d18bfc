/** Says what to do when the link of a letter does not open. */
export const linkHelp =
  'Nếu không mở được trang, xin trả lời thư này hoặc gọi số điện thoại nêu trên. Trang xác nhận không hỏi mật khẩu hay mã OTP.';

/** Closes a letter to a unit. */
export const closing = `Trân trọng.

{don_vi_theo_doi}
(Thư gửi tự động, không thay thế văn bản chính thức. Thông tin đầu mối chỉ dùng để liên hệ công việc này; để sửa hoặc xóa, xin trả lời thư.)`;

/** Says whom to ask. */
export const contact = 'Mọi trao đổi xin liên hệ {can_bo_theo_doi}, điện thoại {dien_thoai}.';

/** Names a dispatch in full. */
export const document =
  '{loai_van_ban} số {so_ky_hieu}, ngày {ngay_ban_hanh} của {co_quan_ban_hanh} về việc {trich_yeu}';

/** Names a dispatch where its subject follows further down. */
export const shortDocument = '{loai_van_ban} số {so_ky_hieu} của {co_quan_ban_hanh}';

/** Keeps lists and names out of an answer. */
export const totalsOnly =
  'Đề nghị chỉ cung cấp số liệu tổng hợp của đơn vị; không gửi danh sách, tên hoặc thông tin về cá nhân; không gửi văn bản có độ mật qua thư này.';
