import type { ReactNode } from "react";

type Provider = Readonly<{ id: "github" | "google"; name: string }>;
type Props = { providers: readonly Provider[]; csrfToken: string; then: string };

const DRAWINGS: Record<Provider["id"], ReactNode> = {
  github: (
    <svg viewBox="0 0 16 16" width="18" height="18" fill="currentColor" aria-hidden="true">
      <path d="M8 0a8 8 0 0 0-2.53 15.59c.4.07.55-.17.55-.38v-1.5c-2.23.48-2.7-.95-2.7-.95-.36-.93-.89-1.17-.89-1.17-.73-.5.05-.49.05-.49.8.06 1.23.83 1.23.83.72 1.22 1.87.87 2.33.66.07-.52.28-.87.5-1.07-1.77-.2-3.64-.89-3.64-3.95 0-.88.31-1.59.82-2.15-.08-.2-.36-1.02.08-2.12 0 0 .67-.22 2.2.82a7.6 7.6 0 0 1 4 0c1.53-1.04 2.2-.82 2.2-.82.44 1.1.16 1.92.08 2.12.51.56.82 1.27.82 2.15 0 3.07-1.87 3.75-3.65 3.95.29.25.54.73.54 1.48v2.2c0 .21.15.46.55.38A8 8 0 0 0 8 0Z" />
    </svg>
  ),
  google: (
    <svg
      viewBox="0 0 16 16"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      aria-hidden="true"
    >
      <path d="M13.2 4A6.3 6.3 0 1 0 14.2 8H8.4" />
    </svg>
  ),
};

/** A button per configured provider; nothing where none is. Plain forms to next-auth, so that they work without scripts. */
export function ProviderButtons({ providers, csrfToken, then }: Props) {
  if (providers.length === 0) return null;
  return (
    <div className="signin-top">
      <div className="oauth">
        {providers.map(({ id, name }) => (
          <form key={id} action={`/api/auth/signin/${id}`} method="post">
            <input type="hidden" name="csrfToken" value={csrfToken} />
            <input type="hidden" name="callbackUrl" value={then} />
            <button type="submit" className="btn">
              {DRAWINGS[id]}
              Continue with {name}
            </button>
          </form>
        ))}
      </div>
      <p className="sm mut">Either way, Rungs asks for your name and email, and nothing else.</p>
    </div>
  );
}
