/** The declared length of a body; null if none is declared, so that it can only be counted. */
export function declaredLength(headers: Headers): number | null {
  const declared = headers.get('content-length');
  return declared !== null && /^\d+$/.test(declared) ? Number(declared) : null;
}

/**
 * The bytes of a body, or null as soon as there are more than allowed: a body declared too large is not read, and
 * nothing is kept of one that turns out to be too large.
 */
export async function bodyUpTo(
  { headers, body }: { headers: Headers; body?: ReadableStream<Uint8Array> | null },
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if ((declaredLength(headers) ?? 0) > most) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    parts.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
