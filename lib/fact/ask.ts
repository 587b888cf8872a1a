/** Everything that can be asked of a fact. Links number asks by their place here, so a new one goes to the end. */
export const ALL_ASKS = [
  'when',
  'began',
  'ended',
  'where',
  'what',
  'who',
  'post',
  'people',
  'percent',
  'amount',
  'subject',
  'object',
  'why',
  'claimant',
  'effect',
] as const
