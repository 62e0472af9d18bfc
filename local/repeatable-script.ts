import ts from 'typescript';

const lexical = /^(?:const|let|class)\b/m;

/**
 * Rewrites top-level const, let and class to var, so that a script can be evaluated in one context
 * again and again; a script without them is given back as it is.
 */
export function repeatableScript(code: string): string {
  if (!lexical.test(code)) return code;
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
