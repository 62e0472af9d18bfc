import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scriptsIn } from './source-file';

const root = fileURLToPath(new URL('../../', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** All Markdown files of the project. */
const DOCUMENTS = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'local', 'probes', 'history', '.github'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`),
  ),
];

/** Text without fenced code and code spans, in which brackets are no links. */
const prose = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchor that GitHub gives to a heading (https://github.com/Flet/github-slugger). */
const anchorOf = (heading: string) =>
  heading
    .replace(/\]\([^)]*\)/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replace(/ /g, '-');

const anchorsIn = (text: string) =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    anchorOf(heading),
  );

/** Links to places in the project, as paths from the root folder, with their anchors. */
const linksIn = (path: string) =>
  [
    ...prose(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g),
    ...textOf(path).matchAll(/<img src="([^"]+)"/g),
  ]
    .map(([, to = '']) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => {
      const [file = '', anchor = ''] = to.split('#');
      return { to, file: file === '' ? path : join(path, '..', file), anchor };
    });

describe('the documents', () => {
  it.each(DOCUMENTS)('lead to places that exist: %s', (path) => {
    const lost = linksIn(path).filter(({ file, anchor }) => {
      if (!existsSync(join(root, file))) return true;
      if (anchor === '' || statSync(join(root, file)).isDirectory()) return false;
      return !anchorsIn(textOf(file)).includes(decodeURIComponent(anchor));
    });
    expect(lost.map(({ to }) => to)).toEqual([]);
  });

  it('are linked with anchors, which the test above finds', () => {
    expect(DOCUMENTS.flatMap(linksIn).filter(({ anchor }) => anchor !== '').length).toBeGreaterThan(
      4,
    );
  });

  it.each(['README.md', 'README.vi.md'])('%s has at most 120 lines', (path) => {
    expect(textOf(path).trimEnd().split('\n').length).toBeLessThanOrEqual(120);
  });

  it('say nothing twice in both halves of the front page', () => {
    const sentences = (path: string) =>
      prose(textOf(path))
        .replace(/\s+/g, ' ')
        .split(/(?<=[.:]) |\|/)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence.split(' ').length > 5 && !sentence.startsWith('<img'));
    const english = new Set(sentences('README.md'));
    expect(sentences('README.vi.md').filter((sentence) => english.has(sentence))).toEqual([]);
  });
});

describe('the glossary', () => {
  it('names in its column “In code” only what the code has', () => {
    const [, after = ''] = textOf('docs/glossary.md').split('## Terms');
    const [terms = ''] = after.split('\n## ');
    const words = (text: string) => text.match(/[A-Za-z]\w*/g) ?? [];
    const names = [...terms.matchAll(/^\| .+ \| .+ \| (.+) \|$/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => words(code)),
    );
    const known = new Set(scriptsIn('src').flatMap(({ text }) => words(text)));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the decisions', () => {
  const folder = 'docs/decisions';
  const index = textOf(`${folder}/README.md`);
  const records = readdirSync(join(root, folder))
    .filter((name) => name !== 'README.md')
    .flatMap((name) =>
      textOf(`${folder}/${name}`)
        .split(/^## /m)
        .slice(1)
        .map((record) => {
          const [heading = '', , state = '', ...lines] = record.trimEnd().split('\n');
          const [, number = '', title = ''] = /^(\d+)\. (.+)$/.exec(heading) ?? [];
          const subject = name.replace('.md', '');
          return { number: Number(number), title, state, subject, length: lines.length + 3 };
        }),
    )
    .sort((one, other) => one.number - other.number);

  it('are numbered from 1, each number once', () => {
    expect(records.map(({ number }) => number)).toEqual(records.map((_, at) => at + 1));
  });

  it('have a day and a status', () => {
    const isStated = ({ state }: (typeof records)[number]) => {
      const [, by] = /^\d{4}-\d\d-\d\d · (?:in force|superseded by (\d+))$/.exec(state) ?? [null];
      return by !== null && (by === undefined || Number(by) <= records.length);
    };
    expect(records.filter((record) => !isStated(record))).toEqual([]);
  });

  it('have at most 25 lines', () => {
    expect(records.filter(({ length }) => length > 25)).toEqual([]);
  });

  it('are all in the index', () => {
    const rows = records.map(
      ({ number, title, subject }) => `| [${number}](${subject}.md) | ${title} |`,
    );
    const listed = index.split('\n').filter((line) => /^\| \[\d/.test(line));
    expect(listed).toEqual(rows);
  });
});
