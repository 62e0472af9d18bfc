/** Functions that Google may call: menu, page, calls from the page, and triggers. */
import { kitWords } from '../page/kit-words';
import type { Look } from '../read/live-file';
import type { PageCalls } from '../read/page-view';
import { PLACES } from '../read/probe';
import { builtIn, checkKey } from './built-in';
import { dialogAnswers, dialogScript } from './dialog-answers';
import { endClock, isDue, startClock } from './due';
import { awaitEdit, noteEdit } from './edit-run';
import { forgetOutcomes, keepOutcome } from './kept-outcomes';
import { runToLimit, startLimit } from './limit-run';
import { measurable } from './measurable';
import { noteTick, startNight } from './night-run';
import { noteLook, pageState, pageView } from './page-state';
import { runProbes } from './run-probes';

/** Places whose probes the first button runs. */
const NOW = ['page', 'call', 'clock'] as const;

export function onOpen(): void {
  const words = kitWords(builtIn().language);
  SpreadsheetApp.getUi().createMenu(words.menu).addItem(words.openKit, 'openKit').addToUi();
}

/** Menu entry: makes Google ask for consent, runs the probes of the menu, and shows a link to the page. */
export function openKit(): void {
  const words = kitWords(builtIn().language);
  runProbes('menu');
  awaitEdit();
  const address = ScriptApp.getService().getUrl() ?? '';
  const template = HtmlService.createTemplate(words.doorHtml);
  template.address = address.endsWith('/exec') ? `${address}?khoa=${builtIn().key}` : '';
  const door = template
    .evaluate()
    .append(dialogScript('ask', builtIn().key))
    .setWidth(420)
    .setHeight(290);
  SpreadsheetApp.getUi().showModalDialog(door, words.menu);
}

/** Serves the page. Shows a refusal if the link lacks the key. */
export function doGet({ parameter }: GoogleAppsScript.Events.DoGet) {
  const { page, key, language } = builtIn();
  const template = HtmlService.createTemplate(page);
  const kind = parameter.may === undefined ? 'desk' : 'phone';
  const isKnown = parameter.khoa === key;
  if (isKnown) runProbes(kind === 'desk' ? 'page' : 'phone-page');
  const pressedAt = Number(parameter.tu ?? 0);
  const view = isKnown ? pageView(kind, pressedAt) : { kind: 'refused', language };
  template.view = JSON.stringify(view);
  return template
    .evaluate()
    .setTitle(kitWords(language).title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** Does nothing: the page measures how long the call takes. */
export function doNothing(): void {}

export function look(key: string) {
  checkKey(key);
  return pageState();
}

/** Runs probes of a place for about a minute. The page calls again until all are done. */
export function runPart(key: string, place: string): ReturnType<PageCalls['runPart']> {
  checkKey(key);
  const known = PLACES.find((one) => one === place);
  const done = known === undefined || runProbes(known);
  return { done, state: pageState() };
}

/** Orders runs of the clock trigger, or with `again` deletes results so that their probes run again. */
export function press(key: string, what: Parameters<PageCalls['press']>[1]) {
  checkKey(key);
  if (what === 'again') for (const place of NOW) forgetOutcomes(place);
  else if (what === 'limit') startLimit();
  else if (what === 'night') startNight();
  else {
    forgetOutcomes('clock');
    startClock('clockRun', 'once');
  }
  return pageState();
}

/** Saves durations that the page measured. */
export function keepMeasured(key: string, name: string, ms: number[] | number) {
  checkKey(key);
  const place = measurable(name);
  if (place) keepOutcome(place, name, { gave: ms, ms: 0 });
  return pageState();
}

export function keepLook(key: string, name: string, seen: Look) {
  checkKey(key);
  noteLook(name, seen);
  return pageState();
}

/** Run when a person edits a cell, once after each opening of the kit. */
export function cellEdited(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  noteEdit(event);
}

export function keepBrowser(key: string, answers: unknown): void {
  checkKey(key);
  keepOutcome('menu', 'dialog-browser', { gave: dialogAnswers(answers), ms: 0 });
}

/** Run once by the clock trigger. */
export function clockRun(): void {
  if (!isDue('clockRun')) return;
  runProbes('clock');
  endClock('clockRun');
}

/** Run by the clock trigger until Google ends the run. */
export function limitRun(): void {
  runToLimit();
}

/** Run by the clock trigger every ten minutes of a night. */
export function nightRun(): void {
  noteTick();
}
