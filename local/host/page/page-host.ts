import type { Language } from '../../../src/texts/language';
import { playground as en } from '../../words/en/playground';
import { playground as vi } from '../../words/vi/playground';
import type { Host, Realm, ScriptProject } from '../host';

/** Files that a page carries, because it can load none. */
export interface PageFiles {
  /** Files of the built add-on by name. */
  readonly addOn: Readonly<Record<string, string>>;
  /** Script of the imitated services. */
  readonly services: string;
  /** Files of `local/sample` by name. */
  readonly samples: Readonly<Record<string, string>>;
}

type RealmWindow = Window & { AppsScriptServices?: Pick<Realm, 'openContext'> | undefined };

/**
 * Fulfils the port in a browser's page. The realm is that of a hidden frame. The page has one, which
 * is enough as long as its scripts are evaluated once.
 */
export async function createPageHost({ addOn, services, samples }: PageFiles): Promise<Host> {
  const realm = await hiddenRealm();
  const { oauthScopes = null, timeZone = null } = JSON.parse(addOn['appsscript.json'] ?? '{}');
  const ending = (end: string) => Object.entries(addOn).filter(([name]) => name.endsWith(end));
  const scripts = ending('.js').map(([name, code]) => `${code}\n//# sourceURL=${name}`);
  let isOpen = false;
  const project: ScriptProject = {
    htmlFiles: Object.fromEntries(ending('.html').map(([name, text]) => [name.slice(0, -5), text])),
    scopes: oauthScopes,
    timeZone,
    openRealm() {
      if (isOpen) throw new Error('A page has one realm.');
      isOpen = true;
      runScript(realm, services);
      const { AppsScriptServices } = realm;
      if (!AppsScriptServices) throw new Error('The services have not been evaluated.');
      realm.AppsScriptServices = undefined;
      return {
        openContext: AppsScriptServices.openContext,
        loadScript: () => {
          for (const code of scripts) runScript(realm, code);
        },
      };
    },
  };
  return {
    projectOf: () => project,
    samplePath: (name) => name,
    readFile(path) {
      const text = samples[path];
      if (text === undefined) throw new Error(`The page has no file ${path}.`);
      return new TextEncoder().encode(text);
    },
    pdfPrinter: (language) => () => {
      throw new Error(noPdf(language));
    },
  };
}

function noPdf(language: Language): string {
  return language === 'en' ? en.noPdf : vi.noPdf;
}

/** Evaluates a script as a page does, so that its top-level functions become global. */
function runScript({ document: { head } }: RealmWindow, code: string): void {
  const script = head.ownerDocument.createElement('script');
  script.textContent = code;
  head.append(script);
}

/** Waits for the frame, since some browsers replace the window of a frame while it loads. */
function hiddenRealm(): Promise<RealmWindow> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Apps Script';
  frame.srcdoc = '<!DOCTYPE html>';
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame.contentWindow as RealmWindow), {
      once: true,
    });
    document.body.append(frame);
  });
}
