import type { Translated } from '../../translated';
import type { reportTemplates as vi } from '../../vi/sentences/report-templates';
import { at } from '../names/menu-at';
import { closing, contact, linkHelp } from './template-parts';

export const reportTemplates: Translated<typeof vi> = {
  escalation: {
    subject: '[Follow-up] {van_ban}: overdue units: {so_don_vi}',
    body: `To: {noi_nhan}

{loi_mo_dau}

By {ngay_chot}, units that have had every follow-up of the schedule and are not done: {so_don_vi}. {noi_nhan} is asked to see that these units {noi_dung_tra_loi}.

{lien_ket_tong_hop}

{danh_sach}

Days overdue are working days; the deadlines are requested by {don_vi_theo_doi} for consolidation. Work that has not had every follow-up, or that a recent summary reported, is not listed.

${contact}

Yours respectfully,

{don_vi_theo_doi}
(Sent automatically; this email does not replace the official document.)`,
  },
  newLink: {
    subject: '[New link] {don_vi_theo_doi}: the page of your unit',
    body: `To: {ten_don_vi}

{loi_mo_dau}

{don_vi_theo_doi} sends the new link that opens the page on which your unit answers. {ly_do}

{lien_ket_xac_nhan}

Links in earlier letters no longer work. What your unit has answered is kept and need not be answered again; no deadline changes. Please do not pass the link on outside your unit.

${linkHelp}

${closing}`,
  },
  leadership: {
    subject: '[Summary] {van_ban}: {ky_bao_cao}',
    body: `To: {noi_nhan}

{loi_mo_dau}

{don_vi_theo_doi} sums up what was done up to {ngay_chot}.

{lien_ket_tong_hop}

{muc_ket_qua}

{muc_de_xuat}

{muc_qua_han_nhieu}

{muc_chi_tiet}

{loi_ket}

{don_vi_theo_doi}
(Sent automatically; this email does not replace the official report. For any questions, please contact {can_bo_theo_doi}, phone {dien_thoai}.)`,
  },
  health: {
    subject: '[Đôn Đốc] Matters that need attention on {ngay_chot}: {so_viec}',
    body: `To: the person in charge of sending for {don_vi_theo_doi}

As of {ngay_chot}, this is to be known of the follow-up in the spreadsheet:

{danh_sach}

Please open the spreadsheet and choose ${at.openToday}. Spreadsheet: {dia_chi_bang}

(Sent automatically to the person in charge, at most once a day.)`,
  },
};
