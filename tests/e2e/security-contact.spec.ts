import { dayAfter, todayInChile } from '../../src/domain/chilean-time';
import { expect, test } from './fixtures';

const ADDRESS = '/.well-known/security.txt';

test('the contact for security reports is published while it is set and valid', async ({ request, editorApi }) => {
  const statusOf = async () => (await request.get(ADDRESS)).status();
  const set = async (securityContact: string | null, securityExpires: string | null) =>
    (await editorApi.post('/api/globals/site', { data: { securityContact, securityExpires } })).status();
  expect(await statusOf(), 'nobody is named').toBe(404);
  for (const expires of [null, '2031', dayAfter(todayInChile(), 400)])
    expect(await set('seguridad@portal.example', expires), `valid until ${expires}`).toBe(400);

  const expires = dayAfter(todayInChile(), 90);
  expect(await set('seguridad@portal.example', expires)).toBe(200);
  await expect.poll(statusOf).toBe(200);
  const answer = await request.get(ADDRESS);
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toContain(`Contact: mailto:seguridad@portal.example\nExpires: ${expires}T23:59:59Z\n`);

  expect(await set('seguridad@portal.example', dayAfter(todayInChile(), -1))).toBe(200);
  await expect.poll(statusOf, 'its day is past').toBe(404);
  expect(await set(null, null)).toBe(200);
});
