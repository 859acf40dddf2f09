import type { Html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";
import { logo } from "../inline/picture.ts";

/** The site's logo on the poster's ground, which is dark in both schemes. */
export const siteLogo = ({ site, build }: Context, alt: string): Html | undefined => {
  const { logo: plain, logoDark } = site.look;
  const light = logoDark ?? plain;
  return (
    light &&
    logo(
      build,
      { light, dark: undefined },
      { alt, size: "line", isFirst: true, isDark: logoDark !== undefined },
    )
  );
};
