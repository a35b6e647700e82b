import { heavyWork } from '@/heavy-work/heavy-work';

/** Gives this process heavy work until no more is taken. @returns what ends with it. */
export function fillTheQueue(): Promise<unknown>[] {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="21"/>';
  const work: Promise<unknown>[] = [];
  for (;;) {
    try {
      heavyWork().refuseIfFull();
    } catch {
      return work;
    }
    work.push(heavyWork().run('cover', { svg, width: 1200 }));
  }
}
