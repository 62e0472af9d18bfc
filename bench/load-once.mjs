/** Compiles and evaluates the script whose path is the argument, and prints the CPU milliseconds. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const code = readFileSync(process.argv[2], 'utf8');
const context = vm.createContext({});
const before = process.cpuUsage();
new vm.Script(code).runInContext(context);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
