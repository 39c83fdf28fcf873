import { paths } from "@/lib/shared/urls";

/** What stands in the place of refreshers for somebody who does not want them. */
export function TurnedOff() {
  return (
    <>
      <p className="lede">Refreshers are turned off: nothing comes up, and nothing fades in plan and suggestion.</p>
      <p className="btn-row turned-off">
        <a className="btn" href={`${paths.settings}#refreshers`}>
          Turn them on in the settings
        </a>
      </p>
    </>
  );
}
