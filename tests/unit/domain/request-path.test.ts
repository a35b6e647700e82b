import { describe, expect, it } from 'vitest';
import { isAskedAsPage, readPath } from '@/domain/request-path';

describe('the path of an address', () => {
  it('is read where every escape begins a character', () => {
    expect(readPath('/es/pr%C3%A1cticas?q=%ff')).toBe('/es/prácticas');
    expect(readPath('/%65s/x')).toBe('/es/x');
    expect(readPath('/es/%25ff')).toBe('/es/%ff');
  });

  it('is not where one stands for half a character, for none, or for nothing', () => {
    for (const path of ['/%ff', '/es/%c0%af', '/es/%', '/es/%e0%a4%a?q=x', '/api/%zz']) {
      expect(readPath(path), path).toBeNull();
    }
  });
});

describe('a page', () => {
  it('of the site is only read', () => {
    expect(isAskedAsPage('/es/practicas', 'GET', false)).toBe(true);
    expect(isAskedAsPage('/es', 'HEAD', false)).toBe(true);
    expect(isAskedAsPage('/en', 'POST', false)).toBe(false);
    expect(isAskedAsPage('/es/practicas', 'POST', true)).toBe(false);
  });

  it('of the admin is also sent what a server function takes', () => {
    expect(isAskedAsPage('/admin/collections/practices', 'POST', true)).toBe(true);
    expect(isAskedAsPage('/admin', 'POST', false)).toBe(false);
  });

  it('is not what answers elsewhere', () => {
    for (const path of ['/descargas/plantillas/x.docx', '/uso', '/api/practices', '/essay', '/administration']) {
      expect(isAskedAsPage(path, 'POST', false), path).toBe(true);
    }
  });
});
