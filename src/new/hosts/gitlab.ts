import { commentsOf } from "./comment.ts";
import type { HostOptions } from "./options.ts";

/** GitLab Pages. Previews are artifacts, which need no paid plan, as parallel deployments do. */
export const gitlabFiles = ({ language }: HostOptions): Readonly<Record<string, string>> => {
  const comment = commentsOf(language);
  return {
    ".gitlab-ci.yml": `${comment("hosts.gitlab")}default:
  image: node:24
  cache:
    key: parvis
    paths: [.npm/, .cache/]
${comment("hosts.lock", 2)}  before_script:
    - npm ci --cache .npm --prefer-offline

pages:
  script:
    - if grep -q "^url:[ ]tba" data/site.yaml; then set -- --url "$CI_PAGES_URL"; fi
    - npm run build -- --out public "$@"
  artifacts:
    paths: [public]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

${comment("hosts.gitlab.check")}check:
  script:
    - npx parvis check --format gitlab > gl-code-quality-report.json || true
    - npx parvis check
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

${comment("hosts.gitlab.preview")}preview:
  script:
    - PREVIEW="https://$CI_PROJECT_ROOT_NAMESPACE.$CI_PAGES_DOMAIN/-/\${CI_PROJECT_PATH#*/}/-/jobs/$CI_JOB_ID/artifacts/public"
    - echo "PREVIEW=$PREVIEW" > preview.env
    - npm run build -- --out public --url "$PREVIEW"
  artifacts:
    expose_as: preview
    paths: [public/]
    expire_in: 2 weeks
    reports:
      dotenv: preview.env
  environment:
    name: preview/$CI_COMMIT_REF_SLUG
    url: $PREVIEW/index.html
    auto_stop_in: 2 weeks
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
`,
  };
};
