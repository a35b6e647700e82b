/** Moves the `count` smallest numbers of `[low, high]` before the others. The numbers are all different. */
function partition(numbers: Float64Array, low: number, high: number, count: number): void {
  while (low < high) {
    const pivot = middleOf(numbers[low] ?? 0, numbers[(low + high) >>> 1] ?? 0, numbers[high] ?? 0);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((numbers[left] ?? 0) < pivot) left += 1;
      while ((numbers[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const swapped = numbers[left] ?? 0;
      numbers[left] = numbers[right] ?? 0;
      numbers[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (count <= right) high = right;
    else if (count >= left) low = left;
    else return;
  }
}

const middleOf = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/**
 * The numbers from the `from`th smallest to before the `to`th, in order. Reorders the numbers, which are all different.
 */
export function between(numbers: Float64Array, from: number, to: number): Float64Array {
  const end = Math.min(to, numbers.length);
  if (from >= end) return new Float64Array(0);
  if (end < numbers.length) partition(numbers, 0, numbers.length - 1, end);
  if (from > 0) partition(numbers, 0, end - 1, from);
  return numbers.slice(from, end).sort();
}
