import { wordsIn } from '../../src/words/words-in';

/** Sentences of Tình trạng hệ thống and Giới thiệu that say how old the build is. */
const OF_AGE = (['vi', 'en'] as const).flatMap((language) => {
  const { builtOn, askForNews } = wordsIn(language).health;
  return [builtOn, askForNews].map(
    (sentence) => new RegExp(escaped(sentence).replace(/\\\{\w+\\\}/g, '[\\d/]+'), 'g'),
  );
});

/**
 * Makes the function that takes out of a text what differs between two builds by their nature. Besides former-names.ts, which
 * sees through renamings, this is the only place that passes over a difference; everything else is compared as it is.
 *
 * - The day of the build: the day of the commit that it was made from.
 * - The add-on's version: package.json has it, and a release changes it.
 * - Seconds, and the milliseconds that script properties keep behind a minute: they depend on how many service calls a run
 *   has made before, and calls and durations are compared by themselves.
 */
export function normaliser(version: string): (text: string) => string {
  const ownVersion = new RegExp(`(?<![\\d.])${escaped(version)}(?![\\d.])`, 'g');
  return (text) =>
    OF_AGE.reduce((rest, sentence) => rest.replace(sentence, '(age of the build)'), text)
      .replace(ownVersion, '(version)')
      .replace(/(\b\d\d:\d\d):\d\d(?:\.\d+)?\b/g, '$1')
      .replace(/(T\d\d:\d\d) \d{1,5}$/gm, '$1');
}

/** A cell's value. Times, recognised by their displayed text, are rounded down to the minute (serial number). */
export function withoutSeconds(value: string | number | boolean, shown: string): typeof value {
  const isTime = typeof value === 'number' && /\d:\d\d/.test(shown);
  // A minute that is written as a fraction of a day may fall short of itself
  return isTime ? Math.floor(value * 1440 + 1e-4) / 1440 : value;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
