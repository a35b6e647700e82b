import { describe, expect, it } from 'vitest';
import { securityContact, securityTxt } from '@/domain/security-contact';

describe('the contact for security reports', () => {
  it('is published as RFC 9116 says', () => {
    const contact = { email: 'seguridad@portal.example', expires: '2027-05-03' };
    const lines = securityTxt(contact, { siteUrl: 'https://portal.example', locales: ['es', 'en'] }).split('\n');
    expect(lines).toEqual([
      'Contact: mailto:seguridad@portal.example',
      'Expires: 2027-05-03T23:59:59Z',
      'Preferred-Languages: es, en',
      'Canonical: https://portal.example/.well-known/security.txt',
      '',
    ]);
  });

  it.each([
    [null, '2027-05-03'],
    ['seguridad@portal.example', null],
    ['seguridad@portal.example', '2027-05'],
    ['a@b.cl\nContact: mailto:c@d.cl', '2027-05-03'],
  ])('is none where it is not whole: %j until %j', (email, expires) => {
    expect(securityContact(email, expires)).toBeNull();
  });
});
