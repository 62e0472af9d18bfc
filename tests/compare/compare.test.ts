import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { nodeHostFor } from '../../local/host/node/node-host';
import { compareRecords } from '../../scripts/compare/compare-records';
import { PagePlayer } from '../../scripts/compare/in-page/page-player';
import { play } from '../../scripts/compare/play/play';
import { KINDS, type PlayRecord } from '../../scripts/compare/record';
import { differs, seedLines } from '../../scripts/compare/report';
import { dist } from '../bundle/built';
import { mutated } from '../faults/mutated';

/** Plays the commune's first day, archive and backup, without the weeks between them. */
const played = (folder: string) =>
  play({ host: nodeHostFor(folder), seed: 2, weeks: 0, reader: null });

let before: PlayRecord;

beforeAll(async () => {
  before = await played(dist);
});

/** Plays another build and returns how it differs from this one. */
async function comparedWith(folder: string) {
  const after = await played(folder);
  const results = compareRecords(before, after);
  const lines = seedLines({ before, after, results });
  const kinds = KINDS.filter((kind) => results[kind].differences.length > 0);
  return { after, kinds, text: lines.join('\n'), isDifferent: differs({ before, after, results }) };
}

/** Copies the build with one text replaced in one of its files. Returns the folder. */
function changed(file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  cpSync(dist, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return folder;
}

describe.skipIf(!HAS_CHROMIUM)('Node and a page of a browser', () => {
  let player: PagePlayer;
  beforeAll(async () => {
    player = await PagePlayer.start();
  });
  afterAll(() => player.close());

  it('leave the same letters, cells, properties, calls and answers', async () => {
    const inPage = await player.play(dist, { seed: 2, weeks: 0 });
    const results = compareRecords(before, inPage);
    expect(results.letters.compared).toBeGreaterThan(20);
    expect(seedLines({ before, after: inPage, results }).join('\n')).not.toContain('differ');
    expect(differs({ before, after: inPage, results })).toBe(false);
  });
});

describe('two builds', () => {
  it('are equal if their results are the same', async () => {
    const { kinds, isDifferent, text } = await comparedWith(dist);
    expect({ kinds, isDifferent }).toEqual({ kinds: [], isDifferent: false });
    expect(text).toMatch(/^ {2}letters: equal \(\d\d letters\)$/m);
  });

  it('differ in letters if a word of a letter differs, with both lines', async () => {
    const word = changed('words-vi.html', 'trân trọng đề nghị', 'kính trọng đề nghị');
    const { kinds, isDifferent, text } = await comparedWith(word);
    expect(kinds).toContain('letters');
    expect(kinds).not.toContain('calls');
    expect(isDifferent).toBe(true);
    expect(text).toMatch(/^ {4}2026-10-26, to \S+@thuonglamkhe\.example\.org/m);
    expect(text).toMatch(/^ {6}- Văn phòng Đảng ủy xã trân trọng đề nghị:$/m);
    expect(text).toMatch(/^ {6}\+ Văn phòng Đảng ủy xã kính trọng đề nghị:$/m);
  });

  it('differ in cells if a cell’s note differs, with the cell’s name and both texts', async () => {
    const cell = changed('Code.js', 'Số lần đôn đốc sau', 'Số lần nhắc sau');
    const { kinds, text } = await comparedWith(cell);
    expect(kinds).toEqual(['cells']);
    expect(text).toMatch(/^ {4}2026-10-26, Theo dõi!O2/m);
    expect(text).toMatch(/^ {6}- note: Số lần đôn đốc sau thời hạn/m);
    expect(text).toMatch(/^ {6}\+ note: Số lần nhắc sau thời hạn/m);
  });

  it('differ only in calls if a run makes one more', async () => {
    const quota = 'MailApp.getRemainingDailyQuota()';
    const call = await mutated(['google/mailer.ts', `=> ${quota}`, `=> ${quota} && ${quota}`]);
    const { kinds, text } = await comparedWith(call);
    expect(kinds).toEqual(['calls']);
    expect(text).toMatch(
      /- MailApp\.getRemainingDailyQuota × 1\n +\+ MailApp\.getRemainingDailyQuota × 2/,
    );
  });

  it('differ if one lacks a function, which is named, and the comparison goes on', async () => {
    const without = await mutated([
      'letters/letters-dialog.ts',
      'previewLetterText: previewPlanned,',
      '',
    ]);
    const { after, isDifferent, text } = await comparedWith(without);
    expect(isDifferent).toBe(true);
    expect(after.missing).toEqual(['previewLetterText']);
    expect(text).toContain('the build after has no function previewLetterText');
    const { answers } = after.pieces;
    expect(answers.some(({ name }) => name.startsWith('call readBackupRows'))).toBe(true);
  });
});
