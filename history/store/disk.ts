import { mkdir, open, rename, rm } from 'node:fs/promises';

/** All file operations of a run. Each is atomic, and a run may end between any two. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /**
   * Writes a file, or lets a function write it at the given path. The content is on the disk when
   * this resolves.
   */
  write(path: string, content: string | ((path: string) => Promise<void>)): Promise<void>;
  /** Creates a file. Throws `EEXIST` if it exists. */
  claim(path: string, content: string): Promise<void>;
  /** Replaces the file `to` by `from`. */
  replace(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with its content, if it exists. */
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
