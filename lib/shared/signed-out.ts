/** The sentence for a change that came after the session had ended. Forms offer to sign in beside it. */
export const SIGNED_OUT = "Your session has ended: nothing was saved. Sign in again.";
