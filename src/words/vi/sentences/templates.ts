import { reportTemplates } from './report-templates';
import { closing, contact, document, linkHelp, shortDocument, totalsOnly } from './template-parts';

/** Set-up writes these templates into the tab Mẫu thư. The office approves or rewrites them. */
export const templates = {
  notice: {
    subject: '[Thông báo] {so_ky_hieu}, hạn {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} trân trọng đề nghị {ten_don_vi}:
{noi_dung_tra_loi}
Văn bản: ${shortDocument}.

{lien_ket_xac_nhan}

Trích yếu: {trich_yeu}; ban hành ngày {ngay_ban_hanh}.

{viec_khac}

Văn bản đã gửi đến đơn vị theo đường công văn.
{tham_khao}

{cach_bao_ket_qua} ${totalsOnly} {loi_thoi_han}

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

Trường hợp đã thực hiện hoặc đã gửi bằng hình thức khác, xin thông báo lại để tránh nhắc trùng. {loi_thoi_han}

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
{noi_dung_tra_loi}
{thay_doi_ngan}
Văn bản: ${shortDocument}.

{lien_ket_xac_nhan}

Trích yếu: {trich_yeu}; ban hành ngày {ngay_ban_hanh}.

{thay_doi}

{viec_khac}

{tham_khao}

{cach_bao_ket_qua} ${totalsOnly} {loi_thoi_han}

${contact}

${linkHelp}

${closing}`,
  },
  change: {
    subject: '[Đổi hạn] {so_ky_hieu}, hạn {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} xin nhắc {ten_don_vi} nội dung sau đây và đề nghị sớm thực hiện:
{tung_viec}
Văn bản: ${shortDocument}.

{lien_ket_xac_nhan}

Trích yếu: {trich_yeu}; ban hành ngày {ngay_ban_hanh}.

{ly_do}

{viec_khac}

Trường hợp đã thực hiện hoặc đã gửi bằng hình thức khác, xin thông báo lại để tránh nhắc trùng. {loi_thoi_han}

${linkHelp}

${closing}`,
  },
  supplement: {
    subject: '[Đề nghị bổ sung] {so_ky_hieu}, chậm nhất {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} đã nhận trả lời của {ten_don_vi}. {noi_dung_tra_loi}
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

{don_vi_theo_doi} xin gửi để {ten_don_vi} biết: ${document}. {ten_don_vi} nhận văn bản để biết, {noi_dung_tra_loi}.

{tham_khao}

{thay_doi}

{viec_khac}

${contact}

${closing}`,
  },
  ...reportTemplates,
} as const;
