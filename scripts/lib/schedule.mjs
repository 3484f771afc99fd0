/**
 * Runs tasks {id, after?, slots?, run} in the order given, several at a time as far as `capacity` slots allow. A task
 * starts when all of `after` have ended (names of tasks that are not in the list do not count). Resolves with the
 * results in the order given; `run` must not reject.
 */
export function runTasks(tasks, capacity) {
  const open = new Set(tasks.map(({ id }) => id));
  const waiting = [...tasks];
  const results = new Map();
  let free = capacity;
  let running = 0;
  return new Promise((done, fail) => {
    const next = () => {
      if (open.size === 0) return done(tasks.map(({ id }) => results.get(id)));
      for (const task of [...waiting]) {
        if ((task.after ?? []).some((id) => open.has(id))) continue;
        const slots = Math.min(task.slots ?? 1, capacity);
        // the first that is ready but too wide keeps its turn: otherwise narrow ones would starve it
        if (slots > free) break;
        free -= slots;
        running += 1;
        waiting.splice(waiting.indexOf(task), 1);
        task.run().then((result) => {
          results.set(task.id, result);
          open.delete(task.id);
          free += slots;
          running -= 1;
          next();
        }, fail);
      }
      if (running === 0 && waiting.length > 0)
        fail(new Error(`Tasks wait for each other: ${waiting.map(({ id }) => id).join(', ')}`));
    };
    next();
  });
}
