'use client';

import { useEffect } from 'react';

/** How far down the window a heading may be and still count as the current one, as a fraction of the height. */
const READING_LINE = 0.3;

/** The last heading above the reading line; null above the first. */
function headingRead(headings: readonly HTMLElement[]): HTMLElement | null {
  const line = window.innerHeight * READING_LINE;
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= line) ?? null;
}

/**
 * Marks the current heading in the contents. The contents are rendered by the server;
 * without scripts they stay as they are.
 */
export function ContentsFollower() {
  useEffect(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents-side .contents-headings a')];
    const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
    if (headings.length === 0) return;
    let frame = 0;
    const follow = () => {
      frame = 0;
      const read = headingRead(headings);
      for (const link of links) {
        if (read && link.hash === `#${read.id}`) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const soon = () => {
      frame ||= requestAnimationFrame(follow);
    };
    follow();
    window.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
    };
  }, []);
  return null;
}
