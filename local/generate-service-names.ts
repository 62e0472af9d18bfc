import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript-api';

const typesFolder = new URL('../node_modules/@types/google-apps-script/', import.meta.url);
const target = new URL('./services/objects/service-names.ts', import.meta.url);

/** Namespaces whose classes are imitated, with the global that prefixes them in error messages. */
const imitated: Record<string, string> = {
  Spreadsheet: 'SpreadsheetApp',
  Base: '',
  HTML: 'HtmlService',
  Script: 'ScriptApp',
  Mail: 'MailApp',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Lock: 'LockService',
  Utilities: 'Utilities',
};

interface ClassNames {
  service: string;
  methods: Set<string>;
  properties: Set<string>;
}

const classes = new Map<string, ClassNames>();
const globals = new Set<string>();

function memberNames(members: ts.NodeArray<ts.TypeElement>, into: ClassNames): void {
  for (const member of members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const list = ts.isMethodSignature(member) ? into.methods : into.properties;
    list.add(member.name.text);
  }
}

function inheritedNames(node: ts.InterfaceDeclaration, into: ClassNames): void {
  for (const clause of node.heritageClauses ?? []) {
    for (const type of clause.types) {
      const parent = classes.get(type.expression.getText().split('.').at(-1) ?? '');
      for (const name of parent?.methods ?? []) into.methods.add(name);
      for (const name of parent?.properties ?? []) into.properties.add(name);
    }
  }
}

function visitNamespace(body: ts.ModuleBlock, service: string): void {
  for (const node of body.statements) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text.startsWith('Date')) continue;
    const names = classes.get(node.name.text) ?? {
      service,
      methods: new Set<string>(),
      properties: new Set<string>(),
    };
    memberNames(node.members, names);
    inheritedNames(node, names);
    classes.set(node.name.text, names);
  }
}

function visitModule(node: ts.ModuleDeclaration): void {
  if (!node.body || !ts.isModuleBlock(node.body)) return;
  const service = imitated[node.name.text];
  if (service !== undefined) visitNamespace(node.body, service);
  node.body.forEachChild((child) => {
    if (ts.isModuleDeclaration(child)) visitModule(child);
  });
}

function visitFile(name: string): void {
  const text = readFileSync(new URL(name, typesFolder), 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  for (const node of file.statements) {
    if (ts.isModuleDeclaration(node)) visitModule(node);
    if (!ts.isVariableStatement(node)) continue;
    for (const { name: variable } of node.declarationList.declarations) {
      if (ts.isIdentifier(variable)) globals.add(variable.text);
    }
  }
}

function tableLine([name, { service, methods, properties }]: [string, ClassNames]): string {
  const prefix = service === name ? '' : service;
  return `  ${name}: '${prefix}|${[...methods].join(' ')}|${[...properties].join(' ')}',`;
}

const files = readdirSync(typesFolder)
  .filter((name) => name.endsWith('.d.ts'))
  .sort();
for (const name of [...files, ...files]) visitFile(name);

const ownGlobals = new Set(['console', 'Date2', 'Charset', 'DigestAlgorithm', 'MacAlgorithm']);
const services = [...globals].filter((name) => !ownGlobals.has(name)).sort();

writeFileSync(
  target,
  `/** Every class of the imitated services, from @types/google-apps-script: 'global that messages name|methods|properties'. */
export const serviceNames: Record<string, string> = {
${[...classes].map(tableLine).join('\n')}
};

/** The globals that Apps Script defines, from @types/google-apps-script. */
export const serviceGlobals = '${services.join(' ')}'.split(' ');
`,
);
