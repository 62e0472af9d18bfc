import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import recorded from './loading.json';

/**
 * What Google loads: bytes of Code.js and of all pages and word files, and the time to load Code.js in percent of that
 * of the reference script.
 */
export type Loading = typeof recorded;

/** Share by which a value may be above the recorded one. A larger one is written into loading.json by hand, with the reason. */
const ALLOWED_RISE = 0.1;

export function bytesIn(folder: string): Pick<Loading, 'codeBytes' | 'pageBytes'> {
  const size = (name: string) => statSync(join(folder, name)).size;
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    codeBytes: size('Code.js'),
    pageBytes: pages.reduce((sum, name) => sum + size(name), 0),
  };
}

/** Sentences about values that are further above the recorded ones than `ALLOWED_RISE`. */
export function loadingRegressions(loading: Partial<Loading>): string[] {
  return (Object.keys(loading) as (keyof Loading)[]).flatMap((name) => {
    const value = loading[name] ?? 0;
    return value > recorded[name] * (1 + ALLOWED_RISE)
      ? [`what Google loads: ${name} ${value}, ${recorded[name]} are recorded`]
      : [];
  });
}

/** Records values that are lower than the recorded ones. */
export function recordLoading(loading: Loading): void {
  const names = Object.keys(recorded) as (keyof Loading)[];
  const lower = names.map((name) => [name, Math.min(loading[name], recorded[name])]);
  const text = `${JSON.stringify(Object.fromEntries(lower), null, 2)}\n`;
  writeFileSync(new URL('loading.json', import.meta.url), text);
}
