import { reportTemplates } from './report-templates';
import { closing, contact, document, linkHelp, shortDocument, totalsOnly } from './template-parts';

/** Set-up writes these templates into the tab Mẫu thư. The office approves or rewrites them. */
export const templates = {
  notice: {
    subject: '[Thông báo] {so_ky_hieu}, hạn {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} trân trọng đề nghị {ten_don_vi}:
1. Xác nhận đã nhận văn bản chậm nhất là {han_xac_nhan}.
2. Quán triệt, tuyên truyền, phổ biến và báo kết quả chậm nhất là {han_hoan_thanh}.
Văn bản: ${shortDocument}.

{lien_ket_xac_nhan}

Trích yếu: {trich_yeu}; ban hành ngày {ngay_ban_hanh}.

{viec_khac}

Văn bản đã gửi đến đơn vị theo đường công văn.
{tham_khao}

Quán triệt bằng hình thức phù hợp; kết quả gồm ngày, hình thức, số thuộc diện, số tham gia. ${totalsOnly} Các thời hạn nêu trên do {don_vi_theo_doi} đề nghị để tổng hợp.

Mọi vướng mắc xin liên hệ {can_bo_theo_doi}, điện thoại {dien_thoai}.

${linkHelp}

${closing}`,
  },
  reminder: {
    subject: '[Nhắc] {so_ky_hieu}, hạn {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} xin nhắc {ten_don_vi} nội dung sau đây và đề nghị sớm thực hiện:
{tung_viec}
Văn bản: ${shortDocument}.

{lien_ket_xac_nhan}

Trích yếu: {trich_yeu}; ban hành ngày {ngay_ban_hanh}.

{ly_do}

{viec_khac}

Trường hợp đã thực hiện hoặc đã gửi bằng hình thức khác, xin thông báo lại để tránh nhắc trùng. Nếu cần điều chỉnh thời hạn, xin trao đổi với {can_bo_theo_doi}, điện thoại {dien_thoai}.

${linkHelp}

${closing}`,
  },
  followUp: {
    subject: '[Đôn đốc lần {lan_don_doc}] {so_ky_hieu}, chậm nhất {han_tra_loi_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{loi_de_nghi}
Văn bản: ${shortDocument}.

{lien_ket_xac_nhan}

Trích yếu: {trich_yeu}; ban hành ngày {ngay_ban_hanh}.

Qua theo dõi, tính đến ngày {ngay_chot}, {don_vi_theo_doi} chưa nhận được {con_thieu} của {ten_don_vi}. Theo thời hạn do {don_vi_theo_doi} đề nghị:
{tung_viec}

{thu_truoc}

{ly_do}

{viec_khac}

Ngày đề nghị trả lời không thay thời hạn nêu trên. Trường hợp có khó khăn, vướng mắc, đề nghị nêu rõ để {don_vi_theo_doi} tổng hợp, báo cáo. Nếu đơn vị đã thực hiện, xin bỏ qua thư này và cho biết thời điểm, hình thức đã gửi. ${contact}

${linkHelp}

${closing}`,
  },
  newVersion: {
    subject: '[Bản mới] {so_ky_hieu}, hạn {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

Văn bản đã gửi {ten_don_vi} nay có bản mới (bản thứ {ban_thu}). {don_vi_theo_doi} trân trọng đề nghị:
1. Xác nhận đã nhận bản mới chậm nhất là {han_xac_nhan}.
2. Quán triệt nội dung thay đổi và báo kết quả chậm nhất là {han_hoan_thanh}.
{thay_doi_ngan}
Văn bản: ${shortDocument}.

{lien_ket_xac_nhan}

Trích yếu: {trich_yeu}; ban hành ngày {ngay_ban_hanh}.

{thay_doi}

{viec_khac}

{tham_khao}

${totalsOnly} Các thời hạn nêu trên do {don_vi_theo_doi} đề nghị để tổng hợp.

${contact}

${linkHelp}

${closing}`,
  },
  supplement: {
    subject: '[Đề nghị bổ sung] {so_ky_hieu}, chậm nhất {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} đã nhận trả lời của {ten_don_vi}. Qua đối chiếu, đề nghị đơn vị bổ sung nội dung sau, theo thời gian đề nghị: {han_chi_tiet}.
{ly_do}
Văn bản: ${shortDocument}.

{lien_ket_xac_nhan}

Trích yếu: {trich_yeu}; ban hành ngày {ngay_ban_hanh}.

Số liệu đơn vị đã cập nhật được giữ nguyên; chỉ cần sửa hoặc bổ sung phần nêu trên. Nội dung còn phải hoàn tất: {viec_con_lai}.

{viec_khac}

${totalsOnly} ${contact}

${linkHelp}

${closing}`,
  },
  cancellation: {
    subject: '[Thông báo] {so_ky_hieu}: {viec_con_lai}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} xin thông báo về ${document}: {viec_con_lai}. {ten_don_vi} không phải thực hiện các nội dung đã đề nghị; {don_vi_theo_doi} sẽ không gửi thư nhắc về văn bản này.

{ly_do}

{viec_khac}

${contact}

${closing}`,
  },
  information: {
    subject: '[Để biết] {so_ky_hieu}: không phải trả lời',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} xin gửi để {ten_don_vi} biết: ${document}. {ten_don_vi} nhận văn bản để biết, không phải xác nhận hay báo cáo kết quả.

{tham_khao}

{thay_doi}

{viec_khac}

${contact}

${closing}`,
  },
  ...reportTemplates,
} as const;
