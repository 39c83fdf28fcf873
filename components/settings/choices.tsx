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

type OnOffProps = {
  id: string;
  name: string;
  legend: string;
  isOn: boolean;
  /** What either choice comes to. */
  on: string;
  off: string;
};

function OnOff({ id, name, legend, isOn, on, off }: OnOffProps) {
  const choices = [
    { value: "on", title: "On", hint: on },
    { value: "off", title: "Off", hint: off },
  ];
  return (
    <fieldset className="set-choices" id={id}>
      <legend className="label">{legend}</legend>
      {choices.map(({ value, title, hint }) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} defaultChecked={(value === "on") === isOn} />
          <span>
            {title}
            <span className="hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whether done skills come up for a look again. */
export function RefresherFields({ hasRefreshers }: { hasRefreshers: boolean }) {
  return (
    <OnOff
      id="has-refreshers"
      name="refreshers"
      legend="Let done skills come up again"
      isOn={hasRefreshers}
      on="after some months, for a minute with their criteria"
      off="nothing comes up, and nothing fades in plan and suggestion; answers you gave stay"
    />
  );
}

/** Whether pages listen to single keys. */
export function KeyFields({ hasKeys }: { hasKeys: boolean }) {
  return (
    <OnOff
      id="has-keys"
      name="keys"
      legend="Single keys"
      isOn={hasKeys}
      on="j, k, d and the others, outside fields"
      off="pages listen to Tab, Enter, Space and the arrows alone"
    />
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
