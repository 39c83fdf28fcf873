import type { ResourceKind } from "@/lib/curriculum/curriculum";

const COSTS = [
  ["free-first", "Free ones first", ""],
  ["any", "Any", "in the order of liking alone"],
  ["free-only", "Free only", "the others stay one click away"],
] as const;

const KINDS: readonly (readonly [ResourceKind, string])[] = [
  ["docs", "Documentation"],
  ["tutorial", "Tutorials"],
  ["course", "Courses"],
  ["book", "Books"],
  ["video", "Talks and video"],
  ["exercise", "Exercises"],
  ["article", "Articles"],
  ["spec", "Specifications"],
  ["tool", "Tools"],
];

/** Which resources come first. */
export function ResourceFields({ cost, kinds }: { cost: string; kinds: readonly ResourceKind[] }) {
  return (
    <div className="set-grid">
      <fieldset id="cost">
        <legend className="label">Cost</legend>
        {COSTS.map(([value, title, hint]) => (
          <label key={value} className="choice">
            <input type="radio" name="cost" value={value} defaultChecked={value === cost} />
            <span>
              {title}
              {hint && <span className="hint">{hint}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="label">Kinds you like</legend>
        {KINDS.map(([value, title]) => (
          <label key={value} className="choice">
            <input type="checkbox" name="kind" value={value} defaultChecked={kinds.includes(value)} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

const REFRESHERS = [
  ["on", "On", "after some months, for a minute with their criteria"],
  ["off", "Off", "nothing comes up, and nothing fades in plan and suggestion; answers you gave stay"],
] as const;

/** Whether done skills come up for a look again. */
export function RefresherFields({ hasRefreshers }: { hasRefreshers: boolean }) {
  return (
    <fieldset className="set-choices" id="has-refreshers">
      <legend className="label">Let done skills come up again</legend>
      {REFRESHERS.map(([value, title, hint]) => (
        <label key={value} className="choice">
          <input type="radio" name="refreshers" value={value} defaultChecked={(value === "on") === hasRefreshers} />
          <span>
            {title}
            <span className="hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const KEYS = [
  ["on", "On", "j, k, d and the others, outside fields"],
  ["off", "Off", "pages listen to Tab, Enter, Space and the arrows alone"],
] as const;

/** Whether pages listen to single keys. */
export function KeyFields({ hasKeys }: { hasKeys: boolean }) {
  return (
    <fieldset className="set-choices" id="has-keys">
      <legend className="label">Single keys</legend>
      {KEYS.map(([value, title, hint]) => (
        <label key={value} className="choice">
          <input type="radio" name="keys" value={value} defaultChecked={(value === "on") === hasKeys} />
          <span>
            {title}
            <span className="hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const THEMES = [
  ["system", "System", "t-sys"],
  ["light", "Light", "t-l"],
  ["dark", "Dark", "t-d"],
] as const;

/** Light, dark, or as the system has it; and whether anything moves. */
export function LookFields({ theme, hasMotion }: { theme: string; hasMotion: boolean }) {
  return (
    <>
      <fieldset className="themes" id="theme">
        <legend className="label">Theme</legend>
        {THEMES.map(([value, title, look]) => (
          <label key={value} className={`theme ${look}`}>
            <input type="radio" name="theme" value={value} defaultChecked={value === theme} />
            <span className="swatch" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <label className="choice set-more">
        <input type="checkbox" name="motion" value="none" defaultChecked={!hasMotion} />
        <span>
          No motion
          <span className="hint">also where the system allows it</span>
        </span>
      </label>
    </>
  );
}
