const PARTS = 1_000;

/**
 * Script of about 350 KB for comparison, the same on every machine. Like the bundle it is one
 * function with many inner functions, which V8 only pre-parses, and with objects, which it creates.
 */
export function referenceScript(): string {
  const parts = Array.from(
    { length: PARTS },
    (_, at) => `
  function part${at}(rows, limit) {
    const found = rows.filter((row) => row.size > ${at} && row.name !== 'part ${at}');
    if (found.length > limit) throw new Error('part ${at} has ' + found.length);
    return found.map((row) => ({ ...row, total: row.size * ${at} }));
  }
  const words${at} = { title: 'Part ${at}', lines: ['first', 'second'], of: part${at} };`,
  );
  return `const reference = (() => {${parts.join('')}\n  return words0;\n})();\n`;
}
