import type { Translated } from '../../translated';
import type { templates as vi, openings as viOpenings } from '../../vi/sentences/templates';

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
export const openings: Translated<typeof viOpenings> = {
  notice: '{don_vi_theo_doi} asks you to:',
  newVersion: '{don_vi_theo_doi} asks you to:',
};

export const templates: Translated<typeof vi> = {
  notice: {
    subject: '[Notice] {so_ky_hieu}, due {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

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
    subject: '[Reminder] {so_ky_hieu}, due {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

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
    subject: '[{nhan}] {so_ky_hieu}, answer by {han_tra_loi_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

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
    subject: '[New version] {so_ky_hieu}, due {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

{ten_don_vi} is sent version {ban_thu} of a document. {loi_mo_dau}
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
    subject: '[{nhan}] {so_ky_hieu}, due {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

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
    subject: '[To be completed] {so_ky_hieu}, by {han_ngan}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{noi_dung_tra_loi}
${document}.

{lien_ket_xac_nhan}

What your unit has reported is kept; please correct or add only what is named above.

${totalsOnly} ${contact}

${linkHelp}

${closing}`,
  },
  refusal: {
    subject: '[Answer to your request] {so_ky_hieu}: {viec_ngan}',
    body: `To: {xung_ho_nguoi_nhan}

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
    subject: '[Notice] Answer about the contact of {ten_don_vi}',
    body: `To: {ten_don_vi}

{loi_mo_dau}

{ly_do}

If your unit did not send this request, please tell us at once, so that it can be checked. ${contact}

${closing}`,
  },
  cancellation: {
    subject: '[Notice] {so_ky_hieu}: {viec_con_lai}',
    body: `To: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{don_vi_theo_doi} informs you with regard to ${document}: {viec_con_lai}. {ten_don_vi} does not have to carry out what was asked, and {don_vi_theo_doi} will send no reminders about this document.

{ly_do}

${contact}

${closing}`,
  },
  information: {
    subject: '[For information] {so_ky_hieu}: no reply needed',
    body: `To: {xung_ho_nguoi_nhan}

{loi_mo_dau}

{don_vi_theo_doi} sends {ten_don_vi} the following for information: ${document}. {noi_dung_tra_loi}

{tham_khao}

{thay_doi}

${contact}

${closing}`,
  },
  ...reportTemplates,
};
