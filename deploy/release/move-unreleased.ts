const UNRELEASED = '## [Unreleased]';

/**
 * Puts what stands under Unreleased under a version and its day (https://keepachangelog.com). Throws when there is no
 * such heading or nothing under it.
 */
export function moveUnreleased(changelog: string, version: string, day: string): string {
  const [before, after, ...more] = changelog.split(`${UNRELEASED}\n`);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`CHANGELOG.md needs one heading "${UNRELEASED}"`);
  }
  const next = after.search(/^## /m);
  const entries = (next < 0 ? after : after.slice(0, next)).trim();
  if (!/^- /m.test(entries)) {
    throw new Error('CHANGELOG.md has nothing under Unreleased: say there what users get');
  }
  const rest = next < 0 ? '' : `\n${after.slice(next)}`;
  return `${before}${UNRELEASED}\n\n## [${version}] - ${day}\n\n${entries}\n${rest}`;
}
