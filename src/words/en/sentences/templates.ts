import type { Translated } from '../../translated';
import type { templates as vi } from '../../vi/sentences/templates';

import { reportTemplates } from './report-templates';
import { closing, contact, document, linkHelp } from './template-parts';

/** The templates that set-up puts into Mẫu thư; drafts that the office approves or rewrites. */
export const templates: Translated<typeof vi> = {
  notice: {
    subject: '[Notice] {loai_van_ban} No. {so_ky_hieu}: please acknowledge receipt and implement',
    body: `To: {ten_don_vi}

{co_quan_ban_hanh} has issued {loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh} concerning {trich_yeu}. The document itself is sent through official channels; link for reference: {lien_ket_van_ban}.

For the purpose of follow-up and consolidation, {don_vi_theo_doi} respectfully asks {ten_don_vi} to:
1. Acknowledge receipt of the document no later than {han_xac_nhan}.
2. Carry out briefing and dissemination in a suitable form, and report the results (date, format, number eligible, number attended) no later than {han_hoan_thanh}.

To acknowledge receipt and report the results:
{lien_ket_xac_nhan}

{viec_khac}

The above deadlines are requested by {don_vi_theo_doi} for consolidation. Please give totals for the unit only; do not send lists, names or information about individuals; do not send classified documents by this email.

For any questions, please contact {can_bo_theo_doi}, phone {dien_thoai}.

${linkHelp}

${closing}`,
  },
  reminder: {
    subject:
      '[Reminder] Due soon: {viec_con_lai}, {loai_van_ban} No. {so_ky_hieu} (no later than {han})',
    body: `To: {ten_don_vi}

{don_vi_theo_doi} would like to remind you of {loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh} concerning {trich_yeu}. As of {ngay_chot}, the following had not yet been reported, with the deadlines requested by {don_vi_theo_doi}:
{tung_viec}

{ly_do}

Please attend to this. To acknowledge and report the results:
{lien_ket_xac_nhan}

{viec_khac}

If this has already been done, or reported in another way, please let us know so that you are not reminded again. If the deadline needs to be changed, please contact {can_bo_theo_doi}, phone {dien_thoai}.

${linkHelp}

${closing}`,
  },
  followUp: {
    subject: '[Follow-up {lan_don_doc}] {loai_van_ban} No. {so_ky_hieu}: {viec_con_lai} overdue',
    body: `To: {ten_don_vi}

As of {ngay_chot}, {don_vi_theo_doi} had not received the following from {ten_don_vi} for {loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh} concerning {trich_yeu}, with the deadlines requested by {don_vi_theo_doi}:
{tung_viec}

{ly_do}

Please act on this promptly. To acknowledge and report the results:
{lien_ket_xac_nhan}

{viec_khac}

If there are difficulties, please state them so that {don_vi_theo_doi} can consolidate and report them. If your unit has already acted, please disregard this email and tell us when and how you reported it. ${contact}

${linkHelp}

${closing}`,
  },
  newVersion: {
    subject: '[New version] {loai_van_ban} No. {so_ky_hieu}: please acknowledge again',
    body: `To: {ten_don_vi}

${document}, has changed since it was sent to {ten_don_vi}. Link for reference: {lien_ket_van_ban}.

{thay_doi}

{don_vi_theo_doi} respectfully asks {ten_don_vi} to:
1. Acknowledge receipt of the new version no later than {han_xac_nhan}.
2. Carry out briefing and dissemination of what has changed, and report the results no later than {han_hoan_thanh}.

To acknowledge receipt and report the results:
{lien_ket_xac_nhan}

{viec_khac}

The above deadlines are requested by {don_vi_theo_doi} for consolidation. Please give totals for the unit only; do not send lists, names or information about individuals; do not send classified documents by this email.

${contact}

${linkHelp}

${closing}`,
  },
  supplement: {
    subject: '[To be completed] {loai_van_ban} No. {so_ky_hieu}: {viec_con_lai}',
    body: `To: {ten_don_vi}

{don_vi_theo_doi} has received the answer of {ten_don_vi} for ${document}. Having looked at it, we ask your unit to complete it.

{ly_do}

What your unit has reported is kept; please correct or add only what is named above. Still to be finished: {viec_con_lai}. Deadline requested by {don_vi_theo_doi}: {han_chi_tiet}. To complete the answer:
{lien_ket_xac_nhan}

{viec_khac}

Please give totals for the unit only; do not send lists, names or information about individuals. ${contact}

${linkHelp}

${closing}`,
  },
  cancellation: {
    subject: '[Notice] {loai_van_ban} No. {so_ky_hieu}: {viec_con_lai}',
    body: `To: {ten_don_vi}

{don_vi_theo_doi} informs you with regard to ${document}: {viec_con_lai}. {ten_don_vi} does not have to carry out what was asked, and {don_vi_theo_doi} will send no reminders about this document.

{ly_do}

{viec_khac}

${contact}

${closing}`,
  },
  information: {
    subject: '[For information] {loai_van_ban} No. {so_ky_hieu}',
    body: `To: {ten_don_vi}

{don_vi_theo_doi} sends {ten_don_vi} the following for information: ${document}. Link for reference: {lien_ket_van_ban}.

{thay_doi}

{ten_don_vi} receives this document for information only and has nothing to acknowledge or report.

{viec_khac}

${contact}

${closing}`,
  },
  ...reportTemplates,
};
