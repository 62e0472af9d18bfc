/**
 * Preloaded into clasp. Redirects requests to *.googleapis.com to 127.0.0.1 at the port
 * GOOGLE_PORT, and adds the original host and the id of the calling process. Refuses any other
 * host, so that nothing leaves the machine.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

https.request = (address, { method, headers, signal }, answer) => {
  const { hostname, pathname, search } = new URL(address);
  if (!hostname.endsWith('.googleapis.com')) throw new Error(`${hostname} is not Google`);
  const meant = { ...headers, 'x-meant-for': hostname, 'x-asked-by': String(process.pid) };
  const place = { host: '127.0.0.1', port: process.env.GOOGLE_PORT, path: pathname + search };
  return http.request({ ...place, method, headers: meant, signal }, answer);
};
syncBuiltinESMExports();
