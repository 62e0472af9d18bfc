import { mkdir, open, rename, rm } from 'node:fs/promises';

/** Everything that a run does to files; each act is done or not done, and a run may end between any two. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /** Writes a file anew, or lets something else write it at the given path; it is on the disk when this ends. */
  write(path: string, content: string | ((path: string) => Promise<void>)): Promise<void>;
  /** Makes a file that must not be there yet. Throws EEXIST where it is. */
  claim(path: string, content: string): Promise<void>;
  /** Puts a file in the place of another. */
  replace(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it, if it is there. */
  remove(path: string): Promise<void>;
}

/** The disk of this machine. */
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
