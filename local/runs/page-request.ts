import type { PageRequest } from '../services/html/visit-page';

/**
 * Asks for the page behind a link, as a browser does: what stands after the question mark goes to the server as it is,
 * and each parameter comes to doGet decoded once (https://developers.google.com/apps-script/guides/web#request_parameters).
 */
export function pageRequest(link: string): PageRequest {
  const { search, searchParams } = new URL(link);
  const parameters: Record<string, string[]> = {};
  for (const name of new Set(searchParams.keys())) parameters[name] = searchParams.getAll(name);
  return { parameters, queryString: search.slice(1) };
}
