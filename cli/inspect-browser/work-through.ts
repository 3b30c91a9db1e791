/**
 * Works through rows with a few workers side by side, each opened when first needed; answers come as they are ready. Rows are read no
 * faster than they are worked on. `work` must not throw.
 */
export async function* workThrough<Row, Worker, Answer>(
  rows: AsyncIterable<Row>,
  most: number,
  open: () => Promise<Worker>,
  work: (worker: Worker, row: Row) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const idle: Worker[] = [];
  const running = new Map<number, Promise<{ place: number; worker: Worker; answer: Answer }>>();
  const nextDone = async () => {
    const { place, worker, answer } = await Promise.race(running.values());
    running.delete(place);
    idle.push(worker);
    return answer;
  };
  let place = 0;
  for await (const row of rows) {
    if (running.size >= most) yield await nextDone();
    const worker = idle.pop() ?? (await open());
    const own = place++;
    running.set(
      own,
      work(worker, row).then((answer) => ({ place: own, worker, answer })),
    );
  }
  while (running.size > 0) yield await nextDone();
}
