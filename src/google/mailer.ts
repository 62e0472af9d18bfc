import type { Mailer } from '../app/ports';

/** Sends through the account that runs the script. */
export function mailAppMailer(): Mailer {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, copies, subject, text, html, replyTo, senderName }) => {
      const message: GoogleAppsScript.Mail.MailAdvancedParameters = {
        to,
        subject,
        body: text,
        htmlBody: html,
        name: senderName,
      };
      if (copies !== '') message.cc = copies;
      if (replyTo !== '') message.replyTo = replyTo;
      MailApp.sendEmail(message);
    },
  };
}
