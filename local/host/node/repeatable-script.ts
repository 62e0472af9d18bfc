import { createRequire } from 'node:module';
import type TypeScript from 'typescript-api';

/**
 * Rewrites top-level `const`, `let` and `class` to `var`, so that a script can be evaluated
 * repeatedly in one context. Searches for these words at the left margin, or with `indented`
 * anywhere, and returns the code unparsed if there is none.
 */
export function repeatableScript(code: string, { indented = false } = {}): string {
  const lexical = indented ? /\b(?:const|let|class)\b/ : /^(?:const|let|class)\b/m;
  if (!lexical.test(code)) return code;
  const ts = createRequire(import.meta.url)('typescript-api') as typeof TypeScript;
  const file = ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true);
  let text = '';
  let from = 0;
  const replace = (start: number, end: number, by: string) => {
    text += code.slice(from, start) + by;
    from = end;
  };
  for (const node of file.statements) {
    const start = node.getStart();
    if (ts.isVariableStatement(node) && node.declarationList.flags & ts.NodeFlags.BlockScoped) {
      replace(start, start + (code.startsWith('const', start) ? 5 : 3), 'var');
    } else if (ts.isClassDeclaration(node) && node.name) {
      replace(start, start, `var ${node.name.text} = `);
      replace(node.end, node.end, ';');
    }
  }
  return text + code.slice(from);
}
