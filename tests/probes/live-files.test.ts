import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultOptions } from '../../local/apps-script-options';
import { COST, withLive } from '../../local/services/calls/cost-figures';
import type { BuiltKit } from '../../probes/kit/build-kit';
import { liveFile, liveFiles, newestFigures, takeLiveFile } from '../../probes/kit/live-folder';
import { playKit } from '../../probes/kit/play-kit';
import { othersThan } from '../../probes/read/held-to';
import { readLiveFile } from '../../probes/read/live-file';
import { builtKit, doctored, fileOf } from './built-kit';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FIGURES = 'local/services/calls/live-figures.json';
let kit: BuiltKit;
const folder = mkdtempSync(join(tmpdir(), 'don-doc-live-'));

beforeAll(async () => {
  kit = await builtKit();
});

afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Names of probes whose result in local/ differs from the result that Google gave, according to a
 * project's files in docs/live. Compares with the same kind of account and locale.
 */
function heldTo(project: string): string[] {
  return liveFiles(project).flatMap((name) => {
    const { outcomes, account, locale } = liveFile(project, name);
    const google = { account, ...(locale ? { locale } : {}) };
    const isUsual = account === defaultOptions.account && locale === defaultOptions.locale;
    const local = isUsual ? kit.local : playKit({ ...kit, google });
    return othersThan(outcomes, local).map((one) => `${name}: ${one}`);
  });
}

describe('files of docs/live', () => {
  it('are answered by local/ as Google answered', () => {
    expect(heldTo(root)).toEqual([]);
  });

  it('give the cost model its figures, the newest of them', () => {
    expect(readFileSync(join(root, FIGURES), 'utf8')).toBe(newestFigures(root));
  });

  it('are found if Google answered differently', () => {
    const live = doctored(kit.local, 'call', 'longest-dropdown', { 500: 'taken', 501: 'taken' });
    takeLiveFile(folder, JSON.stringify(fileOf(live)), []);
    expect(heldTo(folder)).toEqual([
      expect.stringMatching(
        /^2026-11-12-consumer\.json: call, longest-dropdown, 501: local \{"throws"/,
      ),
    ]);
  });
});

describe('a file that is added', () => {
  it('is written to docs/live with the cold starts, and its figures to the cost model', () => {
    const live = doctored(kit.local, 'call', 'mail-time', { mail: 850 });
    const coldStarts = [{ kilobytes: 50, first: 3.2, later: [1.1, 1] }];
    const text = JSON.stringify(fileOf(live, { day: '2026-11-13', account: 'workspace' }));
    expect(takeLiveFile(folder, text, coldStarts)).toBe('2026-11-13-workspace.json');
    expect(liveFile(folder, '2026-11-13-workspace.json')).toEqual({
      ...readLiveFile(text),
      coldStarts,
    });
    const taken = JSON.parse(readFileSync(join(folder, FIGURES), 'utf8'));
    const model = withLive(taken);
    expect(model.mail.ms).toBe(850);
    expect(model.mail.source).toContain('2026-11-13-workspace.json');
    expect(model.mail.of).toBe(COST.mail.of);
  });

  it('gives its figures only if it is the newest', () => {
    const text = JSON.stringify(fileOf(doctored(kit.local, 'call', 'mail-time', { mail: 9000 })));
    takeLiveFile(folder, text, []);
    expect(JSON.parse(readFileSync(join(folder, FIGURES), 'utf8')).figures.mail).toBe(850);
  });

  it('keeps the published value of a figure that it does not have', () => {
    expect(withLive({ from: 'x', figures: { lock: 7 } })).toEqual({
      ...withLive({ from: null, figures: {} }),
      lock: expect.objectContaining({ ms: 7 }),
    });
  });

  it.each([
    ['no JSON', '{', 'json'],
    ['another file', '{"name": "x"}', 'kit'],
    ['nothing', 'null', 'kit'],
    ['an address in it', JSON.stringify({ ...fileOf({}), version: 'a@b.vn' }), 'naming'],
    ['an id in it', JSON.stringify({ ...fileOf({}), version: 'x'.repeat(44) }), 'naming'],
    ['a link in it', JSON.stringify({ ...fileOf({}), version: 'https://x.vn/y' }), 'naming'],
  ])('is refused with %s, and nothing is written', (_what, text, reason) => {
    const before = liveFiles(folder);
    expect(() => takeLiveFile(folder, text, [])).toThrow(reason);
    expect(liveFiles(folder)).toEqual(before);
  });
});
