import { describe, expect, it } from 'vitest';
import { isReadablePath } from '@/domain/request-path';

describe('the path of an address', () => {
  it('is read where every escape begins a character', () => {
    for (const path of ['/', '/es/pr%C3%A1cticas', '/%65s/x', '/es/%00', '/es?q=%ff', '/es/%25ff']) {
      expect(isReadablePath(path), path).toBe(true);
    }
  });

  it('is not where one stands for half a character, for none, or for nothing', () => {
    for (const path of ['/%ff', '/es/%c0%af', '/es/%', '/es/%e0%a4%a?q=x', '/api/%zz']) {
      expect(isReadablePath(path), path).toBe(false);
    }
  });
});
