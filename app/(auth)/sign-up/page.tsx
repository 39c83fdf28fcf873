import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountPage } from "@/components/account/account-page";
import { ProviderButtons } from "@/components/account/provider-buttons";
import { SignUpForm } from "@/components/account/sign-up-form";
import { csrfToken } from "@/lib/auth/csrf-token";
import { currentLearner } from "@/lib/auth/current-learner";
import { configuredProviders } from "@/lib/auth/providers";
import { themeOfVisitor } from "@/lib/auth/theme";
import { safeReturn, signInThen } from "@/lib/shared/urls";
import { createAccount } from "./actions";

export const metadata: Metadata = {
  title: "Create an account",
  description: "Create a Rungs account: an email address and a password, nothing else.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignUpPage({ searchParams }: Props) {
  const target = safeReturn((await searchParams).then);
  if (await currentLearner()) redirect(target);
  const providers = configuredProviders();
  return (
    <AccountPage
      theme={await themeOfVisitor()}
      title="Create an account"
      other={{ lead: "You have one already?", text: "Sign in", href: signInThen(target) }}
    >
      <ProviderButtons providers={providers} csrfToken={providers.length > 0 ? await csrfToken() : ""} then={target} />
      <SignUpForm action={createAccount} then={target} signInHref={signInThen(target)} />
    </AccountPage>
  );
}
