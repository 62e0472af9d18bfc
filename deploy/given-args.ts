/**
 * Arguments of the command. npm takes a `--dry-run` before `--` as its own option and passes it
 * only in the environment (https://docs.npmjs.com/cli/v10/using-npm/config#dry-run), so it is added
 * from there.
 */
export function givenArgs(argv: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const args = argv.slice(2);
  const isKept = env.npm_config_dry_run === 'true' && !args.includes('--dry-run');
  return isKept ? [...args, '--dry-run'] : args;
}
