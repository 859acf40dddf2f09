export default {
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
  rules: {
    // A script from the site itself is as trustworthy as the page that names it.
    "require-sri": ["error", { target: "crossorigin" }],
  },
};
