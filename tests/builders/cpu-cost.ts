/** Calls `run`. `cost` is the CPU time in microseconds, which does not depend on how busy the machine is. */
export function cpuCost<Result>(run: () => Result): { result: Result; cost: number } {
  const from = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(from);
  return { result, cost: user + system };
}
