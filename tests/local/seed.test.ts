import { describe, expect, it } from 'vitest';
import { googleWith } from './run-source';

const source = `
  function install() {
    PropertiesService.getScriptProperties().setProperty('key', Utilities.getUuid());
    ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create();
  }
  function tick() {
    PropertiesService.getScriptProperties().setProperty(Utilities.getUuid(), String(Math.random()));
    MailApp.sendEmail('a@example.org', String(Date.now()), String(Math.random()));
  }
  function draw() { return [Utilities.getUuid(), Math.random()]; }
`;

function played(options: { seed?: number; scriptId?: string } = {}) {
  const google = googleWith(source, options);
  google.run({ fn: 'install' });
  google.advance(3_600_000);
  return google;
}

function history({ journal, letters, properties, triggers }: ReturnType<typeof played>) {
  return { journal, letters, properties, triggers };
}

const key = ({ properties }: ReturnType<typeof played>) => properties.script?.key;

describe('one seed and the same acts', () => {
  it('give the same journal, letters, properties and triggers', () => {
    expect(history(played({ seed: 7 }))).toEqual(history(played({ seed: 7 })));
  });

  it('are the default', () => {
    expect(history(played())).toEqual(history(played({ seed: 1 })));
  });
});

describe('another seed', () => {
  it('gives another key, another trigger id and other numbers', () => {
    const [one, two] = [played({ seed: 1 }), played({ seed: 2 })];
    expect(key(one)).not.toBe(key(two));
    expect(one.triggers[0]?.id).not.toBe(two.triggers[0]?.id);
    expect(one.letters[0]?.body).not.toBe(two.letters[0]?.body);
  });
});

describe('a copied file', () => {
  it('draws other secrets than the original, since its script is another', () => {
    const google = googleWith(source);
    const copy = google.clone();
    for (const one of [google, copy]) one.run({ fn: 'install' });
    expect(key(copy)).toMatch(/^[0-9a-f-]{36}$/);
    expect(key(copy)).not.toBe(key(google));
  });
});

describe('a saved state', () => {
  it('continues with the same random numbers after each restore', () => {
    const google = played();
    const saved = google.save();
    const next = () => {
      google.restore(saved);
      return [google.run({ fn: 'draw' }).result, google.run({ fn: 'draw' }).result];
    };
    const [first, second] = next();
    expect(next()).toEqual([first, second]);
    expect(first).not.toEqual(second);
  });

  it('replays the same history in another Google with another seed', () => {
    const google = played({ seed: 3 });
    const other = googleWith(source, { seed: 4 });
    other.restore(google.save());
    expect(other.run({ fn: 'draw' }).result).toEqual(google.run({ fn: 'draw' }).result);
  });
});
