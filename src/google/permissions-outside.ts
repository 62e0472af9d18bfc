import type { Permission } from '../workbook/ports';

/**
 * Permissions whose scope has not been granted; all of them if Google reports no scopes. If all scopes are granted,
 * nothing is missing even if the status says that authorization is required.
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
