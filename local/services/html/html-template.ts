import { nameClass } from '../objects/service-object';
import type { World } from '../world/world';
import { escapePrint } from './escape-print';
import { createHtmlOutput } from './html-output';

type Template = GoogleAppsScript.HTML.HtmlTemplate;

interface Printer {
  text(html: string): void;
  print(value: unknown): void;
  raw(value: unknown): void;
}

const scriptlet = /<\?(!?=)?([\s\S]*?)\?>/g;

function templateCode(source: string): string {
  const code: string[] = [];
  let from = 0;
  const text = (until: number) => {
    if (until > from) code.push(`page.text(${JSON.stringify(source.slice(from, until))});`);
  };
  for (const match of source.matchAll(scriptlet)) {
    const [whole, kind, body = ''] = match;
    text(match.index);
    from = match.index + whole.length;
    const expression = body.replace(/;\s*$/, '');
    if (kind === '=') code.push(`page.print((${expression}));`);
    else if (kind === '!=') code.push(`page.raw((${expression}));`);
    else code.push(body);
  }
  text(source.length);
  return code.join('\n');
}

function fill(code: string, values: Record<string, unknown>): string {
  let html = '';
  const page: Printer = {
    text: (part) => {
      html += part;
    },
    print: (value) => {
      html += escapePrint(html, value);
    },
    raw: (value) => {
      html += value === undefined || value === null ? '' : String(value);
    },
  };
  const names = Object.keys(values);
  const body = new Function('page', ...names, code);
  body(page, ...names.map((name) => values[name]));
  return html;
}

/**
 * Properties that are set on the template become variables in its scriptlets. The scriptlets can also call the
 * script's global functions.
 * https://developers.google.com/apps-script/reference/html/html-template
 */
export function createHtmlTemplate(world: World, source: string): Template {
  const values: Record<string, unknown> = {};
  const methods = world.handle<Template>('HtmlTemplate', {
    getRawContent: () => source,
    evaluate() {
      const html = world.asScript(() => fill(templateCode(source), values));
      return createHtmlOutput(world, html);
    },
  });
  const template = new Proxy(methods, {
    get: (target, name) =>
      typeof name === 'string' && Object.hasOwn(values, name)
        ? values[name]
        : Reflect.get(target, name),
    set(_target, name, value) {
      values[String(name)] = value;
      return true;
    },
  });
  return nameClass(template, 'HtmlTemplate');
}
