import type { Permission } from '../workbook/ports';

/**
 * Permissions whose scope is not among those that were given; all of them if Google reports none. A list that has all
 * scopes means that nothing is missing, whatever the status says.
 * @see https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizedScopes()
 */
export function permissionsOutside(
  scopes: readonly (readonly [Permission, scope: string])[],
  given: readonly string[] | null,
): Permission[] {
  const known = given ?? [];
  return scopes
    .filter(([, scope]) => !known.includes(`https://www.googleapis.com/auth/${scope}`))
    .map(([permission]) => permission);
}
