import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BuiltFiles } from '../../deploy/built-files';
import { INSTALLED_CLASP } from '../../deploy/run-clasp';
import type { RemoteFile } from './google-cloud';
import { endTrials, startTrial, type Trial } from './trial';

afterAll(endTrials);

/** Converts files on Google to the file names of a build. */
function asBuilt(files: readonly RemoteFile[]): Record<string, string> {
  const endings: Readonly<Record<string, string>> = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' };
  return Object.fromEntries(
    files.map(({ name, type, source }) => [`${name}.${endings[type]}`, source]),
  );
}

const asText = (files: BuiltFiles | null) =>
  Object.fromEntries([...(files ?? [])].map(([name, content]) => [name, content.toString()]));

const served = ({ google }: Trial) =>
  google.scripts.flatMap(({ deployments }) =>
    deployments.filter(({ deploymentConfig }) => deploymentConfig.versionNumber),
  );

const servedVersions = (trial: Trial) =>
  served(trial).map(({ deploymentConfig }) => deploymentConfig.versionNumber);

/** Makes the following builds differ from the first one in their server code. */
const change = (trial: Trial) => {
  const { buildInto } = trial;
  trial.buildInto = (folder) => {
    buildInto(folder);
    writeFileSync(join(folder, 'Code.js'), 'function onOpen() {}');
    return true;
  };
};

describe('a project that is deployed, deployed again, and changed', async () => {
  const trial = await startTrial('token out of date');
  const [google, said] = [trial.google, () => trial.printed.join('\n')];

  it('gets one spreadsheet, one script and one deployment, of exactly what was tested', async () => {
    const inOneFile = trial.clasp;
    trial.clasp = INSTALLED_CLASP;
    expect(await trial.deploy()).toBeNull();
    trial.clasp = inOneFile;
    const [sheet] = google.sheets;
    const [script] = google.scripts;
    expect([google.sheets.length, google.scripts.length]).toEqual([1, 1]);
    expect([sheet?.title, script?.parentId]).toEqual(['Đôn Đốc', sheet?.id]);
    expect(asBuilt(script?.files ?? [])).toEqual(asText(trial.tested));
    expect(asBuilt(script?.versions[0]?.files ?? [])).toEqual(asText(trial.tested));
    expect(servedVersions(trial)).toEqual([1]);
  });

  it('has its sign-in renewed by itself', () => {
    expect(google.calls).toContain('renew token');
  });

  it('has its ids saved, and tells a person what only a person can do', () => {
    const { scriptId, parentId, deploymentId } = trial.kept() ?? {};
    expect(scriptId).toBe(google.scripts[0]?.scriptId);
    expect(said()).toContain('Tài khoản: vanphong@phuninh.example.org');
    expect(said()).toContain(`https://docs.google.com/spreadsheets/d/${parentId}/edit`);
    expect(said()).toContain(`https://script.google.com/macros/s/${deploymentId}/exec`);
    expect(said()).toContain('xem và sửa riêng bảng tính này');
    expect(said().match(/^ {3}- /gm)).toHaveLength(5);
  });

  it('stays as it is when nothing changed', async () => {
    const before = JSON.stringify([google.sheets, google.scripts]);
    expect(await trial.deploy()).toBeNull();
    expect(JSON.stringify([google.sheets, google.scripts])).toBe(before);
  });

  it('serves a new build at the same address', async () => {
    const [first] = served(trial);
    change(trial);
    expect(await trial.deploy('--language', 'en')).toBeNull();
    expect(served(trial).map(({ deploymentId }) => deploymentId)).toEqual([first?.deploymentId]);
    expect(servedVersions(trial)).toEqual([2]);
    const code = google.scripts[0]?.versions[1]?.files.find(({ name }) => name === 'Code');
    expect(code?.source).toBe('function onOpen() {}');
    expect(said()).toContain('Tried as a stranger: the page opens without signing in.');
  });
});

describe('a project that was created by hand', () => {
  it('is deployed too', async () => {
    const trial = await startTrial();
    const script = trial.google.addScript('sheet-by-hand');
    const byHand = { deploymentId: 'by-hand', deploymentConfig: { versionNumber: 1 } };
    script.deployments.push(byHand);
    expect(await trial.deploy('--script', script.scriptId)).toBeNull();
    expect(served(trial).map(({ deploymentId }) => deploymentId)).toEqual(['by-hand']);
    expect(trial.printed.join('\n')).toContain(
      `https://script.google.com/d/${script.scriptId}/edit`,
    );
  });
});

describe('what was not requested', () => {
  it('is not done in a dry run: no build, no test, no call, no file', async () => {
    const trial = await startTrial();
    trial.buildInto = () => {
      throw new Error('built');
    };
    expect(await trial.deploy('--dry-run')).toBeNull();
    expect([trial.google.calls, trial.tested, trial.kept()]).toEqual([[], null, null]);
    const said = trial.printed.join('\n');
    expect(said).toContain('Tạo bảng tính mới “Đôn Đốc”');
    expect(said).not.toContain('toàn bộ phép thử');
  });

  it('is announced in a dry run with the saved ids', async () => {
    const trial = await startTrial();
    trial.keep({ scriptId: 'the-script', deploymentId: 'the-page' });
    await trial.deploy('--dry-run', '--test');
    const said = trial.printed.join('\n');
    expect(said).toContain('Dùng tập lệnh the-script');
    expect(said).toContain('Cập nhật bản triển khai the-page');
    expect(said).toContain('4/8 Thử nhanh');
    expect(said).toContain('5/8 Chạy toàn bộ phép thử');
  });
});
