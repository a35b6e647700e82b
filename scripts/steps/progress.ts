const WIDTH = 30;

/**
 * Shows progress: a moving bar on a terminal, a line for each quarter elsewhere.
 * @returns a function to call after every step: `done` of `total`.
 */
export function progressBar(label: string): (state: { done: number; total: number }) => void {
  let lastQuarter = -1;
  return ({ done, total }) => {
    const share = total === 0 ? 1 : done / total;
    const quarter = Math.floor(share * 4);
    const text = `${label} ${done} of ${total}`;
    if (process.stdout.isTTY) {
      const filled = Math.round(share * WIDTH);
      process.stdout.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${text}${done === total ? '\n' : ''}`);
    } else if (quarter > lastQuarter) console.log(text);
    lastQuarter = quarter;
  };
}
