import { mimeOf } from '../../demo/write-mail';
import type { OfficeSession } from '../office/office-session';
import { saveOffice } from '../office/saved-office';
import type { ClientFiles } from './client-files';
import { DIALOG_POLICY, withBridge } from './google-bridge';
import { file, html, json, plain, type Reply } from './reply';
import { HttpError } from './request-guard';

/**
 * Content security policy of the playground's own page. The page may contact only this server.
 * o-spreadsheet's framework Owl compiles templates at run time and needs `unsafe-eval`.
 */
const OWN_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Content security policy of a unit's page. The page may run its own code and call this server.
 * Only the playground may frame it.
 */
const UNIT_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface PathRequest {
  readonly link: string;
  readonly session: OfficeSession | null;
  /** Address of unit pages. */
  readonly address: string;
}

export class OfficePages {
  constructor(private readonly files: ClientFiles) {}

  get(path: string, { link, session, address }: PathRequest): Reply | Promise<Reply> {
    if (path === '') return html(this.files.html, OWN_POLICY);
    if (path === 'client.js') return code(this.files.script, 'text/javascript');
    if (path === 'client.css') return code(this.files.style, 'text/css');
    if (!session) throw new HttpError(409, 'No office has begun yet.');
    if (path === 'exec') return unitPage(session, link);
    if (path === 'office.xlsx') return workbook(session, address);
    const [, folder, number] = /^(dialog|letters)\/(\d{1,9})(?:\.eml)?$/.exec(path) ?? [];
    if (folder === 'dialog') return dialog(session, Number(number));
    if (folder === 'letters') return letter(session, Number(number));
    throw new HttpError(404, 'Not found');
  }

  /**
   * Runs a function for a unit's page that has its own browser tab, as Google runs
   * google.script.run for an anonymous visitor.
   */
  callFromPage({ google }: OfficeSession, { fn, args }: Record<string, unknown>): Reply {
    if (typeof fn !== 'string' || !Array.isArray(args)) {
      throw new HttpError(400, 'A call names a function and its arguments.');
    }
    const { result, error } = google.callFromPage(fn, ...args);
    return json(error ? { error: error.message } : { result });
  }
}

function code(body: string, type: string): Reply {
  return { status: 200, type: `${type}; charset=utf-8`, body };
}

function unitPage({ google }: OfficeSession, link: string): Reply {
  const { page, error } = google.visit(link);
  return page ? html(withBridge(page.html), UNIT_POLICY) : plain(500, error?.message ?? '');
}

async function workbook(session: OfficeSession, address: string): Promise<Reply> {
  return file(await saveOffice(session, address), { type: XLSX, name: 'don-doc.xlsx' });
}

function dialog({ dialogs }: OfficeSession, number: number): Reply {
  const page = dialogs.get(number);
  if (page === undefined) throw new HttpError(404, 'Not found');
  return html(withBridge(page), DIALOG_POLICY);
}

async function letter({ google }: OfficeSession, number: number): Promise<Reply> {
  const found = google.letters[number - 1];
  if (!found) throw new HttpError(404, 'Not found');
  const name = `thu-${String(number).padStart(4, '0')}.eml`;
  return file(await mimeOf(found), { type: 'message/rfc822', name });
}
