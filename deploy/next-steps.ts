import { format } from '../src/texts/format';
import type { BuiltFiles } from './built-files';
import type { DeployContext } from './deploy-context';
import type { DeployWords } from './deploy-words';
import type { SavedProject } from './saved-project';

/** Address of the page of a deployment. */
export const pageAddress = (deploymentId: string) =>
  `https://script.google.com/macros/s/${deploymentId}/exec`;

/** Describes each permission of a manifest. Throws if a permission has no text. */
export function permissionsIn(manifest: string, words: DeployWords): string[] {
  const { oauthScopes } = JSON.parse(manifest) as { oauthScopes: readonly string[] };
  return oauthScopes.map((scope) => {
    const name = scope.replace('https://www.googleapis.com/auth/', '');
    const meaning = (words.scopes as Readonly<Record<string, string>>)[name];
    if (meaning === undefined) throw new Error(`deploy-words.ts has no words for scope ${name}`);
    return meaning;
  });
}

/**
 * Prints what a person has to do after a deployment: open, authorise, paste the address, test,
 * announce.
 */
export function printNextSteps(
  context: DeployContext,
  project: SavedProject,
  built: BuiltFiles,
): void {
  const { words, print } = context;
  const { scriptId = '', parentId, deploymentId = '' } = project;
  print('');
  print(words.done);
  print(
    parentId
      ? format(words.openSheet, {
          address: `https://docs.google.com/spreadsheets/d/${parentId}/edit`,
        })
      : format(words.openScript, { address: `https://script.google.com/d/${scriptId}/edit` }),
  );
  print(words.authorise);
  const manifest = built.get('appsscript.json')?.toString() ?? '{"oauthScopes":[]}';
  for (const meaning of permissionsIn(manifest, words)) print(format(words.scope, { meaning }));
  print(format(words.pasteAddress, { address: pageAddress(deploymentId) }));
  print(words.tryPage);
  print(words.announce);
}

/**
 * Prints what the publisher of a template has to do: prepare it, share it, and pass on the address
 * that makes copies.
 */
export function printTemplateSteps(
  { words, print }: DeployContext,
  { scriptId = '', parentId }: SavedProject,
): void {
  const { template } = words;
  const sheet = `https://docs.google.com/spreadsheets/d/${parentId ?? '…'}`;
  const place = parentId ? `${sheet}/edit` : `https://script.google.com/d/${scriptId}/edit`;
  print('');
  print(template.done);
  print(format(template.open, { address: place }));
  print(template.share);
  print(format(template.hand, { address: `${sheet}/copy` }));
  print(template.later);
}
