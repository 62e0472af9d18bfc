import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { INSTALLED_CLASP } from '../../deploy/run-clasp';
import { shows } from '../promises/shows';
import { buildAll } from './build-all';
import { build, dist } from './built';

shows(34);

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
const scopes = (spreadsheets: string) =>
  [
    spreadsheets,
    'script.send_mail',
    'script.container.ui',
    'script.scriptapp',
    'userinfo.email',
  ].map((name) => `https://www.googleapis.com/auth/${name}`);

/** Files that clasp would push from a project folder that also contains other files. */
function filesToPush(): string[] {
  const project = mkdtempSync(join(tmpdir(), 'don-doc-push-'));
  afterAll(() => rmSync(project, { recursive: true }));
  for (const name of ['.clasp.json', '.claspignore']) cpSync(join(root, name), join(project, name));
  cpSync(dist, join(project, 'dist'), { recursive: true });
  writeFileSync(join(project, 'dist', 'notes.js'), '');
  writeFileSync(join(project, 'dist', 'list.csv'), '');
  const args = [INSTALLED_CLASP, 'show-file-status', '--json'];
  const answer = execFileSync(process.execPath, args, { cwd: project });
  return JSON.parse(answer.toString()).filesToPush;
}

const byId = await build('by-id');

describe('the manifest', () => {
  it('asks for these scopes and no other', () => {
    expect(manifestIn(dist).oauthScopes).toEqual(scopes('spreadsheets.currentonly'));
  });

  it('asks for all spreadsheets only in the build that opens the file by its id', () => {
    expect(manifestIn(byId).oauthScopes).toEqual(scopes('spreadsheets'));
  });

  it('opens no spreadsheet by its id in the build that may access only one', () => {
    const opens = (folder: string) =>
      readFileSync(join(folder, 'Code.js'), 'utf8').includes('openById');
    expect([opens(dist), opens(byId)]).toEqual([false, true]);
  });

  it('deploys the page for anyone, with the rights of the person who deploys it', () => {
    const { oauthScopes, ...rest } = manifestIn(dist);
    expect(rest).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: {},
      webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
    });
  });
});

it('the build for one domain deploys the page for that domain, and nothing else differs', async () => {
  const out = mkdtempSync(join(tmpdir(), 'don-doc-domain-'));
  afterAll(() => rmSync(out, { recursive: true }));
  await buildAll({ out, door: 'active', access: 'domain', plugins: [] });
  const { webapp, ...rest } = manifestIn(dist);
  expect(manifestIn(out)).toEqual({ ...rest, webapp: { ...webapp, access: 'DOMAIN' } });
});

describe('what is pushed', () => {
  it('is the build, and no other file in its folder', () => {
    const built = readdirSync(dist).map((name) => `dist/${name}`);
    expect(filesToPush().sort()).toEqual(built.sort());
  });

  it('has every page in one file that loads nothing', () => {
    shows(45);
    const pages = readdirSync(dist).filter((name) => /^(?!words-).*\.html$/.test(name));
    const loading = pages.filter((name) =>
      /<(?:script|img|iframe|link)[^>]*\s(?:src|href)=(?!"data:image\/png;base64,)/i.test(
        readFileSync(join(dist, name), 'utf8'),
      ),
    );
    expect(pages.sort()).toEqual([
      'answer-form.html',
      'approval.html',
      'backup.html',
      'deadline-form.html',
      'dispatch-form.html',
      'form.html',
      'import.html',
      'letters.html',
      'page-test.html',
      'phone-approval.html',
      'phone-reminder.html',
      'recipients.html',
      'report.html',
      'requests.html',
      'results.html',
      'returned.html',
      'sections.html',
      'set-up.html',
      'summary.html',
      'today.html',
      'unit-changes.html',
      'unit-en.html',
      'unit.html',
    ]);
    expect(loading).toEqual([]);
  });

  it('has no template that prints without escaping', () => {
    shows(40);
    const texts = readdirSync(dist).map((name) => readFileSync(join(dist, name), 'utf8'));
    expect(texts.filter((text) => text.includes('<?!='))).toEqual([]);
  });
});
