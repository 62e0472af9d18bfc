import { describe, expect, it } from 'vitest';
import { sampleLetters } from '../../../local/docs/letters/sample-letters';
import { type Colour, colourOf, contrastOf } from '../../browser/grey';

/**
 * CSS properties by tag that work in Word, which renders mail in Outlook for Windows
 * (https://www.hteumeuleu.com/2020/outlook-rendering-engine/, after Microsoft's own list of 2006).
 * All of them are on Gmail's list too (https://developers.google.com/workspace/gmail/design/css).
 */
const CORE = `color background-color font-family font-size font-weight line-height text-decoration white-space`;
const SPACED = `${CORE} margin`;
const FULL = `${SPACED} padding`;
const KEPT: Readonly<Record<string, string>> = {
  html: '',
  body: `${CORE} margin`,
  div: SPACED,
  p: SPACED,
  table: FULL,
  tr: '',
  td: FULL,
  a: CORE,
  b: CORE,
  span: CORE,
  br: '',
};

/** Properties used although Word or Gmail drops them, with the reason why readers lose nothing. */
const LOST: Readonly<Record<string, string>> = {
  'td border-radius': 'square corners in Word',
  'table max-width': 'the whole width of the window in Word',
  'a display':
    'Word knows `none` only (https://www.caniemail.com/features/css-display/): the words are pressed',
  'a padding': 'the cell’s own height remains in Word, which keeps the attribute',
  'div display': '`none` is kept by both',
  'div max-height': 'hidden by display already',
  'div overflow': 'hidden by display already',
  'td word-break':
    'a long word runs on; Gmail breaks it by itself (https://www.caniemail.com/features/css-word-break/)',
  'p word-break': 'as in the cell',
};

const ATTRIBUTES: Readonly<Record<string, string>> = {
  html: 'lang',
  body: 'style',
  div: 'lang style',
  p: 'style',
  table: 'role cellpadding cellspacing border width bgcolor style',
  td: 'height bgcolor style',
  a: 'href style',
  span: 'style',
};

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(html: string): Tag[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>/g)].map(([, name, rest]) => ({
    name: name ?? '',
    attributes: Object.fromEntries(
      [...(rest ?? '').matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  }));
}

function stylesOf({ attributes }: Tag): [string, string][] {
  return (attributes.style ?? '')
    .split(';')
    .filter((one) => one !== '')
    .map((one) => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)]);
}

const letters = (['vi', 'en'] as const).flatMap((language) =>
  sampleLetters(language).map((letter) => ({ language, ...letter })),
);

describe.each(letters)('the letter $name in $language', ({ language, message, document }) => {
  const { html } = message;
  const tags = tagsOf(html);

  it('contains tables, inline styles and nothing that mail clients drop', () => {
    const drops = tags.flatMap((tag) =>
      stylesOf(tag)
        .map(([property]) => `${tag.name} ${property}`)
        .filter((said) => {
          const [name = '', property = ''] = said.split(' ');
          return !(said in LOST) && !KEPT[name]?.split(' ').includes(property);
        }),
    );
    expect(drops).toEqual([]);
    const odd = tags.flatMap(({ name, attributes }) =>
      Object.keys(attributes)
        .filter((key) => !(ATTRIBUTES[name] ?? '').split(' ').includes(key))
        .map((key) => `${name} ${key}`),
    );
    expect(odd).toEqual([]);
    expect(
      html.match(/<(?!\/?[a-z]|!DOCTYPE html>)|<(style|img|script|link|meta|form)/g),
    ).toBeNull();
  });

  it('loads nothing, and links only to pages and telephone numbers', () => {
    const addresses = tags.flatMap(({ attributes: { href } }) =>
      href === undefined ? [] : [href],
    );
    expect(addresses.filter((one) => !/^(https:|tel:[+\d]+$)/.test(one))).toEqual([]);
    expect(html).not.toMatch(/url\(|src=|background=/);
  });

  it('declares its language on an element that Gmail keeps', () => {
    expect(tags.find(({ name }) => name === 'html')?.attributes.lang).toBe(language);
    expect(html).toContain(`<div lang="${language}"><table`);
  });

  it('shows more than the greeting in the preview text', () => {
    const { preheader } = document;
    expect(preheader).not.toBe('');
    expect(message.text.startsWith(preheader)).toBe(false);
  });

  it('has everything from its HTML in its text, except the hint for copying an address', () => {
    const shown = html
      .replace(/<div style="display:none[^<]*<\/div>/, '')
      .replace(/<(?:br|\/p|\/td)>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(
        /&(amp|quot|#39|lt|gt);/g,
        (_, sign: string) => ({ amp: '&', quot: '"', '#39': "'", lt: '<', gt: '>' })[sign] ?? '',
      );
    const lines = shown.split('\n').map((line) => line.replace(document.copyHint, '').trim());
    const unsaid = lines.filter((line) => line !== '' && !message.text.includes(line));
    expect(unsaid).toEqual([]);
  });

  it('is legible as is and inverted: every colour has its own background', () => {
    const cell = ['#1a1a1a', '#ffffff'] as const;
    const pairs = tags.map((tag) => {
      const styles = Object.fromEntries(stylesOf(tag));
      return styles['background-color']
        ? ([styles.color ?? '#ffffff', styles['background-color']] as const)
        : styles.color
          ? ([styles.color, styles.color === '#ffffff' ? '#0b5394' : '#ffffff'] as const)
          : cell;
    });
    const weak = pairs
      .filter(([colour, ground]) => colour !== ground)
      .map(([colour, ground]) => [colourOf(colour), colourOf(ground)] as const)
      .flatMap(([colour, ground]) => [
        contrastOf(colour, ground),
        contrastOf(inverted(colour), inverted(ground)),
      ])
      .filter((ratio) => ratio < 4.5);
    expect(weak).toEqual([]);
  });
});

const inverted = ([red, green, blue]: Colour): Colour => [255 - red, 255 - green, 255 - blue];
