import { describe, expect, it } from 'vitest';
import { googleWith, owner } from './run-source';

const source = `
  function draw() {
    const image = Utilities.newBlob(Utilities.base64Decode('iVBORw0='), 'image/png');
    SpreadsheetApp.getActiveSheet().insertImage(image, 2, 5)
      .assignScript('greet').setAltTextDescription('Chào');
  }
  function drawOnly() {
    const image = Utilities.newBlob('x', 'image/png');
    SpreadsheetApp.getActiveSheet().insertImage(image, 1, 1);
  }
  function resize() {
    const image = Utilities.newBlob('x', 'image/png');
    SpreadsheetApp.getActiveSheet().insertImage(image, 1, 1).setWidth(10);
  }
  function greet() { return Session.getActiveUser().getEmail(); }
`;

function fileWith(fn: 'draw' | 'drawOnly') {
  const google = googleWith(source);
  google.run({ fn, user: owner });
  const [tab] = google.snapshot().tabs;
  return { google, tab: tab?.name ?? '', images: tab?.images };
}

describe('an image over cells', () => {
  it('runs the function that it was given when a person clicks it', () => {
    const { google, tab } = fileWith('draw');
    expect(google.click(owner, tab).result).toBe(owner);
  });

  it('is anchored to its cell, moves with it, and is copied with the file', () => {
    const { google, tab, images } = fileWith('draw');
    const record = { column: 2, type: 'image/png', data: 'iVBORw0=', description: 'Chào' };
    expect(images).toMatchObject([{ ...record, row: 5 }]);
    google.file.insertRow(tab, 3);
    const copy = google.clone();
    expect(copy.snapshot().tabs[0]?.images).toMatchObject([{ ...record, row: 6 }]);
    expect(copy.click(owner, tab).result).toBe(owner);
  });

  it('throws on a click if no function is assigned', () => {
    const { google, tab } = fileWith('drawOnly');
    expect(() => google.click(owner, tab)).toThrow('no image that runs a function');
  });

  it('names the method that is not imitated', () => {
    expect(googleWith(source).run({ fn: 'resize' }).error?.message).toContain('setWidth');
  });
});
