import { layAcross } from './lay-across';
import { layDown } from './lay-down';
import type { Scene, Task } from './scene';

/** From this width on, columns stand side by side. */
const WIDE = 600;

/** Columns where there is room for them, else a column. */
export function layOut(task: Task): Scene {
  return (task.width >= WIDE ? layAcross(task) : null) ?? layDown(task);
}
