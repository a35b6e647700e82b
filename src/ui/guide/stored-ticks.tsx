'use client';

import { useEffect } from 'react';
import type { SectionBoxes } from '@/domain/ticks';
import { boxesMeant, progressOf, readTicks, writeTicks } from './ticks';

interface StoredTicksProps {
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

function store(box: HTMLInputElement): void {
  const [section, name] = nameOf(box);
  const ticks = readTicks(localStorage, section);
  if (box.checked) ticks.add(name);
  else ticks.delete(name);
  writeTicks(localStorage, section, ticks);
}

/** Also unticks the boxes on the page: if storage is refused, nothing else would. */
function forget(section: string): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-box]')) {
    if (nameOf(box)[0] === section) box.checked = false;
  }
  ifStorable(() => writeTicks(localStorage, section, new Set()));
}

/** A browser may refuse access to its storage: then nothing is stored, and no progress shown. */
function ifStorable(action: () => void): void {
  try {
    action();
  } catch {
    // See above.
  }
}

/**
 * Stores a visitor's ticks on their own device and shows their progress. The boxes are rendered by the server; this
 * only listens. If the browser refuses storage, they can be ticked as on paper.
 */
export function StoredTicks({ sections, progress }: StoredTicksProps) {
  useEffect(() => {
    const refresh = () =>
      ifStorable(() => {
        restore();
        showProgress(sections, progress);
      });
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.dataset.box === undefined) return;
      ifStorable(() => {
        store(target);
        showProgress(sections, progress);
      });
    };
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-forget]') : null;
      if (!button) return;
      forget(button.dataset.forget ?? '');
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
