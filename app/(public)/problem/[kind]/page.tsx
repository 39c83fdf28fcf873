import type { Metadata } from "next";
import { PlainFrame } from "@/components/frame/frame";
import { StatePage } from "@/components/ui/state-page";
import { paths } from "@/lib/shared/urls";

// The server in front sends these documents in place of an answer that failed, and fills in
// `data-reference`, `data-message` and `data-again`.
const PROBLEMS = {
  unavailable: {
    title: "The database is not answering",
    text: "Your progress is safe, but we cannot read or save it right now. The path itself is served from files, so you can keep reading.",
  },
  error: {
    title: "Something went wrong on our side",
    text: "Your saved progress is not touched by this. Try once more; if it happens again, tell whoever runs this server the reference below.",
  },
  refused: { title: "This could not be done", text: "Nothing was changed." },
} as const;

type Kind = keyof typeof PROBLEMS;
type Props = { params: Promise<{ kind: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(PROBLEMS).map((kind) => ({ kind }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  return {
    title: PROBLEMS[kind as Kind].title,
    description: "Something did not work, and what to do now.",
    robots: { index: false },
  };
}

export default async function ProblemPage({ params }: Props) {
  const { kind } = await params;
  const { title, text } = PROBLEMS[kind as Kind];
  return (
    <PlainFrame>
      <StatePage figure="error">
        <h1>{title}</h1>
        <p className="lede">{text}</p>
        <p data-message="" />
        <div data-again="" />
        <p className="btn-row">
          <a href={paths.pathAsVisitor}>Read the path</a>
          <a href={paths.today}>Today</a>
        </p>
        <p className="sm mut">
          Reference: <span data-reference="" />
        </p>
      </StatePage>
    </PlainFrame>
  );
}
