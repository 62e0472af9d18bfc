import vm from 'node:vm';
import type { Realm } from '../host';
import { bundleServices } from './bundle-services';

let compiled: vm.Script | null = null;

/** Returns a new vm context with the imitated services. `load` evaluates a project's scripts in it. */
export function openRealm(load: (context: vm.Context) => void): Realm {
  // Ordinary globals are used, as on Google. With a contextified object, each use of a global takes
  // several times as long.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  compiled ??= new vm.Script(bundleServices(), { filename: 'apps-script-services.js' });
  compiled.runInContext(context);
  const { openContext } = context.AppsScriptServices as Pick<Realm, 'openContext'>;
  context.AppsScriptServices = undefined;
  return { openContext, loadScript: () => load(context) };
}
