import { at } from '../names/menu-at';
import { closing, contact, linkHelp } from './template-parts';

/**
 * `escalation` goes to a parent body, `newLink` to a unit whose link was replaced, `leadership` to leaders,
 * and `health` to the owner of the file.
 */
export const reportTemplates = {
  escalation: {
    subject: '[Theo dõi] {van_ban}: {so_don_vi} đơn vị quá hạn, xin chỉ đạo',
    body: `Kính gửi: {noi_nhan}

{loi_mo_dau}

Đến ngày {ngay_chot}, {so_don_vi} đơn vị đã được đôn đốc hết các lần theo lịch mà chưa xong. Kính đề nghị {noi_nhan} xem xét, chỉ đạo các đơn vị này {noi_dung_tra_loi}.

{lien_ket_tong_hop}

{danh_sach}

Số ngày quá hạn tính theo ngày làm việc; thời hạn do {don_vi_theo_doi} đề nghị để tổng hợp. Thư không nêu việc chưa đôn đốc hết lịch và việc đã nêu trong thư tổng hợp gần đây.

${contact}

Trân trọng.

{don_vi_theo_doi}
(Thư gửi tự động, không thay thế văn bản chính thức.)`,
  },
  newLink: {
    subject: '[Liên kết mới] {don_vi_theo_doi}: trang trả lời của đơn vị',
    body: `Kính gửi: {ten_don_vi}

{loi_mo_dau}

{don_vi_theo_doi} xin gửi liên kết mới để mở trang trả lời của đơn vị. {ly_do}

{lien_ket_xac_nhan}

Liên kết trong các thư trước không dùng được nữa. Nội dung đơn vị đã trả lời được giữ nguyên, không phải trả lời lại; các thời hạn không thay đổi. Đề nghị không chuyển liên kết ra ngoài đơn vị.

${linkHelp}

${closing}`,
  },
  leadership: {
    subject: '[Tổng hợp] {van_ban}: {ky_bao_cao}',
    body: `Kính gửi: {noi_nhan}

{loi_mo_dau}

{don_vi_theo_doi} tổng hợp tình hình thực hiện đến ngày {ngay_chot}.

{lien_ket_tong_hop}

{muc_ket_qua}

{muc_de_xuat}

{muc_qua_han_nhieu}

{muc_chi_tiet}

{loi_ket}

{don_vi_theo_doi}
(Thư gửi tự động, không thay thế báo cáo chính thức. Mọi trao đổi xin liên hệ {can_bo_theo_doi}, điện thoại {dien_thoai}.)`,
  },
  health: {
    subject: '[Đôn Đốc] Có {so_viec} việc cần xử lý, ngày {ngay_chot}',
    body: `Kính gửi: người phụ trách gửi thư của {don_vi_theo_doi}

Tính đến ngày {ngay_chot}, việc theo dõi trong bảng tính có những điều cần biết sau:

{danh_sach}

Xin mở bảng tính, menu ${at.openToday} để xử lý. Bảng tính: {dia_chi_bang}

(Thư gửi tự động cho người phụ trách, nhiều nhất mỗi ngày một thư.)`,
  },
} as const;
