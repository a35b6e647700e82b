interface Vote<Choice> {
  choice: Choice;
  weight: number;
}

/** The choice with the greatest weight of votes; of equals, that of the earliest vote. Null where nobody votes. */
export function mostVoted<Choice>(votes: readonly Vote<Choice>[]): Choice | null {
  const sums = new Map<Choice, number>();
  for (const { choice, weight } of votes) sums.set(choice, (sums.get(choice) ?? 0) + weight);
  let best: Vote<Choice> | null = null;
  for (const [choice, weight] of sums) if (!best || weight > best.weight) best = { choice, weight };
  return best ? best.choice : null;
}
