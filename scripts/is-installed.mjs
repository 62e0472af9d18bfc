/**
 * True if `installed` (`packages` of node_modules/.package-lock.json, which npm writes) matches
 * `wanted` (`packages` of package-lock.json). Optional packages may be missing, since most are for
 * other systems; with `withoutDev`, development packages may be missing too.
 */
export function isInstalled(wanted, installed, { withoutDev = false } = {}) {
  const paths = Object.keys(wanted).filter((path) => path !== '');
  const isAsWanted = (path) => {
    const { version, integrity, dev, optional, devOptional } = wanted[path];
    const found = installed[path];
    if (!found) return Boolean(optional || devOptional || (dev && withoutDev));
    return found.version === version && found.integrity === integrity;
  };
  return paths.every(isAsWanted) && Object.keys(installed).every((path) => path in wanted);
}
