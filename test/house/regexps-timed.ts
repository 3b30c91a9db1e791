/** Milliseconds of the processor's time that something takes: a machine that does much else beside takes no more of it. */
export function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
