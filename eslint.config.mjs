import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** What plain JavaScript finds in Node without importing it. */
const nodeGlobals = Object.fromEntries(
  ["Buffer", "URL", "clearTimeout", "console", "performance", "process", "setTimeout"].map(
    (name) => [name, "readonly"],
  ),
);

export default tseslint.config(
  { ignores: ["dist/", "create/dist/", "_site/", "_site.*/", ".cache/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers print as themselves in text; nothing is gained by String(n).
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `const { origin, ...said } = fields`: what is named is left out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // `x && html`…`` prints nothing when x is missing or empty, which is what a layout wants.
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      // There are no enums (TypeScript is erased, not compiled), and no classes that only seem alike; asking costs a fifth of all rules.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // French sentences hold no-break spaces, in templates as well.
      "no-irregular-whitespace": ["error", { skipTemplates: true }],
    },
  },
  {
    // What people send is read by these: a pattern may not take the square of a text's length.
    files: ["src/**/*.ts", "layouts/**/*.ts"],
    // A card holds a few lines; and what is drawn is kept under a hash of this code.
    ignores: ["src/cards/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: true }],
    },
  },
  {
    // What runs in browsers runs in all that docs/accessibility.md names: Safari 17.1 has none of these.
    files: ["layouts/islands/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Map", property: "groupBy" },
        { object: "Object", property: "groupBy" },
        { object: "Promise", property: "withResolvers" },
        { object: "Promise", property: "try" },
        { object: "URL", property: "parse" },
      ],
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: nodeGlobals },
  },
);
