import { backEndPath } from "@/lib/curriculum/back-end";
import { Frame } from "../frame/frame";
import { keyBar } from "../keys/keys-markup";
import { MapLive } from "../live/map-live";
import { Markup } from "../ui/markup";
import type { Viewer } from "../viewer";
import { mapMarkup } from "./map-markup";

type Props = {
  viewer: Viewer;
  /** The skill or choice group whose lines are kept; null for none. */
  focus: string | null;
  theme?: string | undefined;
};

/** Every skill of the path by area and stage, with the lines of the one that is chosen or pointed at. */
export function MapPage({ viewer, focus, theme = viewer.learner?.theme }: Props) {
  return (
    <Frame place="map" learner={viewer.learner} theme={theme} isLive>
      <Markup
        as="main"
        id="main"
        className="wrap map-page"
        html={mapMarkup(backEndPath, viewer, focus) + keyBar("map")}
      />
      <MapLive />
    </Frame>
  );
}
