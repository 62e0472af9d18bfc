import { afterAll, describe, expect, it } from 'vitest';
import { TEMPLATE_FILE } from '../../deploy/saved-project';
import { endTrials, startTrial } from './trial';

afterAll(endTrials);

describe('a template to copy', async () => {
  const trial = await startTrial();
  const { google } = trial;
  const said = () => trial.printed.join('\n');

  it('is planned without a call: no version, no deployment', async () => {
    expect(await trial.deploy('--template', '--dry-run')).toBeNull();
    expect(google.calls).toEqual([]);
    expect(said()).toContain('Tạo bảng tính mới “Đôn Đốc (bản mẫu)”');
    expect(said()).not.toContain('phiên bản');
  });

  it('is a spreadsheet with the script, and no deployment', async () => {
    expect(await trial.deploy('--template')).toBeNull();
    const [script, ...others] = google.scripts;
    expect(others).toEqual([]);
    expect(google.sheets).toMatchObject([{ title: 'Đôn Đốc (bản mẫu)' }]);
    expect(script?.files.map(({ name }) => name)).toContain('unit');
    expect(script?.versions).toEqual([]);
    expect(script?.deployments).toHaveLength(1);
    expect(google.calls).not.toContain('create deployment');
  });

  it('is separate from the office’s own spreadsheet, and the address for copies is printed', () => {
    const { parentId, scriptId } = trial.kept(TEMPLATE_FILE) ?? {};
    expect(scriptId).toBe(google.scripts[0]?.scriptId);
    expect(trial.kept()).toBeNull();
    expect(said()).toContain(`https://docs.google.com/spreadsheets/d/${parentId}/edit`);
    expect(said()).toContain(`https://docs.google.com/spreadsheets/d/${parentId}/copy`);
    expect(said()).toContain('Chuẩn bị bản mẫu');
  });

  it('is updated in place', async () => {
    expect(await trial.deploy('--template')).toBeNull();
    expect(google.scripts).toHaveLength(1);
  });

  it('does not change the office’s own spreadsheet, which a run without the option deploys', async () => {
    expect(await trial.deploy()).toBeNull();
    expect(google.sheets.map(({ title }) => title)).toEqual(['Đôn Đốc (bản mẫu)', 'Đôn Đốc']);
    expect(trial.kept()?.scriptId).toBe(google.scripts[1]?.scriptId);
    expect(trial.kept(TEMPLATE_FILE)?.scriptId).toBe(google.scripts[0]?.scriptId);
  });
});
