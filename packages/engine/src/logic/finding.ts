/** What a limb comes to on the facts as alleged. `open`: no fact or no law decides it yet. */
export type Finding = 'met' | 'notMet' | 'open';

/** Why a finding is open. */
export type WhyOpen = 'factMissing' | 'factDisputed' | 'lawUnsettled' | 'notModelled';
