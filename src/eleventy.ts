/** The public door of the plugin of Eleventy: `eleventyConfig.addPlugin(parvis, { site: "my-site" })`. */
export { parvis, type ParvisOptions } from "./build/eleventy/plugin.ts";
