import { type Html, html } from "@/lib/shared/html";
import { paths } from "@/lib/shared/urls";

export type RecordForm = Readonly<{
  /** Names the form: what is sent twice from one form is recorded once. */
  formId: string;
  /** The public path of the page to come back to. */
  back: string;
  /** With scripts, answer without leaving the page; without it the form leads to `back`. */
  isLive?: boolean;
  className?: string;
}>;

/** A form that records something, as markup (`components/skill/record-fields` is the same in JSX). */
export function recordForm({ formId, back, isLive = true, className }: RecordForm, content: Html): Html {
  return html`<form action="${paths.record}" method="post"${className && html` class="${className}"`}${isLive && html` data-live="reload"`}><input type="hidden" name="form" value="${formId}"><input type="hidden" name="back" value="${back}">${content}</form>`;
}

/** A button of such a form: what it asks for (`lib/learning/command`) and its name. */
export function recordButton(command: string, name: string | Html, className: string): Html {
  return html`<button type="submit" name="do" value="${command}" class="${className}">${name}</button>`;
}
