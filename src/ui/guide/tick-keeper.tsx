'use client';

import { useEffect } from 'react';
import type { SectionBoxes } from '@/domain/ticks';
import { boxesMeant, progressOf, readTicks, writeTicks } from './ticks';

interface TickKeeperProps {
  /** Every box of the guide. */
  sections: readonly SectionBoxes[];
  /** «{done} de {total}» */
  progress: string;
}

/** Section and name of a box on the page. */
const nameOf = (box: HTMLInputElement): [section: string, name: string] => {
  const [section = '', name = ''] = (box.dataset.box ?? '').split(' ');
  return [section, name];
};

function restore(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-box]')) {
    const [section, name] = nameOf(box);
    box.checked = readTicks(localStorage, section).has(name);
  }
}

function showProgress(sections: readonly SectionBoxes[], words: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const { done, total } = progressOf(boxesMeant(place.dataset.progress ?? '', sections), (section) =>
      readTicks(localStorage, section),
    );
    place.textContent = total === 0 ? '' : words.replace('{done}', String(done)).replace('{total}', String(total));
    place.dataset.done = String(total > 0 && done === total);
  }
}

function keep(box: HTMLInputElement): void {
  const [section, name] = nameOf(box);
  const ticks = readTicks(localStorage, section);
  if (box.checked) ticks.add(name);
  else ticks.delete(name);
  writeTicks(localStorage, section, ticks);
}

/**
 * Keeps a visitor's ticks on their own device and shows how far they have come. The boxes are the server's; this only
 * listens. Where the browser refuses storage they tick as on paper.
 */
export function TickKeeper({ sections, progress }: TickKeeperProps) {
  useEffect(() => {
    const refresh = () => {
      try {
        restore();
        showProgress(sections, progress);
      } catch {
        // Storage is refused: nothing is kept, and nothing is shown of it.
      }
    };
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.dataset.box === undefined) return;
      try {
        keep(target);
        showProgress(sections, progress);
      } catch {
        // As above.
      }
    };
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-forget]') : null;
      if (!button) return;
      writeTicks(localStorage, button.dataset.forget ?? '', new Set());
      refresh();
    };
    refresh();
    document.addEventListener('change', onChange);
    document.addEventListener('click', onClick);
    // Another tab of the same guide.
    window.addEventListener('storage', refresh);
    return () => {
      document.removeEventListener('change', onChange);
      document.removeEventListener('click', onClick);
      window.removeEventListener('storage', refresh);
    };
  }, [sections, progress]);
  return null;
}
