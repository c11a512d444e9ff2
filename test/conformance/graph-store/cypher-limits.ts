// Rows, bytes, time and how many at once; others go on meanwhile.
import { setMaxListeners } from "node:events";
import { beforeAll, describe, expect, it } from "vitest";
import { cypherRequest } from "../../../graph-data/schema/index.ts";
import type { RelataError } from "../../../server/errors.ts";
import { cypherAnswers } from "../../../server/store/cypher/answer.ts";
import { expectCode, MARA, type Subject } from "./subject.ts";

export function describeCypherLimits(subject: Subject): void {
  describe("#cypher at its limits", () => {
    beforeAll(() => subject.fill());

    it("should cut rows at the limit, and say so.", async () => {
      const cut = await subject.ask("UNWIND range(1, 100) AS x RETURN x", { limit: 10 });
      expect(cut.summary).toMatchObject({ rows: 10, truncated: true, truncatedBy: "rows" });
      const exact = await subject.ask("UNWIND range(1, 10) AS x RETURN x", { limit: 10 });
      expect(exact.summary).toMatchObject({ rows: 10, truncated: false });
      const own = await subject.ask("UNWIND range(1, 1000000) AS x RETURN x LIMIT 900000", { limit: 5 });
      expect(own.summary).toMatchObject({ rows: 5, truncated: true });
    });

    it("should cut an answer that grows too large.", async () => {
      const big = await subject.ask(
        "UNWIND range(1, 100) AS x RETURN x, reduce(s = 'x', i IN range(1, 19) | s + s) AS text",
      );
      expect(big.summary).toMatchObject({ truncated: true, truncatedBy: "bytes" });
      expect(big.rows.length).toBeLessThan(100);
    });

    it("should bound the graph of an answer, completed or not, and say what it leaves out.", async () => {
      const ask = cypherAnswers(subject.database, { max: 5, relations: 2 });
      const graphOf = async (query: string, complete: boolean) => {
        const { graph } = await ask(cypherRequest.parse({ query, complete }));
        return [graph.nodes.length, graph.edges.length, graph.attributes.omitted];
      };
      // Six people; of the six relations between them, two are of the last.
      const people = "MATCH (n:Person) RETURN n ORDER BY n.id";
      expect(await graphOf(people, false)).toEqual([5, 0, { entities: 1, relations: 0, byType: {} }]);
      const amongFive = { MEETS: 1, QUESTIONS: 1 };
      expect(await graphOf(people, true)).toEqual([5, 2, { entities: 1, relations: 2, byType: amongFive }]);
      const relations = "MATCH (:Person)-[r]->(:Person) RETURN r ORDER BY r.id";
      const cut = [5, 2, { entities: 1, relations: 4, byType: { MEETS: 2, QUESTIONS: 2 } }];
      expect(await graphOf(relations, false)).toEqual(cut);
      expect(await graphOf(relations, true)).toEqual(cut);
    });

    it("should not take a row into the server that is larger than any answer.", async () => {
      const before = process.memoryUsage.rss();
      let most = before;
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage.rss());
      }, 20);
      try {
        // Some 30 million numbers.
        const outcome = await subject
          .ask("RETURN range(1, 10000000) AS a, range(1, 10000000) AS b, range(1, 10000000) AS c", {
            timeoutMs: 4000,
          })
          .then(
            ({ summary }) => summary.truncatedBy,
            (error: unknown) => (error as RelataError).code,
          );
        expect(["bytes", "CYPHER_TIMEOUT", "CYPHER_FAILED"]).toContain(outcome);
      } finally {
        clearInterval(watch);
      }
      expect(most - before).toBeLessThan(200 * 1024 ** 2);
    });

    describe("with a query that runs away", () => {
      const RUNAWAY =
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c)";

      const run = (signal: AbortSignal, query = RUNAWAY) =>
        subject.store.cypher(cypherRequest.parse({ query, timeoutMs: 60_000 }), signal);

      it("should end it when its time is over.", async () => {
        await expectCode(subject.ask(RUNAWAY, { timeoutMs: 1500 }), "CYPHER_TIMEOUT");
        expect((await subject.ask("RETURN 1")).rows).toEqual([[1]]);
      });

      it.each([
        ["between rows", RUNAWAY],
        ["within an expression", "RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)"],
        [
          "over lists of unknown length",
          "UNWIND range(1, 40000) AS x WITH collect(x) AS l RETURN all(a IN l WHERE all(b IN l WHERE a <> -b))",
        ],
      ])(
        "should be answered within a second of its limit, running %s.",
        { timeout: 60_000 },
        async (_, query) => {
          const limit = 1500;
          const late: number[] = [];
          // A machine that has much to do may be late itself, but not every time.
          for (let run = 0; run < 4 && !late.some((ms) => ms < 1000); run++) {
            expect((await subject.ask("RETURN 1")).rows).toEqual([[1]]);
            const began = performance.now();
            const error = await subject.ask(query, { timeoutMs: limit }).catch((e: unknown) => e);
            late.push(performance.now() - began - limit);
            expect(["CYPHER_TIMEOUT", "CYPHER_FAILED"]).toContain((error as RelataError).code);
          }
          expect(Math.min(...late)).toBeLessThan(1000);
        },
      );

      it("should answer others meanwhile, and cancel it when told to.", async () => {
        const controller = new AbortController();
        let isRunning = true;
        const runaway = expectCode(run(controller.signal), "CANCELLED").finally(() => {
          isRunning = false;
        });
        const [, people] = await Promise.all([
          subject.store.health(),
          subject.ask("MATCH (n:Person) RETURN count(n)"),
          subject.store.entity(MARA),
        ]);
        expect(people.rows).toEqual([[6]]);
        expect(isRunning).toBe(true);
        controller.abort();
        await runaway;
        await expectCode(run(AbortSignal.abort(), "RETURN 1"), "CANCELLED");
        expect((await subject.ask("RETURN 1")).rows).toEqual([[1]]);
      });

      it("should refuse more at once than it has room for, and go on when they are cancelled.", async () => {
        const controller = new AbortController();
        // All of them listen to the one signal, and nobody has forgotten to stop.
        setMaxListeners(25, controller.signal);
        const many = Array.from({ length: 25 }, () =>
          run(controller.signal).then(
            () => "ran",
            (error: unknown) => (error as RelataError).code,
          ),
        );
        // Who is refused is so at once; the others run or wait by now.
        await subject.store.health();
        controller.abort();
        const ends = await Promise.all(many);
        expect(ends.filter((end) => end === "TOO_MANY_REQUESTS")).toHaveLength(5);
        expect(ends.filter((end) => end === "CANCELLED")).toHaveLength(20);
        expect((await subject.ask("RETURN 1")).rows).toEqual([[1]]);
      });
    });
  });
}
