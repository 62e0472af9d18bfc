import { wordsIn } from '../../src/words/words-in';

/** Patterns of the sentences in Tình trạng hệ thống and Giới thiệu that say how old the build is. */
const OF_AGE = (['vi', 'en'] as const).flatMap((language) => {
  const { builtOn, askForNews } = wordsIn(language).health;
  return [builtOn, askForNews].map(
    (sentence) => new RegExp(escaped(sentence).replace(/\\\{\w+\\\}/g, '[\\d/]+'), 'g'),
  );
});

/**
 * Returns a function that removes from a text what differs between any two builds. This is the
 * only place that ignores differences:
 *
 * - The age of the build, which follows from the day of its commit.
 * - The add-on's version, which a release changes in package.json.
 * - Seconds, the milliseconds after a minute in script properties, and the marks of writes in hidden columns: they depend on the number of earlier
 *   service calls of a run, and calls and durations are compared separately.
 */
export function normaliser(version: string): (text: string) => string {
  const ownVersion = new RegExp(`(?<![\\d.])${escaped(version)}(?![\\d.])`, 'g');
  return (text) =>
    OF_AGE.reduce((rest, sentence) => rest.replace(sentence, '(age of the build)'), text)
      .replace(ownVersion, '(version)')
      .replace(/(\b\d\d:\d\d):\d\d(?:\.\d+)?\b/g, '$1')
      .replace(/(T\d\d:\d\d) \d{1,5}$/gm, '$1')
      .replace(/(T\d\d:\d\d)\.[0-9a-z]+\.\d{4} /g, '$1 ');
}

/**
 * A cell's value. Times, recognised by their displayed text, are rounded down to the minute; they
 * are fractions of a day.
 */
export function withoutSeconds(value: string | number | boolean, shown: string): typeof value {
  const isTime = typeof value === 'number' && /\d:\d\d/.test(shown);
  // A minute as a fraction of a day may be slightly too small
  return isTime ? Math.floor(value * 1440 + 1e-4) / 1440 : value;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
