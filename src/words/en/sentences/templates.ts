import type { Translated } from '../../translated';
import type { templates as vi } from '../../vi/sentences/templates';

import { reportTemplates } from './report-templates';
import { closing, contact, document, linkHelp, shortDocument, totalsOnly } from './template-parts';

export const templates: Translated<typeof vi> = {
  notice: {
    subject: '[Notice] {so_ky_hieu}, due {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} asks {ten_don_vi} to:
{noi_dung_tra_loi}
Document: ${shortDocument}.

{lien_ket_xac_nhan}

On: {trich_yeu}; issued on {ngay_ban_hanh}.

{viec_khac}

The document itself has been sent to your unit through official channels.
{tham_khao}

{cach_bao_ket_qua} ${totalsOnly} {loi_thoi_han}

For any questions, please contact {can_bo_theo_doi}, phone {dien_thoai}.

${linkHelp}

${closing}`,
  },
  reminder: {
    subject: '[Reminder] {so_ky_hieu}, due {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} would like to remind {ten_don_vi} of the following and asks to do it soon:
{tung_viec}
Document: ${shortDocument}.

{lien_ket_xac_nhan}

On: {trich_yeu}; issued on {ngay_ban_hanh}.

{ly_do}

{viec_khac}

If this has already been done, or reported in another way, please let us know so that you are not reminded again. {loi_thoi_han}

${linkHelp}

${closing}`,
  },
  followUp: {
    subject: '[Follow-up {lan_don_doc}] {so_ky_hieu}, answer by {han_tra_loi_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

{loi_de_nghi}
Document: ${shortDocument}.

{lien_ket_xac_nhan}

On: {trich_yeu}; issued on {ngay_ban_hanh}.

As of {ngay_chot}, {don_vi_theo_doi} had not received from {ten_don_vi}: {con_thieu}. With the deadlines requested by {don_vi_theo_doi}:
{tung_viec}

{thu_truoc}

{ly_do}

{viec_khac}

The day by which an answer is asked for does not replace the above deadline. If there are difficulties, please state them so that {don_vi_theo_doi} can consolidate and report them. If your unit has already acted, please disregard this email and tell us when and how you reported it. ${contact}

${linkHelp}

${closing}`,
  },
  newVersion: {
    subject: '[New version] {so_ky_hieu}, due {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

{ten_don_vi} is sent version {ban_thu} of a document. {don_vi_theo_doi} asks you to:
{noi_dung_tra_loi}
{thay_doi_ngan}
Document: ${shortDocument}.

{lien_ket_xac_nhan}

On: {trich_yeu}; issued on {ngay_ban_hanh}.

{thay_doi}

{viec_khac}

{tham_khao}

{cach_bao_ket_qua} ${totalsOnly} {loi_thoi_han}

${contact}

${linkHelp}

${closing}`,
  },
  change: {
    subject: '[Changed deadline] {so_ky_hieu}, due {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} would like to remind {ten_don_vi} of the following and asks to do it soon:
{tung_viec}
Document: ${shortDocument}.

{lien_ket_xac_nhan}

On: {trich_yeu}; issued on {ngay_ban_hanh}.

{ly_do}

{viec_khac}

If this has already been done, or reported in another way, please let us know so that you are not reminded again. {loi_thoi_han}

${linkHelp}

${closing}`,
  },
  supplement: {
    subject: '[To be completed] {so_ky_hieu}, by {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} has received the answer of {ten_don_vi}. {noi_dung_tra_loi}
{ly_do}
Document: ${shortDocument}.

{lien_ket_xac_nhan}

On: {trich_yeu}; issued on {ngay_ban_hanh}.

What your unit has reported is kept; please correct or add only what is named above. Still to be finished: {viec_con_lai}.

{viec_khac}

${totalsOnly} ${contact}

${linkHelp}

${closing}`,
  },
  cancellation: {
    subject: '[Notice] {so_ky_hieu}: {viec_con_lai}',
    body: `To: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} informs you with regard to ${document}: {viec_con_lai}. {ten_don_vi} does not have to carry out what was asked, and {don_vi_theo_doi} will send no reminders about this document.

{ly_do}

{viec_khac}

${contact}

${closing}`,
  },
  information: {
    subject: '[For information] {so_ky_hieu}: no reply needed',
    body: `To: {xung_ho_nguoi_nhan}

{don_vi_theo_doi} sends {ten_don_vi} the following for information: ${document}. {noi_dung_tra_loi}

{tham_khao}

{thay_doi}

{viec_khac}

${contact}

${closing}`,
  },
  ...reportTemplates,
};
