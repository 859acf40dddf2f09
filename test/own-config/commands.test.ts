import { describe, expect, test } from "vitest";
import { run } from "../build/fixture.ts";
import { config, makeConfigured, now } from "./sites.ts";

const badges = config(`  commands: [
    {
      name: "badges",
      summary: "Prints a badge for each session",
      run: ({ site, folder, args, now, tell }) => {
        for (const event of site.events) for (const { title } of event.sessions) tell(title);
        tell([folder.length > 1, now, ...args].join("|"));
        if (args.includes("--fail")) throw new Error("no paper");
        return args.includes("--three") ? 3 : undefined;
      },
    },
  ],`);

describe("a command of a site’s own", () => {
  test("runs with the site, and what stands behind its name", async () => {
    const site = makeConfigured(badges);
    const args = ["a b", "--size", "A6", "-x", "--dpi=300"];
    const { code, stdout, stderr } = await run([
      ...["badges", "--site", site, ...args, "--now", now],
    ]);
    expect(stderr).toBe("");
    expect(stdout).toBe(
      "Maps for all\ntrue|2027-03-01T12:00:00.000+01:00|a b|--size|A6|-x|--dpi=300\n",
    );
    expect(code).toBe(0);
  });

  test("says by its exit code what came of it", async () => {
    const site = makeConfigured(badges);
    expect((await run(["badges", "--site", site, "--three"])).code).toBe(3);
    const { code, stdout } = await run(["badges", "--site", site, "--fail"]);
    expect(code).toBe(1);
    expect(stdout).toContain("parvis.config.ts:11:44 error broken-module\n");
    expect(stdout).toContain("“badges” fails: no paper");
  });

  test("is not run on a site with errors", async () => {
    const site = makeConfigured(badges, {
      "content/open-evening/sessions/maps.md": "---\ntitel: Maps\n---\n",
    });
    const { code, stdout } = await run(["badges", "--site", site]);
    expect(code).toBe(1);
    expect(stdout).toContain("unknown-field");
    expect(stdout).not.toContain("true|");
  });

  test("stands in the help, in what shells complete, and near what is misspelt", async () => {
    const site = makeConfigured(badges);
    const { stdout: help } = await run(["--help", "--site", site]);
    expect(help).toMatch(/^ {2}npx parvis badges \[options\] +Prints a badge for each session$/m);
    const { stdout: own } = await run(["badges", "--help", "--site", site]);
    expect(own).toMatch(/^npx parvis badges \[options\] {2}Prints a badge for each session\n/);
    const misspelt = await run(["badgs", "--site", site]);
    expect(misspelt.code).toBe(2);
    expect(misspelt.stderr).toContain("Did you mean “badges”?");
  });

  test("is looked for in a site that has a configuration alone", async () => {
    const { code, stderr } = await run(["badges", "--site", makeConfigured("export default {};")]);
    expect(code).toBe(2);
    expect(stderr).toContain("There is no command “badges”.");
  });

  test("of a configuration that fails is told so; help is given all the same", async () => {
    const site = makeConfigured("throw new Error('no');\n");
    const { code, stdout } = await run(["badges", "--site", site]);
    expect(code).toBe(1);
    expect(stdout).toContain("parvis.config.ts:1:7 error broken-module\n");
    expect((await run(["--help", "--site", site])).code).toBe(0);
    // Commands of Parvis that need nothing of it do not run it.
    const made = await run(["new", "speaker", "Ada Martin", "--site", site]);
    expect(made.code, made.stderr + made.stdout).toBe(0);
  });
});
