import { createServer, type ServerResponse } from "node:http";

/** Stands between a browser and the sites, as the network does. */
export interface Gate {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Lets requests through to what is published at another origin, and those that it held. */
  readonly open: (target: string) => void;
  /** Answers nothing for now. */
  readonly hold: () => void;
  /** Breaks each connection. */
  readonly cut: () => void;
  readonly close: () => void;
}

/**
 * A gate to what another server has under `/`, seen here under `base`. `changeWorker` sees the worker
 * that comes through, so that a test need not depend on how fast a machine is, or how large a site.
 */
export const makeGate = async (
  base: string,
  changeWorker: (code: string) => string,
): Promise<Gate> => {
  let state: "cut" | "held" | "open" = "cut";
  let target = "";
  const waiting: (() => void)[] = [];

  const forward = async (path: string, response: ServerResponse): Promise<void> => {
    const answer = await fetch(target + path.slice(base.length), { redirect: "manual" });
    const body = Buffer.from(await answer.arrayBuffer());
    for (const [name, value] of answer.headers)
      if (!["connection", "content-length", "keep-alive", "transfer-encoding"].includes(name))
        response.setHeader(name, value);
    const isWorker = path === `${base}/worker.js`;
    response.writeHead(answer.status).end(isWorker ? changeWorker(body.toString()) : body);
  };

  const server = createServer((request, response) => {
    const answer = (): void => {
      void forward(request.url ?? "/", response).catch(() => response.destroy());
    };
    if (state === "cut") response.destroy();
    else if (state === "held") waiting.push(answer);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port to serve on");

  return {
    origin: `http://127.0.0.1:${address.port}`,
    open: (published) => {
      target = published;
      state = "open";
      for (const answer of waiting.splice(0)) answer();
    },
    hold: () => {
      state = "held";
    },
    cut: () => {
      state = "cut";
      server.closeAllConnections();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
