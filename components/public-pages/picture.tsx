// The picture that networks show for a public page: the ladder, with what the page is about. It is laid out by a
// library that knows only a part of CSS (next/og), so it has styles of its own instead of the tokens.
import type { Curriculum } from "@/lib/curriculum/curriculum";
import type { PictureFacts } from "./picture-facts";

const INK = "#14191d";
const PAPER = "#fbfcf9";
const MUTED = "#565e5b";
const RAIL = "#a3aaa4";
const NEXT = "#ffc61a";

const COLUMN = { display: "flex", flexDirection: "column" } as const;
const WIDE = { fontFamily: "Archivo Wide" } as const;

type Props = { curriculum: Curriculum; facts: PictureFacts; host: string };

/** 1200 by 630 pixels. `host` is where the page is to be found. */
export function Picture({ curriculum, facts, host }: Props) {
  const { title, line, first, figures } = facts;
  return (
    <div style={{ display: "flex", width: 1200, height: 630, background: PAPER, color: INK, fontFamily: "Archivo" }}>
      {/* biome-ignore lint/performance/noImgElement: there is no browser here */}
      <img src={ladderImage(curriculum, facts.milestone)} width={288} height={630} alt="" />
      <div style={{ ...COLUMN, width: 852, padding: "72px 0 42px 12px" }}>
        <div style={{ ...WIDE, ...clamped(title.length > 46 ? 3 : 2), fontSize: titleSize(title), lineHeight: 1.08 }}>
          {title}
        </div>
        <div
          style={{
            ...clamped(figures.length > 0 ? 2 : 3),
            marginTop: 18,
            fontSize: 28,
            lineHeight: 1.35,
            color: MUTED,
          }}
        >
          {line}
        </div>
        <FirstRung first={first} />
        <div style={{ display: "flex", marginTop: 32 }}>
          {figures.map(([figure, of]) => (
            <div key={of} style={{ ...COLUMN, marginRight: 64 }}>
              <span style={{ ...WIDE, fontSize: 52, lineHeight: 1.1 }}>{figure}</span>
              <span style={{ fontSize: 24, color: MUTED }}>{of}</span>
            </div>
          ))}
        </div>
        <Foot host={host} />
      </div>
    </div>
  );
}

function FirstRung({ first: [label, text] }: Pick<PictureFacts, "first">) {
  return (
    <div
      style={{
        display: "flex",
        alignItems: "center",
        marginTop: 36,
        height: 72,
        padding: "0 24px",
        background: NEXT,
        borderLeft: `12px solid ${INK}`,
        borderRight: `12px solid ${INK}`,
      }}
    >
      <span style={{ fontSize: 24, marginRight: 28, flexShrink: 0 }}>{label}</span>
      <span style={{ ...WIDE, ...clamped(1), fontSize: text.length > 34 ? 26 : 32 }}>{text}</span>
    </div>
  );
}

function Foot({ host }: { host: string }) {
  return (
    <div style={{ display: "flex", marginTop: "auto", alignItems: "flex-end", justifyContent: "space-between" }}>
      <span style={{ fontSize: 24, color: MUTED }}>{host}</span>
      <div style={{ display: "flex", alignItems: "center" }}>
        <span style={{ ...WIDE, fontSize: 32, marginRight: 16 }}>Rungs</span>
        {/* biome-ignore lint/performance/noImgElement: there is no browser here */}
        <img src={MARK} width={48} height={48} alt="" />
      </div>
    </div>
  );
}

function clamped(lines: number) {
  return { display: "block", lineClamp: lines, wordBreak: "break-word" } as const;
}

function titleSize({ length }: string): number {
  if (length <= 20) return 72;
  return length <= 46 ? 58 : 46;
}

/** Two rails with a bar for each milestone, a heavy one where a stage begins, that of the page in yellow. */
function ladderImage({ milestones }: Curriculum, shown: string): string {
  const step = 630 / milestones.length;
  const bars = milestones.map(({ id, stage }, index) => {
    const y = 630 - step * (index + 0.5);
    const thin = [0.25, 0.5, 0.75].map((part) => line(y - part * step)).join("");
    return thin + (id === shown ? nextBar(y) : bar(y, milestones[index - 1]?.stage !== stage));
  });
  return svgImage(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 288 630" width="288" height="630">${line(629)}${bars.join("")}<path d="M84 0v630M204 0v630" stroke="${INK}" stroke-width="6"/></svg>`,
  );
}

function bar(y: number, isHeavy: boolean): string {
  return isHeavy
    ? `<rect x="68" y="${y - 6}" width="152" height="12" fill="${INK}"/>`
    : `<rect x="84" y="${y - 2}" width="120" height="4" fill="${INK}"/>`;
}

function line(y: number): string {
  return `<path d="M84 ${y}h120" stroke="${RAIL}" stroke-width="1.5"/>`;
}

function nextBar(y: number): string {
  return `<rect x="58" y="${y - 9}" width="172" height="18" fill="${NEXT}" stroke="${INK}" stroke-width="2.5"/>`;
}

function svgImage(svg: string): string {
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}

const MARK = svgImage(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="96" height="96"><path d="M8 0v32M24 0v32M8 20h16M8 28h16" stroke="${INK}" stroke-width="4" fill="none"/><rect x="2" y="8" width="28" height="6" fill="${NEXT}"/></svg>`,
);
