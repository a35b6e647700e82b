/** How long a body says it is; null where it says nothing, and so can only be counted. */
export function declaredLength(headers: Headers): number | null {
  const declared = headers.get('content-length');
  return declared !== null && /^\d+$/.test(declared) ? Number(declared) : null;
}

/**
 * The bytes of a body, or null as soon as there are more than allowed: what declares itself too large is not read, and
 * nothing is held of what turns out to be.
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
