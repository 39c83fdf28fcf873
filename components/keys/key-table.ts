// Every key that the pages listen to, and what it does. The listener, the page of keys, the help dialog and the bars
// below pages are all made from this table: a new key is a line here.
import { paths } from "@/lib/shared/urls";

/**
 * What a key does: presses or focuses what it finds on the page, goes to a page, or runs something with a name. What a
 * page listens to by itself stands here to be read.
 */
export type KeyAction =
  | Readonly<{ press: string }>
  | Readonly<{ focus: string }>
  | Readonly<{ go: string }>
  | Readonly<{ run: KeyCommand }>
  | Readonly<{ own: true }>;

export type KeyCommand =
  | "search"
  | "help"
  | "undo"
  | "criterion"
  | "row-next"
  | "row-previous"
  | "row-open"
  | "milestone-next"
  | "milestone-previous"
  | "row-done"
  | "row-learning"
  | "row-skip"
  | "row-reopen"
  | "select"
  | "select-range"
  | "select-none";

export type Key = Readonly<{
  /** As `nameOfPress` names a press: "j", "Shift+x", "?", "g t" for one after the other. Several do the same. */
  keys: readonly string[];
  does: string;
  action: KeyAction;
  /** The same in two or three words, for the bar below a page. Keys with the same words stand together there. */
  bar?: string;
}>;

export type KeyPlace = Readonly<{
  id: string;
  title: string;
  /** The keys hold where the page has this. */
  scope: string;
  keys: readonly Key[];
}>;

const ROWS: readonly Key[] = [
  { keys: ["j"], does: "Next row", action: { run: "row-next" }, bar: "move" },
  { keys: ["k"], does: "Row before", action: { run: "row-previous" }, bar: "move" },
];

const ROW_STATES: readonly Key[] = [
  { keys: ["d"], does: "Mark done", action: { run: "row-done" } },
  { keys: ["l"], does: "Mark as learning", action: { run: "row-learning" } },
  { keys: ["s"], does: "Skip", action: { run: "row-skip" } },
  { keys: ["r"], does: "Reopen", action: { run: "row-reopen" } },
];

const STATE_FORM = ".state-set button[name=do]";

export const KEY_PLACES: readonly KeyPlace[] = [
  {
    id: "anywhere",
    title: "Anywhere",
    scope: "body",
    keys: [
      { keys: ["/"], does: "Search", action: { run: "search" }, bar: "search" },
      { keys: ["g t"], does: "Go to Today", action: { go: paths.today } },
      { keys: ["g s"], does: "Go to Skills", action: { go: paths.skills } },
      { keys: ["g m"], does: "Go to Map", action: { go: paths.map } },
      { keys: ["g p"], does: "Go to Progress", action: { go: paths.progressPage } },
      { keys: ["u"], does: "Undo the last change; again, the one before it", action: { run: "undo" }, bar: "undo" },
      { keys: ["?"], does: "All keys", action: { run: "help" }, bar: "all keys" },
    ],
  },
  {
    id: "today",
    title: "Today",
    scope: "main.today",
    keys: [
      {
        keys: ["Enter"],
        does: "Start the next skill, while no link or button has the focus",
        action: { press: "main.today .btn-next[name=do]" },
        bar: "start next",
      },
      { keys: ["1"], does: "First alternative", action: { press: ".alt li:nth-child(1) a" }, bar: "an alternative" },
      { keys: ["2"], does: "Second alternative", action: { press: ".alt li:nth-child(2) a" }, bar: "an alternative" },
      { keys: ["n"], does: "Not now", action: { press: "main.today button[value^='snooze:']" }, bar: "not now" },
    ],
  },
  {
    id: "placement",
    title: "Find your rung",
    scope: "form.answers",
    keys: [
      { keys: ["y"], does: "Yes", action: { press: ".answer.yes" } },
      { keys: ["p"], does: "Partly", action: { press: ".answer.partly" } },
      { keys: ["n"], does: "No", action: { press: ".answer.no" } },
      { keys: ["s"], does: "Don't know", action: { press: ".answer.unknown" } },
      { keys: ["b"], does: "Back to the question before", action: { press: ".place-foot > span :is(a, button)" } },
    ],
  },
  {
    id: "skills",
    title: "Skills",
    scope: "form.skills-list",
    keys: [
      ...ROWS,
      { keys: ["x"], does: "Select a row, or no longer", action: { run: "select" }, bar: "select" },
      {
        keys: ["Shift+x"],
        does: "Select all from the last one to here",
        action: { run: "select-range" },
        bar: "select a range",
      },
      { keys: ["o"], does: "Open or fold a row or a milestone", action: { run: "row-open" }, bar: "open or fold" },
      { keys: ["["], does: "Milestone before", action: { run: "milestone-previous" }, bar: "milestone before, after" },
      { keys: ["]"], does: "Milestone after", action: { run: "milestone-next" }, bar: "milestone before, after" },
      ...ROW_STATES,
      { keys: ["Escape"], does: "Select none", action: { run: "select-none" } },
    ],
  },
  {
    id: "map",
    title: "Map",
    scope: ".map-page",
    keys: [
      {
        keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
        does: "From skill to skill",
        action: { own: true },
        bar: "move",
      },
      { keys: ["Enter"], does: "Keep the lines of a skill", action: { own: true }, bar: "keep lines" },
      { keys: ["o"], does: "Open a skill", action: { own: true }, bar: "open skill" },
      { keys: ["Escape"], does: "Take the lines away", action: { own: true }, bar: "clear" },
    ],
  },
  {
    id: "milestone",
    title: "A milestone",
    scope: "main.milestone",
    keys: [
      {
        keys: ["Enter"],
        does: "Start the next skill, while no link or button has the focus",
        action: { press: ".ms-step .btn-next" },
        bar: "start next",
      },
      { keys: ["e"], does: "Show its proof", action: { focus: "#proof-link" }, bar: "show proof" },
      ...ROWS,
      { keys: ["o"], does: "Open a skill", action: { run: "row-open" }, bar: "open skill" },
      {
        keys: ["["],
        does: "Milestone before",
        action: { press: ".ms-flow [rel=prev]" },
        bar: "milestone before, after",
      },
      {
        keys: ["]"],
        does: "Milestone after",
        action: { press: ".ms-flow [rel=next]" },
        bar: "milestone before, after",
      },
      ...ROW_STATES,
    ],
  },
  {
    id: "skill",
    title: "A skill",
    scope: "main.skill:not(.milestone)",
    keys: [
      {
        keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
        does: "Tick a criterion, by its place in the list",
        action: { run: "criterion" },
        bar: "tick a criterion",
      },
      // Where there is a form for it.
      {
        keys: ["e"],
        does: "Add evidence",
        action: { focus: "[aria-labelledby=evidence] input:not([type=hidden])" },
        bar: "add evidence",
      },
      { keys: ["t"], does: "Note time", action: { focus: "#time-spent" }, bar: "note time" },
      { keys: ["d"], does: "Mark done", action: { press: `${STATE_FORM}[value^='done:']` }, bar: "done" },
      { keys: ["["], does: "Skill before", action: { press: ".neighbours [rel=prev]" }, bar: "skill before, after" },
      { keys: ["]"], does: "Skill after", action: { press: ".neighbours [rel=next]" }, bar: "skill before, after" },
    ],
  },
];
