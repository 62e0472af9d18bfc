import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript-api';
import { describe, expect, it } from 'vitest';
import { nodesOf, PAGE, parsed, type SourceFile, scriptsIn } from './source-file';

const scripts = scriptsIn('src').filter(({ path }) => path !== 'src/main.ts');
const pages = scripts.filter(({ path }) => PAGE.test(path));
const pure = scripts.filter(({ path }) => !PAGE.test(path) && !path.startsWith('src/google/'));

const CLOCK_AND_CHANCE = ['Date.now', 'Math.random', 'performance.now'];

/** Places in a file that use the current time or random numbers. */
function whims(file: SourceFile): string[] {
  return nodesOf(parsed(file)).flatMap((node) => {
    const dateless =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'Date' &&
      (node.arguments ?? []).length === 0;
    const asks = ts.isPropertyAccessExpression(node) && CLOCK_AND_CHANCE.includes(node.getText());
    return dateless || asks ? [`${file.path}: ${node.getText()}`] : [];
  });
}

const typings = new URL('../../node_modules/@types/google-apps-script/', import.meta.url);

const googleNames = new Set([
  'GoogleAppsScript',
  'console',
  'google',
  ...readdirSync(typings)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, typings), 'utf8').matchAll(/^declare (?:var|const) (\w+)/gm),
    ])
    .map(([, name = '']) => name),
]);

function googleNamesIn(file: SourceFile): string[] {
  const used = nodesOf(parsed(file)).flatMap((node) => {
    if (!ts.isIdentifier(node) || !googleNames.has(node.text)) return [];
    const { parent } = node;
    const isProperty =
      (ts.isPropertyAccessExpression(parent) ||
        ts.isPropertyAssignment(parent) ||
        ts.isPropertySignature(parent)) &&
      parent.name === node;
    return isProperty ? [] : [node.text];
  });
  return [...new Set(used)];
}

const CHANGING = /^(set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill)$/;

/** Module-level variables that a call can change. */
function keptBetweenCalls(file: SourceFile): string[] {
  const source = parsed(file);
  const changed = changedNames(source);
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const isFixed = Boolean(declarationList.flags & ts.NodeFlags.Const);
    const names = declarationList.declarations.map(({ name }) => name.getText());
    const kept = names.filter((name) => !isFixed || changed.includes(name));
    return kept.map((name) => `${file.path}: ${name}`);
  });
}

/** Names whose values a file changes, by a method or by assigning to a member. */
function changedNames(source: ts.SourceFile): string[] {
  return nodesOf(source).flatMap((node) => {
    const isCall = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
    if (isCall && CHANGING.test(node.expression.name.text))
      return [node.expression.expression.getText()];
    const isSetting =
      ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    const { left } = isSetting ? node : { left: null };
    const isInto =
      left && (ts.isElementAccessExpression(left) || ts.isPropertyAccessExpression(left));
    return isInto ? [left.expression.getText()] : [];
  });
}

const namesUsed = (files: readonly SourceFile[]) =>
  files.flatMap((file) => googleNamesIn(file).map((name) => `${file.path}: ${name}`));

describe('code outside pages and src/google', () => {
  it('uses neither the current time nor random numbers', () => {
    expect(pure.flatMap(whims)).toEqual([]);
  });

  it('uses nothing of Google', () => {
    expect(namesUsed(pure)).toEqual([]);
  });
});

it('code outside pages stores between calls only what depends on a text or a number alone, so that runs may share it', () => {
  const served = scripts.filter(({ path }) => !PAGE.test(path));
  expect(served.flatMap(keptBetweenCalls).sort()).toEqual([
    'src/calendar/day.ts: daysByEpoch',
    'src/calendar/day.ts: epochDays',
    'src/texts/folded-text.ts: phrases',
    'src/texts/format.ts: split',
    'src/workbook/cells/headers-in.ts: accepted',
    'src/workbook/cells/headers-in.ts: foundIn',
    'src/workbook/cells/kinds/day.ts: days',
    'src/workbook/cells/kinds/letter-items.ts: heads',
    'src/workbook/cells/read-choice.ts: choiceKeys',
  ]);
});

it('Google’s names are the services of Apps Script', () => {
  const known = ['SpreadsheetApp', 'MailApp', 'LockService', 'PropertiesService', 'Utilities'];
  expect(known.filter((name) => !googleNames.has(name))).toEqual([]);
});

it('main uses only Google’s types', () => {
  const [main] = scriptsIn('src').filter(({ path }) => path === 'src/main.ts');
  expect(main && googleNamesIn(main)).toEqual(['GoogleAppsScript']);
});

it('pages use only Google’s client library', () => {
  const strangers = pages.filter((file) => googleNamesIn(file).some((name) => name !== 'google'));
  expect(strangers.map(({ path }) => path)).toEqual([]);
});
