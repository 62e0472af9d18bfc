export function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}
