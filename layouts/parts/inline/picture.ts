/** Pictures as pages show them: light kinds first, sizes in the markup so that nothing moves. */
import type { PageBuild } from "../../../src/build/page-build.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Picture, Use } from "../../../src/pictures/picture.ts";
import type { Media } from "../../../src/site/model.ts";
import type { Picture as PictureToken } from "../../../src/text/tokens.ts";

interface Box {
  readonly width: number;
  readonly height: number;
}

interface Shown {
  readonly alt: string;
  /** How wide it is, for the browser to choose a file: `6rem`. */
  readonly sizes: string;
  readonly class?: string | undefined;
  readonly title?: string | undefined;
  /** True for what is in the first view. */
  readonly isFirst?: boolean;
  /** Its size in the markup, in pixels, if not its own. */
  readonly box?: Box | undefined;
  /** What stands before its own sources. */
  readonly before?: Html | undefined;
}

/** The sources of a picture; what moves stands still for those who ask for it. */
const sources = ({ sources, isAnimated }: Picture, sizes: string): readonly Html[] =>
  sources.map(
    ({ type, variants }) =>
      html`<source type="${type}"${isAnimated && html` media="(prefers-reduced-motion: reduce)"`} srcset="${variants
        .map(({ url, width }) => `${url} ${width}w`)
        .join(", ")}" sizes="${sizes}">`,
  );

const show = (media: Media, picture: Picture | undefined, shown: Shown): Html => {
  const { alt, sizes, title, isFirst, before } = shown;
  const box = shown.box ?? picture;
  const img = html`<img${shown.class && html` class="${shown.class}"`} src="${media.url}" alt="${alt}"${
    title && html` title="${title}"`
  }${box && html` width="${box.width}" height="${box.height}"`}${
    !isFirst && html` loading="lazy"`
  } decoding="async">`;
  const kinds = picture ? sources(picture, sizes) : [];
  return kinds.length > 0 || before ? html`<picture>${before}${kinds}${img}</picture>` : img;
};

/** A picture as wide as a column of text, or as itself if it is smaller. */
export const picture = (
  build: PageBuild,
  media: Media,
  said: Pick<Shown, "alt" | "title">,
): Html => {
  const found = build.pictures.find("text", media.url);
  const own = found && !found.isDrawing ? `${Math.min(found.width, 608)}px` : "38rem";
  return show(media, found, { ...said, sizes: `(min-width: 42rem) ${own}, 100vw` });
};

/** A picture in a text. */
export const textPicture = (build: PageBuild, { url, alt, title }: PictureToken): Html =>
  picture(build, { url, file: "" }, { alt, title });

/** A face: always square. `size` is in rem. */
export const face = (
  build: PageBuild,
  media: Media,
  { alt, size, isFirst }: { alt: string; size: number; isFirst?: boolean },
): Html =>
  show(media, build.pictures.find("portrait", media.url), {
    alt,
    sizes: `${size}rem`,
    class: "portrait",
    box: { width: size * 16, height: size * 16 },
    isFirst: isFirst ?? false,
  });

/** The area of a logo and the most it may be wide and high, in pixels. */
const logoSizes = {
  large: { area: 17_000, width: 260, height: 112 },
  medium: { area: 9_500, width: 200, height: 84 },
  small: { area: 5_200, width: 150, height: 60 },
  line: { area: 10_000, width: 200, height: 40 },
} as const;

export type LogoSize = keyof typeof logoSizes;

/**
 * Logos of one level get the same area, so that a wide one and a tall one weigh the same to the eye.
 * None is drawn larger than it is.
 */
const logoBox = (logo: Picture, size: LogoSize): Box => {
  const most = logoSizes[size];
  const ratio = logo.width / logo.height;
  const width = Math.min(
    Math.sqrt(most.area * ratio),
    most.width,
    most.height * ratio,
    logo.isDrawing ? Infinity : logo.width,
  );
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(width / ratio)) };
};

const find = (build: PageBuild, media: Media | undefined, use: Use) =>
  media && build.pictures.find(use, media.url);

/** The same logo for the dark, in its own proportions. */
const darkSources = (logo: Media, picture: Picture | undefined, size: LogoSize): Html => {
  const box = picture && logoBox(picture, size);
  const place = html`media="(prefers-color-scheme: dark)"${box && html` width="${box.width}" height="${box.height}"`}`;
  const light = picture?.isAnimated ? [] : (picture?.sources ?? []);
  return html`${light.map(
    ({ type, variants }) =>
      html`<source type="${type}" ${place} srcset="${variants
        .map(({ url, width }) => `${url} ${width}w`)
        .join(", ")}" sizes="${box?.width}px">`,
  )}<source ${place} srcset="${logo.url}">`;
};

/** A logo. One without a version for the dark stands there on a light plate, unless it `isDark` itself. */
export const logo = (
  build: PageBuild,
  { light, dark }: { readonly light: Media; readonly dark: Media | undefined },
  {
    alt,
    size,
    isFirst,
    isDark,
  }: { alt: string; size: LogoSize; isFirst?: boolean; isDark?: boolean },
): Html => {
  const found = find(build, light, "logo");
  const box = found && logoBox(found, size);
  return show(light, found, {
    alt,
    sizes: `${box?.width ?? logoSizes[size].width}px`,
    class: dark || isDark ? "logo" : "logo plate",
    box,
    before: dark && darkSources(dark, find(build, dark, "logo"), size),
    isFirst: isFirst ?? false,
  });
};
