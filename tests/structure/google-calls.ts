import { fileURLToPath } from 'node:url';
import ts from 'typescript-api';
import { nodesOf, scriptsIn } from './source-file';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A method of Google that the source calls. `scopes` are those of which it needs at least one;
 * empty if it needs none.
 */
export interface GoogleCall {
  readonly name: string;
  readonly scopes: readonly string[];
}

/** Packages with types of Apps Script's services. Only the second one names scopes in its comments. */
export type Typings = 'google-apps-script' | 'gas-types-detailed';

const SCOPE = /https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g;

/**
 * Files that are compiled with Google's types. The rest of src is compiled without them
 * (tsconfig.pure.json).
 */
const GOOGLES = /^src\/(main\.ts$|google\/)/;

/** Distinct calls of Google in the source, sorted by class and method. */
export function googleCalls(typings: Typings): GoogleCall[] {
  const program = programWith(typings);
  const checker = program.getTypeChecker();
  const files = scriptsIn('src').filter(({ path }) => GOOGLES.test(path));
  const found = files.flatMap(({ path }) => {
    const source = program.getSourceFile(root + path);
    return source ? nodesOf(source).flatMap((node) => callAt(node, checker, typings)) : [];
  });
  const once = new Map(found.map((call) => [call.name, call]));
  return [...once.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function programWith(typings: Typings): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram([`${root}src/main.ts`, `${root}src/google/build-options.d.ts`], {
    ...options,
    types: [typings],
  });
}

function callAt(node: ts.Node, checker: ts.TypeChecker, typings: Typings): GoogleCall[] {
  if (!ts.isCallExpression(node)) return [];
  const method = checker.getResolvedSignature(node)?.declaration;
  if (!method?.getSourceFile().fileName.includes(`/${typings}/`)) return [];
  if (!ts.isMethodSignature(method) || !ts.isInterfaceDeclaration(method.parent)) return [];
  const [comment] = ts.getJSDocCommentsAndTags(method);
  const scopes = comment?.getText().match(SCOPE) ?? [];
  return [{ name: `${method.parent.name.text}.${method.name.getText()}`, scopes }];
}
