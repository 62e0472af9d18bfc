/** Plans one day for as many units as its argument says, and prints how many milliseconds that took. */
import { planLetters } from '../src/letters/rules/plan-letters';
import { planInput } from './plan-input';

const input = planInput(Number(process.argv[2]));
const start = performance.now();
planLetters(input);
console.log(performance.now() - start);
