import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountPage } from "@/components/account/account-page";
import { ProviderButtons } from "@/components/account/provider-buttons";
import { SignInForm } from "@/components/account/sign-in-form";
import { csrfToken } from "@/lib/auth/csrf-token";
import { currentLearner } from "@/lib/auth/current-learner";
import { configuredProviders } from "@/lib/auth/providers";
import { themeOfVisitor } from "@/lib/auth/theme";
import { paths, safeReturn } from "@/lib/shared/urls";
import { signIn } from "./actions";

export const metadata: Metadata = { title: "Sign in", description: "Sign in to Rungs and go on where you left off." };

const PROBLEMS: Record<string, string> = {
  "address-taken": "An account has this address already. Sign in with its password.",
  "address-unverified": "The provider has not confirmed this address. Confirm it there, or use a password here.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const { then, problem, error } = await searchParams;
  const target = safeReturn(then);
  if (await currentLearner()) redirect(target);
  const providers = configuredProviders();
  const message = PROBLEMS[String(problem)] ?? (error ? "Signing in did not work. Try again." : undefined);
  return (
    <AccountPage
      theme={await themeOfVisitor()}
      title="Sign in"
      other={{
        lead: "New to Rungs?",
        text: "Create account",
        href: `${paths.signUp}?then=${encodeURIComponent(target)}`,
      }}
    >
      <ProviderButtons providers={providers} csrfToken={providers.length > 0 ? await csrfToken() : ""} then={target} />
      <SignInForm action={signIn} then={target} problem={message} />
    </AccountPage>
  );
}
