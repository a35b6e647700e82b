import { describe, expect, it } from 'vitest';
import { isLinkTarget, isWebAddress } from '@/domain/contact-addresses';

describe('addresses', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG'])(
    '%s may stand in a link',
    (url) => {
      expect(isWebAddress(url)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'https://a:b@example.org',
    'https://',
    'https:///x',
    'ftp://x.org',
    'https://x.org/"onclick',
    'example.org',
    'https://x.org\\@evil',
  ])('%j may not', (url) => {
    expect(isWebAddress(url)).toBe(false);
  });

  it('a link in running text may lead to a page of the portal', () => {
    expect(isLinkTarget('/es/practicas')).toBe(true);
    expect(isLinkTarget('/admin')).toBe(false);
  });
});
