import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStep, emptyModel, type Model, type Step, stepped } from './grid-model';
import { openSheet } from './open-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function smallSheet() {
  const opened = openSheet();
  const { sheet } = opened;
  sheet.deleteRows(7, 994);
  sheet.deleteColumns(7, 20);
  return opened;
}

function carryOut(sheet: Sheet, step: Step): void {
  if (step.do === 'set') {
    const { row, column, values } = step;
    sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values);
  } else if (step.do === 'clear') {
    sheet.getRange(step.row, step.column, step.rows, step.columns).clearContent();
  } else if (step.do === 'sort') {
    const { column, ascending } = step;
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).sort({ column, ascending });
  } else if (step.do === 'insertRows') sheet.insertRowsBefore(step.at, step.count);
  else if (step.do === 'insertColumns') sheet.insertColumnsBefore(step.at, step.count);
  else if (step.do === 'deleteRows') sheet.deleteRows(step.at, step.count);
  else sheet.deleteColumns(step.at, step.count);
}

function isRefused(sheet: Sheet, step: Step): boolean {
  try {
    carryOut(sheet, step);
    return false;
  } catch (error) {
    if (error instanceof Error && error.name === 'Exception') return true;
    throw error;
  }
}

function whole(sheet: Sheet): Model {
  const values = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getValues();
  return values.map((line) => line.map((value) => (value === '' ? 0 : value)));
}

function play(model: Model, sheet: Sheet, steps: Step[]): Model {
  let now = model;
  for (const step of steps) {
    const next = stepped(now, step);
    expect(isRefused(sheet, step)).toBe(next === null);
    now = next ?? now;
    expect(whole(sheet)).toEqual(now);
  }
  return now;
}

const story = fc.array(anyStep, { maxLength: 12 });
const unsorted = story.map((steps) => steps.filter((step) => step.do !== 'sort'));

describe('the grid', () => {
  it('agrees with a simple model after every step', () => {
    fc.assert(fc.property(story, (steps) => void play(emptyModel(), smallSheet().sheet, steps)));
  });

  it('shows a run’s changes only to itself until it ends, and never if it is killed', () => {
    fc.assert(
      fc.property(story, story, fc.boolean(), (before, pending, isKilled) => {
        const { sheet, service, asRun } = smallSheet();
        const start = play(emptyModel(), sheet, before);
        const end = asRun(1, () => play(start, sheet, pending));
        expect(whole(sheet)).toEqual(start);
        if (isKilled) service.discard(1);
        else service.end(1);
        expect(whole(sheet)).toEqual(isKilled ? start : end);
      }),
    );
  });

  it('applies the pending steps of a run on top of what others did meanwhile', () => {
    fc.assert(
      fc.property(unsorted, story, (pending, meanwhile) => {
        const { sheet, service, asRun } = smallSheet();
        const done = pending.filter((step) => !asRun(1, () => isRefused(sheet, step)));
        let model = play(emptyModel(), sheet, meanwhile);
        const impossible = done.filter((step) => {
          const next = stepped(model, step);
          model = next ?? model;
          return next === null;
        });
        if (impossible.length > 0) expect(() => service.end(1)).toThrow();
        else service.end(1);
        expect(whole(sheet)).toEqual(model);
      }),
    );
  });

  it('is restored from a snapshot that went through JSON', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const { sheet, service } = smallSheet();
        play(emptyModel(), sheet, steps);
        const taken = service.snapshot();
        const other = openSheet().service;
        other.restore(JSON.parse(JSON.stringify(taken)));
        expect(other.snapshot()).toEqual(taken);
      }),
    );
  });
});
