import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-api';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths of the files in src that run in a browser. */
export const PAGE = /^src\/(frame|[\w-]+\/([a-z-]+-)?page)\//;

/** A file of the project. `path` begins at the root folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export function filesIn(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('/node_modules'))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
      .map((path) => ({ path, text: readFileSync(root + path, 'utf8') })),
  );
}

export function scriptsIn(...folders: readonly string[]): SourceFile[] {
  return filesIn(...folders).filter(({ path }) => path.endsWith('.ts'));
}

const trees = new Map<string, ts.SourceFile>();

/** Parses a file. Each file is parsed once. */
export function parsed({ path, text }: SourceFile): ts.SourceFile {
  const tree =
    trees.get(path + text) ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  trees.set(path + text, tree);
  return tree;
}

/** Returns a node and all nodes in it. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    nodes.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return nodes;
}
