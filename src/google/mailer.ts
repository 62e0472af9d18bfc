import { MAX_SUBJECT, shortened } from '../texts/text-fault';
import type { Attachment, Mailer } from '../workbook/ports';

/**
 * Makes a PDF attachment. Google allows 250 attachments and 25 MB per message
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
function pdfBlob({ name, bytes }: Attachment): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob([...bytes], 'application/pdf', name);
}

const CALENDAR_NAME = 'thoi-han.ics';

/** Sends letters from the account that runs the script. */
export function mailAppMailer(): Mailer {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, copies, subject, text, html, replyTo, senderName, attachment, calendar }) => {
      const message: GoogleAppsScript.Mail.MailAdvancedParameters = {
        to,
        subject: shortened(subject, MAX_SUBJECT),
        body: text,
        htmlBody: html,
        name: senderName,
      };
      if (copies !== '') message.cc = copies;
      if (replyTo !== '') message.replyTo = replyTo;
      const attachments = [
        ...(attachment ? [pdfBlob(attachment)] : []),
        ...(calendar ? [Utilities.newBlob(calendar, 'text/calendar', CALENDAR_NAME)] : []),
      ];
      if (attachments.length > 0) message.attachments = attachments;
      MailApp.sendEmail(message);
    },
  };
}
