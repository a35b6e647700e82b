import { handleEndpoints, type SanitizedConfig } from 'payload';

/** The token of an answer to a log-in: no body holds it. */
export const tokenIn = (headers: Headers): string =>
  /payload-token=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? '';

/** Signs somebody in as a browser does. @returns the token of the session. */
export async function signIn(config: SanitizedConfig, email: string, password: string): Promise<string> {
  const request = new Request('http://127.0.0.1/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const answer = await handleEndpoints({ config, request });
  if (!answer.ok) throw new Error(`${email} cannot sign in: ${answer.status} ${await answer.text()}`);
  return tokenIn(answer.headers);
}
