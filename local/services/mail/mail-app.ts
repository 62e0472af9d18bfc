import { googleError } from '../errors/google-error';
import { classNameOf, notEmulated } from '../objects/service-object';
import { byteLength } from '../texts/byte-length';
import type { World } from '../world/world';
import type { Attachment, Letter } from '../world/world-state';
import { mailRemaining, useMailQuota } from './mail-quota';

type Fields = Record<string, unknown>;

const recipientsLimit = 50;
const subjectLimit = 250;
/** Bytes of all attachments of a message. https://developers.google.com/apps-script/guides/services/quotas */
const attachmentsLimit = 25 * 1024 * 1024;
const attachmentCount = 250;
const known = new Set(
  'to cc bcc subject body htmlBody replyTo name noReply attachments inlineImages'.split(' '),
);

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function addresses(list: string): string[] {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function isAddress(one: string): boolean {
  const bare = /<([^<>]*)>$/.exec(one)?.[1] ?? one;
  return /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/.test(bare);
}

function imitated(fields: Fields): Fields {
  for (const name of ['inlineImages', 'noReply']) {
    if (fields[name]) throw notEmulated(`MailApp.sendEmail with ${name}`);
  }
  return fields;
}

/** Reads the arguments of any of the four overloads of sendEmail. Throws for any other arguments. */
function fieldsOf(world: World, args: unknown[]): Fields {
  const [first, second, third, fourth] = args;
  const wrong = () => world.signatureError('MailApp', 'sendEmail', args);
  if (args.length === 1) {
    if (typeof first !== 'object' || first === null || classNameOf(first)) throw wrong();
    for (const key of Object.keys(first)) if (!known.has(key)) throw wrong();
    return imitated({ ...first });
  }
  if (args.length === 4 && typeof fourth === 'string') {
    return { to: first, replyTo: second, subject: third, body: fourth };
  }
  if (args.length < 3 || args.length > 4 || typeof first !== 'string') throw wrong();
  const options = typeof fourth === 'object' && fourth !== null ? fourth : {};
  return imitated({ ...options, to: first, subject: second, body: third });
}

function attachmentsOf(value: unknown): Attachment[] {
  if (value === undefined || value === null) return [];
  const blobs = (Array.isArray(value) ? value : [value]) as GoogleAppsScript.Base.BlobSource[];
  const attachments = blobs.map((source) => {
    const blob = source.getBlob();
    return {
      name: text(blob.getName()),
      type: text(blob.getContentType()),
      bytes: blob.getBytes(),
    };
  });
  if (attachments.length > attachmentCount) {
    throw googleError('Limit Exceeded: Email Attachments Per Message.');
  }
  const size = attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > attachmentsLimit) {
    throw googleError('Limit Exceeded: Email Total Attachments Size.');
  }
  return attachments;
}

function letterOf(world: World, fields: Fields): Letter {
  const run = world.running();
  return {
    to: text(fields.to),
    cc: text(fields.cc),
    bcc: text(fields.bcc),
    subject: text(fields.subject),
    body: text(fields.body),
    htmlBody: text(fields.htmlBody),
    replyTo: text(fields.replyTo),
    name: text(fields.name),
    attachments: attachmentsOf(fields.attachments),
    from: run.effectiveUser,
    at: world.now(),
    execution: run.id,
  };
}

/**
 * Returns the number of recipients. Throws if an address is invalid or a limit of MailApp
 * (https://developers.google.com/apps-script/reference/mail/mail-app) or of the quotas
 * (https://developers.google.com/apps-script/guides/services/quotas) is exceeded.
 */
function checkLetter(world: World, letter: Letter): number {
  const { account } = world.settings;
  const recipients = [letter.to, letter.cc, letter.bcc].flatMap(addresses);
  if (recipients.length === 0) throw googleError('Failed to send email: no recipient');
  for (const one of recipients) if (!isAddress(one)) throw googleError(`Invalid email: ${one}`);
  if (recipients.length > recipientsLimit) {
    throw googleError('Limit Exceeded: Email Recipients Per Message.');
  }
  if (letter.subject.length > subjectLimit) {
    throw googleError('Argument too large: subject');
  }
  const bodyLimit = (account === 'consumer' ? 200 : 400) * 1024;
  const body = Math.max(byteLength(letter.body), byteLength(letter.htmlBody));
  if (body > bodyLimit) throw googleError('Limit Exceeded: Email Body Size.');
  if (mailRemaining(world, letter.from) < recipients.length) {
    throw googleError('Service invoked too many times for one day: email.');
  }
  return recipients.length;
}

/**
 * Mail is counted against the effective user's daily quota.
 * https://developers.google.com/apps-script/reference/mail/mail-app
 */
export function createMailApp(world: World): GoogleAppsScript.Mail.MailApp {
  return world.handle<GoogleAppsScript.Mail.MailApp>('MailApp', {
    /**
     * Throws for `inlineImages` and `noReply`, which are not emulated.
     * https://developers.google.com/apps-script/reference/mail/mail-app#sendEmail(Object)
     */
    sendEmail(...args: unknown[]) {
      const letter = letterOf(world, fieldsOf(world, args));
      useMailQuota(world, letter.from, checkLetter(world, letter));
      world.state.letters.push(letter);
    },
    /**
     * Google may report a number below 0, which `state.mailAdvice` can set (not documented; probe mail-quota).
     * https://developers.google.com/apps-script/reference/mail/mail-app#getRemainingDailyQuota()
     */
    getRemainingDailyQuota() {
      const user = world.running().effectiveUser;
      return world.state.mailAdvice[user] ?? mailRemaining(world, user);
    },
  });
}
