import { mkdir, open, rename, rm } from 'node:fs/promises';

/** All file operations of a run. Each is a separate step after which a run may die. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /**
   * Writes a file and flushes it to the disk. `content` is the text, or a function that writes the
   * file at the given path.
   */
  write(path: string, content: string | ((path: string) => Promise<void>)): Promise<void>;
  /** Creates a file with `content`. Throws `EEXIST` if the file exists. */
  claim(path: string, content: string): Promise<void>;
  /** Renames `from` to `to`, replacing `to` if it exists. */
  replace(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with its content. Does nothing if there is none. */
  remove(path: string): Promise<void>;
}

export const realDisk: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async write(path, content) {
    if (typeof content === 'string') return writeWhole(path, 'w', content);
    await content(path);
    const file = await open(path, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  },
  claim: (path, content) => writeWhole(path, 'wx', content),
  replace: rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
};

async function writeWhole(path: string, flags: 'w' | 'wx', content: string): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
