/**
 * Preloaded into clasp: whatever it asks of *.googleapis.com goes to 127.0.0.1 at the port in GOOGLE_PORT, with the
 * host it was meant for and the id of the asking process. Any other host is refused, so that nothing leaves the machine.
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
