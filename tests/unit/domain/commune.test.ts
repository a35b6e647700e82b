import { describe, expect, it } from 'vitest';
import { liesIn } from '@/domain/commune';
import type { Place } from '@/domain/practice';

const CONCEPCION = { commune: 'Concepción', region: 'CL-BI' } as const;
const place = (traits: Partial<Place>): Place => ({ country: 'CL', subdivision: null, locality: null, ...traits });

describe('a place in a commune', () => {
  it('names it, however it is written, with its region or none', () => {
    expect(liesIn(place({ locality: 'CONCEPCION' }), CONCEPCION)).toBe(true);
    expect(liesIn(place({ locality: 'Concepción', subdivision: 'CL-BI' }), CONCEPCION)).toBe(true);
    expect(liesIn(place({ locality: 'Concepción', subdivision: 'CL-BI' }), { ...CONCEPCION, region: null })).toBe(true);
  });

  it('lies in no other region, no other country, and has a name', () => {
    expect(liesIn(place({ locality: 'Concepción', subdivision: 'CL-MA' }), CONCEPCION)).toBe(false);
    expect(liesIn(place({ locality: 'Concepción', country: 'PY' }), CONCEPCION)).toBe(false);
    expect(liesIn(place({ locality: 'San Pedro' }), CONCEPCION)).toBe(false);
    expect(liesIn(place({}), { commune: '', region: null })).toBe(false);
  });
});
