import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-api';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files of src that run in a browser, by their path. */
export const PAGE = /^src\/(frame|[\w-]+\/([a-z]+-)?page)\//;

/** A file of the project, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Reads the files below the given folders. */
export function filesIn(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('/node_modules'))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
      .map((path) => ({ path, text: readFileSync(root + path, 'utf8') })),
  );
}

/** Reads the TypeScript files below the given folders. */
export function scriptsIn(...folders: readonly string[]): SourceFile[] {
  return filesIn(...folders).filter(({ path }) => path.endsWith('.ts'));
}

const trees = new Map<string, ts.SourceFile>();

/** Parses a file, once for all that look at it. */
export function parsed({ path, text }: SourceFile): ts.SourceFile {
  const tree =
    trees.get(path + text) ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  trees.set(path + text, tree);
  return tree;
}

/** Gives a node and all nodes in it. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    nodes.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return nodes;
}
