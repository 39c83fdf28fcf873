"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { paths } from "@/lib/shared/urls";
import { Field } from "../ui/field";

export type GoalOption = Readonly<{ id: string; title: string }>;

type Props = {
  goals: readonly GoalOption[];
  stage: string;
  hours: string;
  hoursError: string | undefined;
  /** The element that shows the answer. */
  answerId: string;
};

/** Longer than it takes to type the second figure of a number. */
const PAUSE_MILLISECONDS = 350;

/**
 * Asks what would be with other hours or another goal. Without scripts it is a form that loads the page; with them the
 * answer is put in place while one types.
 */
export function WhatIfForm({ goals, stage, hours, hoursError, answerId }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [error, setError] = useState(hoursError);
  const [said, setSaid] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = async (): Promise<void> => {
    if (!form.current) return;
    const query = new URLSearchParams(new FormData(form.current) as unknown as Record<string, string>).toString();
    const turn = ++asked.current;
    const answer = await fetchAnswer(query);
    // Something else has been asked since.
    if (turn !== asked.current) return;
    if (answer === "signed-out") return location.reload();
    if (answer === null) return form.current.submit();
    setError(answer.hoursError ?? undefined);
    const place = document.getElementById(answerId);
    if (place) place.innerHTML = answer.answer;
    setSaid(answer.hoursError ?? place?.querySelector(".plan-sum")?.textContent ?? "");
    history.replaceState(history.state, "", `${paths.plan}?${query}`);
  };
  const askSoon = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, PAUSE_MILLISECONDS);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    clearTimeout(timer.current);
    void ask();
  };
  return (
    <form
      ref={form}
      method="get"
      action={paths.plan}
      className="what-if-form"
      aria-label="What if"
      noValidate
      onSubmit={onSubmit}
    >
      <Field
        id="hours"
        label="Hours a week"
        inputMode="decimal"
        autoComplete="off"
        error={error}
        defaultValue={hours}
        onChange={askSoon}
      />
      <div className="field">
        <label htmlFor="goal">Goal</label>
        <select className="select" id="goal" name="goal" defaultValue={stage} onChange={askSoon}>
          {goals.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="btn">
        See the dates
      </button>
      <a className="sm" href={paths.directions}>
        Compare directions
      </a>
      <p className="vh" role="status">
        {said}
      </p>
    </form>
  );
}

type Answer = Readonly<{ answer: string; hoursError: string | null }>;

/** The answer to a query; null when it could not be had, so that the form is sent as it is without scripts. */
async function fetchAnswer(query: string): Promise<Answer | "signed-out" | null> {
  try {
    const response = await fetch(`${paths.planAnswer}?${query}`);
    if (response.status === 401) return "signed-out";
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
