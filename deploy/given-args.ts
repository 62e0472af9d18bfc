/**
 * Gives what was typed after the command. npm keeps a `--dry-run` that stands before `--` for itself and says so in the
 * environment (https://docs.npmjs.com/cli/v10/using-npm/config#dry-run): it is meant all the same.
 */
export function givenArgs(argv: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const args = argv.slice(2);
  const isKept = env.npm_config_dry_run === 'true' && !args.includes('--dry-run');
  return isKept ? [...args, '--dry-run'] : args;
}
