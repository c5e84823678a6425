/** Lets at most `most` pieces of work run at a time; the others wait in order, at most `waiting` of them: `full` makes what is thrown then. */
export function turnstile(most: number, waiting: number, full: () => Error): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (running >= most) {
      if (queue.length >= waiting) throw full();
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      // The place goes to who waits longest, without falling free in between.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
