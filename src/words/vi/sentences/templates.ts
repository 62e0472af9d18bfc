import { reportTemplates } from './report-templates';
import {
  closing,
  contact,
  document,
  greyLine,
  linkHelp,
  sentOtherwise,
  totalsOnly,
} from './template-parts';

/** The sentence with which a letter begins, unless the office has its own. Kinds that are not here begin with what they ask. */
export const openings = {
  notice: '{don_vi_theo_doi} trân trọng đề nghị:',
  newVersion: '{don_vi_theo_doi} trân trọng đề nghị:',
} as const;

export const templates = {
  notice: {
    subject: '[Thông báo] {so_ky_hieu}, hạn {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{loi_mo_dau}
{noi_dung_tra_loi}
${document}.

{lien_ket_xac_nhan}

{tham_khao}

{cach_bao_ket_qua} ${totalsOnly} {loi_thoi_han}

${contact}

${linkHelp} ${greyLine}

${closing}`,
  },
  reminder: {
    subject: '[Nhắc] {so_ky_hieu}, hạn {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{loi_de_nghi}
${document}.

{lien_ket_xac_nhan}

{da_bao}
{ly_do}

${sentOtherwise} ${contact}

${linkHelp}

${closing}`,
  },
  followUp: {
    subject: '[{nhan}] {so_ky_hieu}, chậm nhất {han_tra_loi_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{loi_de_nghi}
${document}.

{lien_ket_xac_nhan}

{da_bao}
{ly_do}
{thu_truoc}

${sentOtherwise} ${contact}

${linkHelp}

${closing}`,
  },
  newVersion: {
    subject: '[Bản mới] {so_ky_hieu}, hạn {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

Văn bản đã gửi {ten_don_vi} nay có bản mới (bản thứ {ban_thu}). {loi_mo_dau}
{noi_dung_tra_loi}
{thay_doi_ngan}
${document}.

{lien_ket_xac_nhan}

{thay_doi}

{tham_khao}

{cach_bao_ket_qua} ${totalsOnly} {loi_thoi_han}

${contact}

${linkHelp}

${closing}`,
  },
  change: {
    subject: '[{nhan}] {so_ky_hieu}, hạn {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{thay_doi_han}
{loi_de_nghi}
${document}.

{lien_ket_xac_nhan}

{da_bao}
{ly_do}

${contact}

${linkHelp}

${closing}`,
  },
  supplement: {
    subject: '[Đề nghị bổ sung] {so_ky_hieu}, chậm nhất {han_ngan}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{noi_dung_tra_loi}
${document}.

{lien_ket_xac_nhan}

Số liệu đã cập nhật được giữ nguyên; chỉ cần sửa hoặc bổ sung phần nêu trên.

${totalsOnly} ${contact}

${linkHelp}

${closing}`,
  },
  refusal: {
    subject: '[Trả lời đề nghị] {so_ky_hieu}: {viec_ngan}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{noi_dung_tra_loi}
${document}.

{lien_ket_xac_nhan}

{da_bao}

${contact}

${linkHelp}

${closing}`,
  },
  contact: {
    subject: '[Thông báo] Trả lời đề nghị đổi đầu mối của {ten_don_vi}',
    body: `Kính gửi: {ten_don_vi}

{loi_mo_dau}

{ly_do}

Nếu đơn vị không gửi đề nghị này, xin báo ngay để kiểm tra. ${contact}

${closing}`,
  },
  cancellation: {
    subject: '[Thông báo] {so_ky_hieu}: {viec_con_lai}',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{don_vi_theo_doi} xin thông báo về ${document}: {viec_con_lai}. {ten_don_vi} không phải thực hiện các nội dung đã đề nghị; {don_vi_theo_doi} sẽ không gửi thư nhắc về văn bản này.

{ly_do}

${contact}

${closing}`,
  },
  information: {
    subject: '[Để biết] {so_ky_hieu}: không phải trả lời',
    body: `Kính gửi: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{don_vi_theo_doi} xin gửi để {ten_don_vi} biết: ${document}. {ten_don_vi} nhận văn bản để biết, {noi_dung_tra_loi}.

{tham_khao}

{thay_doi}

${contact}

${closing}`,
  },
  ...reportTemplates,
} as const;
