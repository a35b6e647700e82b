/** Whether the path of an address can be read: every `%` in it begins a character of UTF-8. */
export function isReadablePath(address: string): boolean {
  const [path = ''] = address.split('?', 1);
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
