import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { violations } from '../browser/browser-fixture';
import { closeContexts, sharedBrowser } from '../browser/shared-browser';
import { historySandbox } from './history-sandbox';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = join(root, 'history/sample');
const sandbox = historySandbox();

/** Runs the command in its own process, as npm does. */
function command(...args: readonly string[]) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'history/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status: done.status, said: done.stdout + done.stderr };
}

afterAll(closeContexts);

describe('one command', () => {
  it('makes a page of the sample files', () => {
    expect(readdirSync(sample)).toHaveLength(3);
    const { status, said } = command(sample, '--out', sandbox.out, '--page');
    expect(said).toMatch(/Đã đọc 3 tệp: 3 nhận mới\.\nGhi thêm 27 dòng/);
    expect(status).toBe(0);
  });

  it('ends with a status other than 0 and a message if something is wrong', () => {
    sandbox.put('x.xlsx', '');
    const refused = command(
      join(sandbox.folder, 'files'),
      '--out',
      sandbox.out,
      '--language',
      'en',
    );
    expect(refused).toMatchObject({ status: 1, said: expect.stringMatching(/no period file/) });
    expect(command('--ask', 'years').status).toBe(1);
  });
});

describe.runIf(HAS_CHROMIUM)('the leaders’ page', () => {
  const asked: string[] = [];
  let page: Page;
  const headline = () => page.locator('.headline').textContent();

  beforeAll(async () => {
    await sandbox.run([sample, '--page']);
    const browser = await sharedBrowser();
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 360, height: 740 },
    });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${encodeURI(join(sandbox.out, 'history.html')).replace('[', '%5B')}`);
  });

  it('is one file that opens without a network', () => {
    expect(asked).toHaveLength(1);
  });

  it('names the offices that have not sent, and the figures of each office', async () => {
    const tables = await page.locator('table').allInnerTexts();
    expect(tables.find((text) => text.includes('Gửi gần nhất'))).toMatch(
      /Mẫu số 2\s+30\/09\/2026\s*$/,
    );
    const [[units, completed, share] = []] = await sandbox.ask(
      'SELECT units, completed, completed_percent FROM dondoc.completion WHERE month = 10',
    );
    const row = page.getByRole('row', { name: /Mẫu số 1 Tháng 10\/2026/ });
    expect(await row.locator('td').allTextContents()).toEqual(
      expect.arrayContaining([String(units), String(completed), String(share).replace('.', ',')]),
    );
  });

  it('begins with the figures of the newest month', async () => {
    expect(await headline()).toMatch(
      /^Tháng 10\/2026: 1 cơ quan đã gửi số liệu, 1 cơ quan chưa gửi đủ\. /,
    );
    const [[share] = []] = await sandbox.ask(
      'SELECT completed_percent FROM dondoc.years WHERE month = 10',
    );
    expect(await headline()).toContain(
      `Theo số liệu đã gửi, ${String(share).replace('.', ',')}% đơn vị`,
    );
    expect(await headline()).not.toContain('năm trước');
  });

  it('conforms to WCAG 2.2 AA and fits a phone screen', async () => {
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });

  it('distinguishes lines without colour', async () => {
    for (const year of [2024, 2025]) sandbox.putMadeUp({ office: 1, year, dispatch: 1, month: 10 });
    await sandbox.importFiles();
    await sandbox.run(['--page']);
    await page.reload();
    expect(await headline()).toMatch(
      /Cùng tháng năm trước \d+,\d%, thay đổi [+-]?\d+,\d điểm phần trăm\.$/,
    );
    const looks = await page.locator('figcaption .key').evaluateAll((keys) =>
      keys.map((key) => {
        const [run, mark] = key.querySelectorAll('path');
        return `${run?.getAttribute('stroke-dasharray')} ${mark?.getAttribute('d')}`;
      }),
    );
    expect(new Set(looks).size).toBe(3);
    const colours = await page.locator('svg *').evaluateAll((parts) =>
      parts.flatMap((part) => {
        const { stroke, fill } = getComputedStyle(part);
        return [stroke, fill];
      }),
    );
    const grey = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map(Number);
      return Math.max(r, g, b) - Math.min(r, g, b) < 32;
    };
    expect(colours.filter((colour) => colour !== 'none' && !grey(colour))).toEqual([]);
  });
});
