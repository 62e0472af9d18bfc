import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBuilt } from '../../deploy/built-files';
import { deployWords } from '../../deploy/deploy-words';
import type { SavedProject } from '../../deploy/saved-project';
import type { RemoteScript } from './google-cloud';
import { endTrials, startTrial, type Trial } from './trial';

afterAll(endTrials);

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';

/**
 * A trial in which the project's script is known. `change` changes the script on Google, and may
 * return a changed project.
 */
async function knownScript(change: (script: RemoteScript) => SavedProject | undefined) {
  const trial = await startTrial();
  const script = trial.google.addScript('the-sheet');
  trial.keep({ scriptId: script.scriptId, parentId: 'the-sheet', ...change(script) });
  return trial;
}

const serving = (deploymentId: string) => ({
  deploymentId,
  deploymentConfig: { versionNumber: 1 },
});

const asIs = () => undefined;

/** Calls that change something on Google. */
const changes = ({ google }: Trial) =>
  google.calls.filter((call) => /^(create|write|up)/.test(call));

describe('before anything is changed, it stops', () => {
  it.each([
    ['not signed in' as const, /^Máy này chưa đăng nhập.*npx clasp login/],
    ['no network' as const, /^Không tới được Google\. Kiểm tra mạng/],
  ])('when there is %s', async (account, sentence) => {
    const trial = await startTrial(account);
    expect(await trial.deploy()).toMatch(sentence);
    expect([trial.tested, trial.kept()]).toEqual([null, null]);
  });

  it.each([
    [
      'the sign-in was revoked',
      'renew token',
      400,
      'invalid_grant',
      /^Đăng nhập Google đã hết hạn/,
    ],
    [
      'a box was left unticked at the sign-in',
      'list deployments',
      403,
      'Request had insufficient authentication scopes.',
      /^Lúc đăng nhập còn ô chưa đánh dấu.*`npx clasp logout`.*MỌI ô/,
    ],
    [
      'the administrator blocks clasp',
      'renew token',
      400,
      'admin_policy_enforced',
      /^Quản trị viên hoặc Chương trình Bảo vệ nâng cao.*npm run package/,
    ],
    ['the API is off', 'list deployments', 403, API_OFF, /^Tài khoản này chưa bật.*usersettings/],
  ] as const)('when %s', async (_, call, status, message, sentence) => {
    const trial = await startTrial('token out of date');
    trial.google.refuse.set(call, { status, message });
    expect(await trial.deploy()).toMatch(sentence);
    expect([changes(trial), trial.kept()]).toEqual([[], null]);
  });

  it('when Google has no such script, and does not keep its id', async () => {
    const trial = await startTrial();
    const wrong = 'a-script-that-is-not-there';
    expect(await trial.deploy('--script', wrong)).toMatch(`không có tập lệnh ${wrong}`);
    expect(trial.kept()).toBeNull();
  });

  it('when the account may not edit the script', async () => {
    const trial = await knownScript(asIs);
    const message = 'The caller does not have permission';
    trial.google.refuse.set('list deployments', { status: 403, message });
    expect(await trial.deploy()).toMatch(/không được sửa tập lệnh này.*clasp logout/);
  });

  it('when the saved deployment was deleted, unless a new address is requested', async () => {
    const trial = await knownScript(() => ({ deploymentId: 'deleted' }));
    expect(await trial.deploy()).toMatch(/deleted không còn.*--new-address/);
    expect(changes(trial)).toEqual([]);
    expect(await trial.deploy('--new-address')).toBeNull();
    expect(trial.kept()?.deploymentId).toMatch(/^deployment-/);
  });

  it('when it is not clear which deployment letters point to', async () => {
    const trial = await knownScript(({ deployments }) => {
      deployments.push(serving('one'), serving('two'));
      return undefined;
    });
    expect(await trial.deploy()).toMatch(/không rõ.*one, two.*--deployment/);
    expect(changes(trial)).toEqual([]);
  });

  it('when a new address would exceed the limit of deployments', async () => {
    const trial = await knownScript(({ deployments }) => {
      for (let n = 1; n <= 20; n += 1) deployments.push(serving(`d${n}`));
      return { deploymentId: 'deleted' };
    });
    expect(await trial.deploy('--new-address')).toMatch(/đã có 20 bản triển khai/);
  });
});

describe('before it pushes, it stops', () => {
  it.each([
    [
      'the build fails',
      (trial: Trial) => {
        trial.buildInto = () => false;
      },
      /^Không dựng được/,
      [],
    ],
    [
      'the build does not work',
      (trial: Trial) => {
        trial.selfTest = () => {
          throw new Error('Code.js has no function doGet');
        };
      },
      /^Bản vừa dựng không chạy được.*Code\.js has no function doGet/,
      [],
    ],
    [
      'a test fails',
      (trial: Trial) => {
        trial.duringTests = () => false;
      },
      /^Phép thử không đạt/,
      ['--test'],
    ],
    [
      'dist is no longer what was tested',
      (trial: Trial) => {
        trial.duringTests = () => {
          writeFileSync(join(trial.folder, 'dist', 'unit.html'), 'changed');
          return true;
        };
      },
      /^Thư mục dist đã đổi.*unit\.html/,
      ['--test'],
    ],
  ] as const)('when %s', async (_, prepare, sentence, options) => {
    const trial = await startTrial();
    prepare(trial);
    expect(await trial.deploy(...options)).toMatch(sentence);
    expect([changes(trial), trial.kept()]).toEqual([[], null]);
  });

  it.each([
    ['Code.js', /^Trong dist thiếu Code\.js, nên chưa đẩy gì/],
    ['', /^Trong dist thiếu Code\.js, appsscript\.json, unit\.html/],
  ])('when dist is there without %j', async (name, sentence) => {
    const { folder, buildInto } = await startTrial();
    const into = join(folder, 'dist');
    buildInto(into);
    rmSync(join(into, name), { recursive: true });
    expect(() => readBuilt(folder, deployWords('vi'))).toThrow(sentence);
  });
});

describe('on the way, it stops', () => {
  it('when Google finds a fault in the code', async () => {
    const trial = await knownScript(asIs);
    const message = 'Syntax error: Missing ; before statement. line: 1 file: Code';
    trial.google.refuse.set('write files', { status: 400, message });
    expect(await trial.deploy()).toMatch(/^Google không nhận các tệp: “Syntax error: Missing ;/);
  });

  it('when Google refuses a deployment, and goes on from there', async () => {
    const trial = await knownScript(asIs);
    const message = 'Scripts may only have up to 20 versioned deployments at a time.';
    trial.google.refuse.set('create deployment', { status: 400, message });
    expect(await trial.deploy()).toMatch(/^Bước “Cho trang.*“Scripts may only have up to 20/);
    trial.google.refuse.clear();
    expect(await trial.deploy()).toBeNull();
    expect(trial.google.scripts[0]?.versions).toHaveLength(1);
  });

  it('when the script has 200 versions', async () => {
    const trial = await knownScript(({ versions }) => {
      for (let n = 1; n <= 200; n += 1)
        versions.push({ versionNumber: n, description: 'old', files: [] });
      return undefined;
    });
    expect(await trial.deploy()).toMatch(/đã có 200 phiên bản/);
  });

  it('when the spreadsheet is made and its script is not, and says how to find it', async () => {
    const trial = await startTrial();
    trial.google.refuse.set('create script', { status: 403, message: API_OFF });
    expect(await trial.deploy()).toMatch(/chưa bật Apps Script API[\s\S]*tìm “Đôn Đốc”/);
    expect(await trial.deploy()).toMatch(/^Lần trước dừng giữa lúc tạo.*--new-sheet/);
    expect(trial.google.sheets).toHaveLength(1);
  });

  it('when Drive’s box was left unticked, and does not name another account', async () => {
    const trial = await startTrial();
    const message = 'Insufficient Permission: Request had insufficient authentication scopes.';
    trial.google.refuse.set('create sheet', { status: 403, message });
    expect(await trial.deploy()).toMatch(/^Lúc đăng nhập còn ô chưa đánh dấu/);
  });

  it('when Google does not bind a script to a fresh file, and says to rename it', async () => {
    const trial = await startTrial();
    const message = 'Request contains an invalid argument.';
    trial.google.refuse.set('create script', { status: 400, message });
    expect(await trial.deploy()).toMatch(
      /^Google đã tạo bảng tính “Đôn Đốc”.*đổi tên một lần.*`npm run deploy -- --script/,
    );
    trial.google.refuse.clear();
    const script = trial.google.openEditor(trial.google.sheets[0]?.id ?? '');
    expect(await trial.deploy('--script', script)).toBeNull();
    expect(trial.google.sheets).toHaveLength(1);
  });

  it('when the domain does not allow “Anyone”', async () => {
    const trial = await knownScript(asIs);
    const message = 'ANYONE access is disabled by domain administrator';
    trial.google.refuse.set('create deployment', { status: 403, message });
    expect(await trial.deploy()).toMatch(/^Quản trị viên của tên miền không cho.*DONDOC_ACCESS/);
  });

  it('without showing a token', async () => {
    const trial = await knownScript(asIs);
    const message = 'Bad ya29.secret-token and 1//refresh';
    trial.google.refuse.set('create version', { status: 500, message });
    expect(await trial.deploy()).toMatch(/“Bad \*\*\* and \*\*\*”/);
  });
});

describe('an account under a name of its own', () => {
  it('is asked for, by the command that signs it in, and then used', async () => {
    const trial = await startTrial();
    const file = join(trial.folder, '.clasprc.json');
    const { tokens } = JSON.parse(readFileSync(file, 'utf8'));
    expect(await trial.deploy('-u', 'vanphong')).toMatch('`npx clasp login -u vanphong`');
    writeFileSync(file, JSON.stringify({ tokens: { vanphong: tokens.default } }));
    expect(await trial.deploy()).toMatch('`npx clasp login`');
    expect(await trial.deploy('-u', 'vanphong')).toBeNull();
  });
});

describe('a wrong saved project or option', () => {
  it.each([
    ['{', /^Tệp \.clasp\.real\.json không đọc được/],
    ['[]', /^Tệp \.clasp\.real\.json không đọc được/],
  ])('is reported: a file that contains %s', async (text, sentence) => {
    const trial = await startTrial();
    trial.keep(text);
    expect(await trial.deploy()).toMatch(sentence);
  });

  it.each([
    [['--skip-tests'], /^Không hiểu tùy chọn.*\[--test\]\nOption not understood.*\[--test\]$/],
    [['--script', 'short'], /^--script “short” không phải mã/],
    [['--script', 'short', '--language', 'en'], /^--script “short” is no script id/],
    [['--script', 'another-script-0000000000'], /đang giữ tập lệnh the-script/],
  ])('is reported: %j', async (args, sentence) => {
    const trial = await startTrial();
    trial.keep({ scriptId: 'the-script' });
    expect(await trial.deploy(...args)).toMatch(sentence);
    expect(trial.kept()).toEqual({ scriptId: 'the-script' });
  });
});
