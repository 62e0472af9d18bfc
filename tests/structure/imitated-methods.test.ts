import { describe, expect, it } from 'vitest';
import { type ImitatedMethod, imitatedMethods } from './imitated-methods';
import { scriptsIn } from './source-file';

const methods = imitatedMethods(scriptsIn('local/services'));
const nameOf = ({ path, className, name }: ImitatedMethod) => `${path}: ${className}.${name}`;

/**
 * Link to Google's reference. The first group is the page, the second the method. An enumeration
 * has a page without method.
 */
const PLACE = /https:\/\/developers\.google\.com\/apps-script\/reference\/\w+\/([\w-]+)#(\w+)\(/;

function isPlaced({ className, name, comment }: ImitatedMethod): boolean {
  const [, page, method] = PLACE.exec(comment) ?? [];
  return method === name && (className === '' || page === pageOf(className));
}

function pageOf(className: string): string {
  return className.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

describe('an imitated method', () => {
  it("with a comment names its place in Google's reference", () => {
    const lost = methods.filter((method) => method.comment !== '' && !isPlaced(method));
    expect(lost.map(nameOf)).toEqual([]);
  });

  it('is found, however its class is put together', () => {
    const found = new Set(methods.map(({ className, name }) => `${className}.${name}`));
    const some = [
      'Range.setValues',
      'Sheet.insertRowAfter',
      'Spreadsheet.toast',
      'SpreadsheetApp.flush',
      'DataValidationBuilder.requireDate',
      'ConditionalFormatRuleBuilder.whenCellEmpty',
      'HtmlOutput.getContent',
      'Utilities.base64Encode',
      'ScriptApp.WeekDay',
      'Logger.log',
      'console.error',
    ];
    expect(some.filter((one) => !found.has(one))).toEqual([]);
  });
});

describe('a class that is put together differently', () => {
  const file = (text: string) => [{ path: 'class.ts', text }];

  it('is seen, with its comments, when its methods are spread from elsewhere', () => {
    const text = `const more = {\n/** Null. */ get: () => 1 }; const it = world.handle('Cache', { ...more });`;
    expect(imitatedMethods(file(text))).toEqual([
      { path: 'class.ts', className: 'Cache', name: 'get', comment: '/** Null. */' },
    ]);
  });

  it('is refused if its methods are computed', () => {
    const text = `const it = world.handle('Cache', { ...Object.fromEntries(names) });`;
    expect(() => imitatedMethods(file(text))).toThrow('no literal that can be read');
  });
});
