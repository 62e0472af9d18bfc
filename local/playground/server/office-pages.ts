import { mimeOf } from '../../demo/write-mail';
import { CallError } from '../office/call-error';
import { DIALOG_POLICY, withBridge } from '../office/google-bridge';
import type { PlaygroundOffice } from '../office/playground-office';
import { saveOffice } from '../office/saved-office';
import type { ClientFiles } from './client-files';
import { file, html, type Reply } from './reply';

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

export class OfficePages {
  constructor(
    private readonly files: ClientFiles,
    private readonly office: PlaygroundOffice,
    /** Address of unit pages. */
    private readonly pageAddress: string,
  ) {}

  get(path: string, link: string): Reply | Promise<Reply> {
    const { files, office } = this;
    if (path === '') return html(files.html, OWN_POLICY);
    if (path === 'client.js') return code(files.script, 'text/javascript');
    if (path === 'client.css') return code(files.style, 'text/css');
    if (path === 'exec') return html(withBridge(office.visit(link)), UNIT_POLICY);
    if (path === 'office.xlsx') return this.workbook();
    const [, folder, number] = /^(dialog|letters)\/(\d{1,9})(?:\.eml)?$/.exec(path) ?? [];
    if (folder === 'dialog') return html(withBridge(office.dialog(Number(number))), DIALOG_POLICY);
    if (folder === 'letters') return this.letter(Number(number));
    throw new CallError(404, 'Not found');
  }

  private async workbook(): Promise<Reply> {
    const bytes = await saveOffice(this.office.requireSession(), this.pageAddress);
    return file(bytes, { type: XLSX, name: 'don-doc.xlsx' });
  }

  private async letter(number: number): Promise<Reply> {
    const found = this.office.requireSession().google.letters[number - 1];
    if (!found) throw new CallError(404, 'Not found');
    const name = `thu-${String(number).padStart(4, '0')}.eml`;
    return file(await mimeOf(found), { type: 'message/rfc822', name });
  }
}

function code(body: string, type: string): Reply {
  return { status: 200, type: `${type}; charset=utf-8`, body };
}
