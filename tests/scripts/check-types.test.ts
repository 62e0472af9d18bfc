import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const CHECK = fileURLToPath(new URL('../../scripts/check-types.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'don-doc-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a project with one line of code and returns its path. */
function project(name: string, code: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'code.ts'), code);
  const config = { compilerOptions: { noEmit: true, strict: true, types: [] }, files: ['code.ts'] };
  writeFileSync(join(folder, name, 'tsconfig.json'), JSON.stringify(config));
  return join(folder, name);
}

function check(...projects: readonly string[]) {
  return spawnSync(process.execPath, [CHECK, ...projects], { encoding: 'utf8' });
}

describe('the check of types', () => {
  const right = project('right', 'export const count: number = 1;');
  const first = project('first', "export const first: number = 'one';");
  const last = project('last', "export const last: number = 'two';");

  it('prints the errors of all compilations and fails', () => {
    const { status, stderr } = check(first, right, last);
    expect(stderr).toMatch(/first\/code\.ts[\s\S]*last\/code\.ts/);
    expect(stderr).not.toContain('right');
    expect(status).toBe(1);
  });

  it.each(['first', 'last'])('fails if only the %s compilation does', (name) => {
    const projects = name === 'first' ? [first, right] : [right, last];
    expect(check(...projects).status).toBe(1);
  });

  it('passes without a word if there are no errors', () => {
    expect(check(right)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});
