import { describe, expect, it } from 'vitest';
import { boxesOf } from '@/domain/checklist-boxes';
import type { SectionBoxes } from '@/domain/ticks';
import { boxesMeant, progressOf, readTicks, writeTicks } from '@/ui/guide/ticks';
import { block, document, paragraph } from '../../factories/rich-text';

/** A browser's storage, in memory. */
function storage(kept: Record<string, string> = {}) {
  const values = new Map(Object.entries(kept));
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

const refusing = {
  getItem: (): never => {
    throw new DOMException('refused', 'SecurityError');
  },
  setItem: (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: (): never => {
    throw new DOMException('refused', 'SecurityError');
  },
};

const SECTIONS: SectionBoxes[] = [
  { section: 'one', policyStage: 's2', boxes: ['equipo.a', 'equipo.b', 'mapa.a'] },
  { section: 'two', policyStage: 's2', boxes: ['taller.a'] },
  { section: 'three', policyStage: 's3', boxes: ['objetivos.a'] },
];

describe('a visitor’s ticks', () => {
  it('come back as they were kept, section by section', () => {
    const device = storage();
    writeTicks(device, 'one', new Set(['equipo.a', 'mapa.a']));
    expect([...readTicks(device, 'one')]).toEqual(['equipo.a', 'mapa.a']);
    expect(readTicks(device, 'two').size).toBe(0);
    writeTicks(device, 'one', new Set());
    expect(device.values.size).toBe(0);
  });

  it.each(['{', 'null', '7', '{"a":1}', '[1,null,{}]'])('are none where something else is kept: %s', (kept) => {
    expect(readTicks(storage({ 'sello-ticks:one': kept }), 'one').size).toBe(0);
  });

  it('are none, and no error, where the browser refuses', () => {
    expect(readTicks(refusing, 'one').size).toBe(0);
    expect(() => writeTicks(refusing, 'one', new Set(['a']))).not.toThrow();
    expect(() => writeTicks(refusing, 'one', new Set())).not.toThrow();
  });

  it('count for a stage, a checklist, and only where the box still stands', () => {
    const ticks: Record<string, Set<string>> = {
      one: new Set(['equipo.a', 'mapa.a', 'gone.a']),
      two: new Set(['taller.a']),
    };
    const progress = (mark: string) => progressOf(boxesMeant(mark, SECTIONS), (section) => ticks[section] ?? new Set());
    expect(progress('stage s2')).toEqual({ done: 3, total: 4 });
    expect(progress('stage s5')).toEqual({ done: 0, total: 0 });
    expect(progress('one equipo.')).toEqual({ done: 1, total: 2 });
  });

  it('are of the boxes of the section’s checklists', () => {
    const items = [
      { key: 'a', text: 'A' },
      { key: 'b', text: 'B' },
    ];
    const body = document(
      paragraph('x'),
      block('checklist', { key: 'equipo', items }),
      block('fieldTip', { text: 'y' }),
    );
    expect(boxesOf({ id: 'one', policyStage: 's1', body })).toEqual({
      section: 'one',
      policyStage: 's1',
      boxes: ['equipo.a', 'equipo.b'],
    });
  });
});
