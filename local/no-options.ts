/**
 * For a command that takes no options: if it was given any, prints how it is used and ends, with status 0 for
 * `--help`.
 */
export function endIfOptions(usage: string): void {
  const [first] = process.argv.slice(2);
  if (first === undefined) return;
  console.log(usage);
  process.exit(['--help', '-h'].includes(first) ? 0 : 2);
}
