import { describe, expect, it } from 'vitest';
import { filesIn } from './source-file';

const DRAWERS = ['utils', 'helpers', 'common', 'services', 'types'];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|css|html|png)$/;

const files = filesIn('src');
const paths = filesIn('src', 'local', 'history', 'probes').map(({ path }) => path);

describe('the files of src', () => {
  it('are named in kebab-case', () => {
    const names = files.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !KEBAB.test(name))).toEqual([]);
  });
});

describe('the folders of src, local, history and probes', () => {
  it('say what is in them; services are Apps Script’s own word', () => {
    const inDrawers = paths.filter((path) =>
      path
        .replace(/^local\/services\//, '')
        .split(/[/.]/)
        .some((part) => DRAWERS.includes(part)),
    );
    expect(inDrawers).toEqual([]);
  });
});
