import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryContext } from '../history-context';

/** A period file as it was when it was read, and what identifies the closing in it. */
export interface KnownFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1/1/1970. */
  readonly modified: number;
  readonly digest: string;
  /** Match key of the office's name. */
  readonly office: string;
  readonly checksum: string;
}

/** List of the files that were read, beside the figures. */
const LIST = 'known-files.json';

/** Returns no files if the list is missing or damaged: then the run reads all files, as the first one did. */
export function readKnownFiles(dir: string): KnownFile[] {
  const list = join(dir, LIST);
  if (!existsSync(list)) return [];
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as KnownFile[];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Writes the list if it has changed. */
export async function writeKnownFiles(
  dir: string,
  files: readonly KnownFile[],
  { disk }: HistoryContext,
): Promise<void> {
  const list = join(dir, LIST);
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const text = `${JSON.stringify(sorted)}\n`;
  if (existsSync(list) && readFileSync(list, 'utf8') === text) return;
  await disk.write(list, text);
}
